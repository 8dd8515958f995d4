import type { Accomplishment } from '@/lib/domain/accomplishment';
import type { KeptRows } from '@/lib/domain/kept';
import type { Person } from '@/lib/domain/person';
import type { Proposal } from '@/lib/domain/proposal';
import { markdownLine, markdownProse } from './markdown-text';
import type { MarkdownWord } from './markdown-words';

type Say = (word: MarkdownWord) => string;

const labelled = (label: string, text: string | undefined): string[] =>
  text?.trim() ? [`**${label}** ${markdownProse(text)}`] : [];

const bullets = (lines: readonly string[]): string[] =>
  lines.length > 0 ? [lines.map((line) => `- ${markdownLine(line)}`).join('\n')] : [];

const joined = (...parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');

const section = (heading: string, blocks: readonly string[]): string[] =>
  blocks.length > 0 ? [`## ${heading}`, ...blocks] : [];

const personBlocks = (person: Person, kept: KeptRows, say: Say): string[] => {
  const points = kept.keyPoints.filter(({ personId }) => personId === person.id);
  const notes = kept.participants.filter(({ personId }) => personId === person.id);
  const spoken = notes.flatMap(({ notes: said }) => (said?.trim() ? [said] : []));
  return [
    `### ${markdownLine(joined(person.name, person.title))}`,
    ...(points.length > 0
      ? [`**${say('wants')}**`, ...bullets(points.map(({ text }) => text))]
      : []),
    ...spoken.flatMap((said) => labelled(say('notes'), said)),
  ];
};

const roundBlocks = ({ rounds }: KeptRows, say: Say): string[] =>
  rounds.flatMap(({ ordinal, kind, startsAt, tz, place, notes, commitments }) => {
    const at = startsAt === undefined ? undefined : new Date(startsAt).toISOString();
    return [
      `### ${markdownLine(joined(`${ordinal}`, kind, at, tz, place))}`,
      ...labelled(say('notes'), notes),
      ...(commitments.length > 0 ? [`**${say('promises')}**`] : []),
      ...bullets(commitments.map(({ text }) => text)),
    ];
  });

const objectiveBlocks = ({ objectives }: KeptRows, say: Say): string[] =>
  objectives.flatMap(({ text, currentState, targetState }) => [
    `### ${markdownLine(text)}`,
    ...labelled(say('now'), currentState),
    ...labelled(say('target'), targetState),
  ]);

const proposalBlocks = (proposal: Proposal, say: Say): string[] => [
  `### ${markdownLine(proposal.headline || proposal.title)}`,
  ...labelled(say('opening'), proposal.opening),
  ...labelled(say('vision'), proposal.vision),
  ...(proposal.steps.length > 0 ? [`**${say('method')}**`] : []),
  ...bullets(proposal.steps.map(({ what, how }) => joined(what, how))),
  ...(proposal.goals.length > 0 ? [`**${say('goals')}**`] : []),
  ...bullets(
    proposal.goals.map(({ text, baseline, target }) =>
      joined(text, baseline && target && `${baseline} → ${target}`),
    ),
  ),
  ...(proposal.assumptions.length > 0 ? [`**${say('assumptions')}**`] : []),
  ...bullets(proposal.assumptions.map(({ text }) => text)),
];

const storyBlocks = (story: Accomplishment, say: Say): string[] => [
  `### ${markdownLine(joined(story.title, story.employer))}`,
  ...labelled(say('situation'), story.situation),
  ...labelled(say('task'), story.task),
  ...(story.actions.length > 0 ? [`**${say('actions')}**`] : []),
  ...bullets(story.actions.map(({ text }) => text)),
  ...labelled(say('result'), story.result),
];

/** Who is met, what they want and what is planned for them. */
export const planSections = (kept: KeptRows, say: Say): string[] => [
  ...section(
    say('people'),
    kept.people.flatMap((one) => personBlocks(one, kept, say)),
  ),
  ...section(say('rounds'), roundBlocks(kept, say)),
  ...section(say('objectives'), objectiveBlocks(kept, say)),
  ...section(say('obstacles'), bullets(kept.obstacles.map(({ text }) => text))),
  ...section(
    say('proposals'),
    kept.proposals.flatMap((one) => proposalBlocks(one, say)),
  ),
  ...section(
    say('introductions'),
    kept.introductions.flatMap(({ label, firstSentence, learn }) => [
      `### ${markdownLine(label ?? '—')}`,
      ...(firstSentence?.trim() ? [markdownProse(firstSentence)] : []),
      ...labelled(say('learn'), learn),
    ]),
  ),
  ...section(
    say('questions'),
    kept.questions.flatMap(({ text, answer }) => [
      ...bullets([text]),
      ...labelled(say('answer'), answer),
    ]),
  ),
];

/** What the person has done; it belongs to no company. */
export const storySections = ({ accomplishments }: KeptRows, say: Say): string[] =>
  accomplishments.flatMap((story) => storyBlocks(story, say));
