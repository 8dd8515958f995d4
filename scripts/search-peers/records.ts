import type { TableName } from '../../lib/domain/base.ts';
import type { Records } from '../../lib/domain/records.ts';
import { type Random, seeded } from './random.ts';
import {
  companyNames,
  familyNames,
  givenNames,
  jobTitles,
  type Language,
  languages,
} from './vocabulary.ts';

export type Rows = { [T in TableName]?: Records[T][] };

const MADE_AT = Date.UTC(2026, 10, 23, 9);
/** Of each company, as a person who prepares in earnest keeps: mostly facts with their quotes. */
const PER_COMPANY = {
  people: 12,
  findings: 110,
  clips: 100,
  proposals: 4,
  questions: 10,
  stories: 12,
};
const EACH = 250;

const wordOf = (random: Random, { nouns, endings, others }: Language): string =>
  random.below(3) === 0
    ? random.pickEarly(others)
    : `${random.pickEarly(nouns)}${random.pickEarly(endings)}`;

const sentenceOf = (random: Random, words: number): string => {
  const language = random.pick(languages);
  const parts = Array.from({ length: words }, (_, at) =>
    at % 2 === 0 ? wordOf(random, language) : random.pickEarly(language.small),
  );
  if (random.below(3) === 0) parts.push(`${random.below(100)},${random.below(10)} %`);
  const text = parts.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

const proseOf = (random: Random, sentences: number): string =>
  Array.from({ length: sentences }, () => sentenceOf(random, 8 + random.below(10))).join(' ');

/** One company: what its rows are made with. */
interface Making {
  random: Random;
  number: number;
  name: string;
  domain: string;
}

type Row = { id: string; createdAt: number; updatedAt: number };

/** Every id says what it is, so that a right answer can be told by it. */
const rowOf = ({ number }: Making, kind: string, at = 0): Row => ({
  id: `${kind}-${number}-${at}`,
  createdAt: MADE_AT,
  updatedAt: MADE_AT,
});

const many = <R>(count: number, make: (at: number) => R): R[] =>
  Array.from({ length: count }, (_, at) => make(at));

const companyOf = (making: Making): Records['companies'] => ({
  ...rowOf(making, 'company'),
  name: making.name,
  aliases: [],
  domains: [making.domain],
  departments: [],
  oneLiner: sentenceOf(making.random, 10),
  note: proseOf(making.random, 2),
});

const roleOf = (making: Making): Records['opportunities'] => ({
  ...rowOf(making, 'role'),
  companyId: rowOf(making, 'company').id,
  title: making.random.pick(jobTitles),
  requirements: [],
  stage: 'interviewing',
  dismissed: [],
});

const personOf = (making: Making, at: number): Records['people'] => ({
  ...rowOf(making, 'person', at),
  companyId: rowOf(making, 'company').id,
  name: `${making.random.pick(givenNames)} ${making.random.pick(familyNames)}`,
  title: making.random.pick(jobTitles),
  level: 0,
  levelSource: 'rule',
  levelConf: 'low',
  function: 'other',
  hiringRoles: [],
  urls: [],
  ...(at % 4 === 0 && { commonGround: sentenceOf(making.random, 12) }),
});

const findingOf = (making: Making, at: number): Records['findings'] => ({
  ...rowOf(making, 'finding', at),
  companyId: rowOf(making, 'company').id,
  kind: at % 5 === 0 ? 'product' : 'other',
  text:
    at % 5 === 0
      ? sentenceOf(making.random, 3)
      : proseOf(making.random, 1 + making.random.below(3)),
  ...(at % 3 === 0 && { value: sentenceOf(making.random, 8) }),
  clipIds: [],
  status: 'accepted',
  confidence: 'high',
  reader: 'html',
  dedupeKey: `key-${at}`,
});

const clipOf = (making: Making, at: number): Records['clips'] => {
  const url = `https://${making.domain}/page-${at}`;
  return {
    ...rowOf(making, 'clip', at),
    url,
    canonicalUrl: url,
    origin: `https://${making.domain}`,
    title: `${sentenceOf(making.random, 4)} ${making.name}`,
    selector: { exact: proseOf(making.random, 2 + making.random.below(5)), prefix: '', suffix: '' },
    kind: 'selection',
    capturedAt: MADE_AT,
    textHash: `hash-${making.number}-${at}`,
    companyId: rowOf(making, 'company').id,
    seenState: 'unchecked',
  };
};

const proposalOf = (making: Making, at: number): Records['proposals'] => ({
  ...rowOf(making, 'proposal', at),
  opportunityId: rowOf(making, 'role').id,
  title: sentenceOf(making.random, 6),
  opening: proseOf(making.random, 2),
  vision: proseOf(making.random, 2),
  objectiveIds: [],
  obstacleIds: [],
  audienceIds: [],
  steps: [],
  goals: [],
  assumptions: [],
  disclosure: { opening: 'say', vision: 'say', steps: 'leave', goals: 'keep' },
  stage: 'drafting',
});

const questionOf = (making: Making, at: number): Records['questions'] => ({
  ...rowOf(making, 'question', at),
  opportunityId: rowOf(making, 'role').id,
  text: sentenceOf(making.random, 12),
  status: 'planned',
  rank: 'a0',
});

const storyOf = (making: Making, at: number): Records['accomplishments'] => ({
  ...rowOf(making, 'story', at),
  title: sentenceOf(making.random, 7),
  actions: [{ id: 'action', rank: 'a0', text: proseOf(making.random, 2) }],
  result: sentenceOf(making.random, 12),
  metrics: [],
  tags: [],
});

function companyRows(random: Random, number: number): Rows {
  const called = companyNames[(number * 37) % companyNames.length] ?? '';
  const name = number < companyNames.length ? called : `${called} ${number}`;
  const domain = `${name.split(' ')[0]?.toLowerCase()}${number}.example`;
  const making = { random, number, name, domain };
  return {
    companies: [companyOf(making)],
    opportunities: [roleOf(making)],
    people: many(PER_COMPANY.people, (at) => personOf(making, at)),
    findings: many(PER_COMPANY.findings, (at) => findingOf(making, at)),
    clips: many(PER_COMPANY.clips, (at) => clipOf(making, at)),
    proposals: many(PER_COMPANY.proposals, (at) => proposalOf(making, at)),
    questions: many(PER_COMPANY.questions, (at) => questionOf(making, at)),
    accomplishments: many(PER_COMPANY.stories, (at) => storyOf(making, at)),
  };
}

/** So many records, 250 a company; the same for the same number. */
export function makeRows(records: number): Rows {
  const random = seeded(20_261_123);
  const all: Rows = {};
  for (let number = 0; number < Math.ceil(records / EACH); number++)
    for (const [table, rows] of Object.entries(companyRows(random, number))) {
      // The keys of the literal above are names of tables with rows of that table.
      const held = all as Record<string, unknown[]>;
      held[table] = [...(held[table] ?? []), ...rows];
    }
  return all;
}
