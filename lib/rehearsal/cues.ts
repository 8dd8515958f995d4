import type { Accomplishment } from '@/lib/domain/accomplishment';
import type { KeyPoint } from '@/lib/domain/key-point';
import type { Plan } from '@/lib/domain/plan';
import type { Cue, RehearsalGround } from './cue';

const saysSomething = (text: string | undefined): text is string => (text ?? '').trim() !== '';

/** Doubts first: they are what one is least glad to be asked about. */
const STRESS: Record<KeyPoint['kind'], number> = {
  concern: 1.5,
  expectation: 1.1,
  'looking-for': 1,
  competency: 1,
  curiosity: 1,
};

const stressOf = ({ kind, status }: KeyPoint): number =>
  STRESS[kind] + (status === 'contradicted' ? 0.5 : 0);

const proposalCues = ({ proposals }: Plan): Cue[] =>
  proposals
    .filter(({ stage }) => stage !== 'idea')
    .flatMap((proposal) => {
      const { id: subjectId, audienceIds: personIds, title, headline, opening } = proposal;
      const both = { subjectId, personIds, stress: 1 };
      const say = (subject: 'opening' | 'proposal', line: string): Cue => ({
        ...both,
        subject,
        line,
        source: { subject, proposal },
      });
      return [
        ...(saysSomething(opening) ? [say('opening', title)] : []),
        say('proposal', saysSomething(headline) ? headline : title),
      ];
    });

/** Stories by the key point that each answers; a retired claim is not told. */
const storiesByPoint = ({ accomplishments, links }: Plan): Map<string, Accomplishment[]> => {
  const told = accomplishments.filter(({ defensible }) => defensible !== false);
  const stories = new Map(told.map((story) => [story.id, story]));
  const byPoint = new Map<string, Accomplishment[]>();
  for (const { from, fromId, to, toId, state } of links) {
    const story = stories.get(fromId);
    if (!story || from !== 'accomplishment' || to !== 'keyPoint' || state !== 'accepted') continue;
    byPoint.set(toId, [...(byPoint.get(toId) ?? []), story]);
  }
  return byPoint;
};

type ByPoint = ReadonlyMap<string, readonly Accomplishment[]>;

const storyCues = ({ accomplishments, keyPoints }: Plan, byPoint: ByPoint): Cue[] =>
  accomplishments.flatMap((story) => {
    const answers = keyPoints.filter(({ id }) => byPoint.get(id)?.includes(story));
    const hardest = answers.toSorted((a, b) => stressOf(b) - stressOf(a))[0];
    if (!hardest) return [];
    return {
      subject: 'story',
      subjectId: story.id,
      line: saysSomething(story.cue) ? story.cue : story.title,
      personIds: [...new Set(answers.flatMap(({ personId }) => personId ?? []))],
      stress: stressOf(hardest),
      source: { subject: 'story', story, answers },
    };
  });

/** What somebody will come back to: a doubt, a thing they were curious about, what they expect. */
const LIKELY: readonly KeyPoint['kind'][] = ['concern', 'curiosity', 'expectation'];

const likelyCues = ({ keyPoints }: Plan, byPoint: ByPoint): Cue[] =>
  keyPoints
    .filter(({ kind, direction }) => direction === 'theirs' && LIKELY.includes(kind))
    .flatMap((keyPoint) => {
      const { id, personId, text } = keyPoint;
      if (personId === undefined) return [];
      return {
        subject: 'question',
        subjectId: id,
        line: text,
        personIds: [personId],
        stress: stressOf(keyPoint),
        source: { subject: 'question', keyPoint, stories: [...(byPoint.get(id) ?? [])] },
      };
    });

/** A question that stayed open the last time is the likeliest of all. */
const OPEN_STRESS = 2;

const openCues = ({ participants }: Plan): Cue[] =>
  participants.flatMap((seat) =>
    saysSomething(seat.openQuestion)
      ? {
          subject: 'question',
          subjectId: seat.id,
          line: seat.openQuestion,
          personIds: [seat.personId],
          stress: OPEN_STRESS,
          source: { subject: 'question', seat },
        }
      : [],
  );

const teachCues = ({ plan, taught }: RehearsalGround): Cue[] =>
  taught.map((one) => ({
    subject: 'teach-back',
    subjectId: one.finding.id,
    line: one.finding.text,
    personIds: plan.links.flatMap(({ from, fromId, to, toId, state }) =>
      from === 'finding' && fromId === one.finding.id && to === 'person' && state === 'accepted'
        ? toId
        : [],
    ),
    stress: 1,
    source: { subject: 'teach-back', taught: one },
  }));

/** Everything of a plan that can be said aloud. */
export const cuesOf = (ground: RehearsalGround): Cue[] => {
  const { plan } = ground;
  const byPoint = storiesByPoint(plan);
  return [
    ...proposalCues(plan),
    ...storyCues(plan, byPoint),
    ...openCues(plan),
    ...likelyCues(plan, byPoint),
    ...teachCues(ground),
  ];
};
