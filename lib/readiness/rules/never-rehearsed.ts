import { DAY, type Ground, saysSomething } from '../ground';
import { inView } from '../places';
import {
  linkedStoriesOf,
  startsWithin,
  topProposalOf,
  weightOfProposal,
  weightOfStory,
} from '../plan-parts';
import { defineRule, type Verdict } from './define-rule';

const DUE_WITHIN = 3 * DAY;
const FRESH_FOR = 7 * DAY;

type Words = 'opening-not-rehearsed' | 'proposal-not-rehearsed' | 'story-not-rehearsed';

interface ToSay {
  id: string;
  subject: 'opening' | 'proposal' | 'story';
  subjectId: string;
  verdict: Verdict<Words>;
}

/** Where it can be said: in the list for the whole round, whoever it is for. */
const toSay = (ground: Ground, subject: ToSay['subject'], subjectId: string) =>
  inView(ground, 'rehearse', 'round', `${subject}:${subjectId}`);

const proposalToSay = (ground: Ground): ToSay[] => {
  const top = topProposalOf(ground);
  if (!top || top.stage === 'drafting') return [];
  const weight = weightOfProposal(ground, top);
  const say = (subject: 'opening' | 'proposal'): ToSay => ({
    id: `${subject}:${top.id}`,
    subject,
    subjectId: top.id,
    verdict: {
      words: `${subject}-not-rehearsed`,
      params: [top.title],
      weight,
      fix: toSay(ground, subject, top.id),
    },
  });
  return [...(saysSomething(top.opening) ? [say('opening')] : []), say('proposal')];
};

const storiesToSay = (ground: Ground): ToSay[] =>
  linkedStoriesOf(ground).map((story) => ({
    id: `story:${story.id}`,
    subject: 'story',
    subjectId: story.id,
    verdict: {
      words: 'story-not-rehearsed',
      params: [story.title],
      weight: weightOfStory(ground, story),
      about: 'accomplishment',
      fix: toSay(ground, 'story', story.id),
    },
  }));

/** Said aloud at least once in the last days, when the round is near and there is something to say. */
export const neverRehearsed = defineRule({
  id: 'never-rehearsed',
  code: 'R47',
  severity: ['warning'],
  minutes: 5,
  words: ['opening-not-rehearsed', 'proposal-not-rehearsed', 'story-not-rehearsed'],
  about: 'proposal',
  subjects: (ground) => {
    if (!startsWithin(ground, DUE_WITHIN)) return [];
    const proposal = proposalToSay(ground);
    return proposal.length > 0 ? [...proposal, ...storiesToSay(ground)] : [];
  },
  judge: ({ subject, subjectId, verdict }, { rehearsals, now }) =>
    rehearsals.get(subjectId)?.some((one) => one.subject === subject && now - one.at <= FRESH_FOR)
      ? null
      : verdict,
});
