import type { LinkableFact, LinkingView } from '@/lib/linking/linking-view';
import {
  aCompany,
  aFinding,
  aKeyPoint,
  anObjective,
  anObstacle,
  aPerson,
  aProposal,
} from '@/tests/fixtures/records';

/** Of nobody's concern: what the cases change. */
export const aFact = (changes: Partial<LinkableFact['finding']> = {}): LinkableFact => ({
  finding: aFinding({ kind: 'other', text: 'The canteen closes at two', ...changes }),
  quotes: [],
  linkedTo: [],
});

/** Two people and two proposals; the second of each has nothing to do with anything. */
export const aView = (changes: Partial<LinkingView> = {}): LinkingView => ({
  company: aCompany({ departments: [{ id: 'support', name: 'Support' }] }),
  people: [
    aPerson({ id: 'mara', name: 'Mara Lindqvist', title: 'VP', level: 7, function: 'operations' }),
    aPerson({ id: 'jonas', name: 'Jonas Feld', title: 'Clerk', level: 2, function: 'other' }),
  ],
  proposals: [
    aProposal({ id: 'warning', title: 'Early warning', objectiveIds: ['churn'] }),
    aProposal({ id: 'lunch', title: 'Lunch together' }),
  ],
  keyPoints: [],
  objectives: [
    anObjective({ id: 'churn', text: 'Halve churn of pilot customers', statedByIds: ['mara'] }),
  ],
  obstacles: [],
  corpus: [],
  ...changes,
});

export interface SignalCase {
  signal: string;
  /** What it says, with its points, of the target. */
  gives: {
    words: string;
    points: number;
    targetId: string;
    fact: LinkableFact;
    view?: LinkingView;
  }[];
  /** Near misses: of no target it says anything. */
  leaves: { why: string; fact: LinkableFact; view?: LinkingView }[];
}

const quoting = (quote: string): LinkableFact => ({ ...aFact(), quotes: [quote] });
const wants = (text: string) => aView({ keyPoints: [aKeyPoint({ personId: 'mara', text })] });
const linked = (count: number) => ({
  ...aFact(),
  linkedTo: Array.from({ length: count }, (_, at) => `other-${at}`),
});
const inSupport = aPerson({ id: 'mara', name: 'Mara Lindqvist', departmentId: 'support' });

export const signalCases: readonly SignalCase[] = [
  {
    signal: 'person-named',
    gives: [
      {
        words: 'person-named',
        points: 4,
        targetId: 'mara',
        fact: aFact({ kind: 'leader', text: 'M. L.', personId: 'mara' }),
      },
      {
        words: 'person-named',
        points: 4,
        targetId: 'mara',
        fact: quoting('“Nobody waits”, says MARA  LINDQVIST, who runs it.'),
      },
    ],
    leaves: [
      { why: 'the first name alone', fact: quoting('Mara, a desert, is near.') },
      { why: 'the name inside longer words', fact: quoting('Tamara Lindqvistson was there.') },
    ],
  },
  {
    signal: 'person-said',
    gives: [
      { words: 'person-said', points: 4, targetId: 'mara', fact: aFact({ saidById: 'mara' }) },
    ],
    leaves: [{ why: 'somebody else said it', fact: aFact({ saidById: 'nobody' }) }],
  },
  {
    signal: 'same-objective',
    gives: [
      {
        words: 'objective-stated',
        points: 3,
        targetId: 'mara',
        fact: aFact({ text: 'Churn among pilots: 9 %' }),
      },
      {
        words: 'objective-answered',
        points: 3,
        targetId: 'warning',
        fact: { ...aFact(), linkedTo: ['churn'] },
      },
      {
        words: 'objective-stated',
        points: 3,
        targetId: 'jonas',
        fact: aFact({ text: 'Usage figures come late' }),
        view: aView({
          obstacles: [anObstacle({ text: 'Late usage figures', statedByIds: ['jonas'] })],
        }),
      },
    ],
    leaves: [{ why: 'one word in common', fact: aFact({ text: 'A pilot flew over the office' }) }],
  },
  {
    signal: 'same-words',
    gives: [
      {
        words: 'wants-it',
        points: 2,
        targetId: 'mara',
        fact: aFact({ text: 'Invoices were late in March' }),
        view: wants('No late invoice again'),
      },
      {
        words: 'proposal-words',
        points: 1,
        targetId: 'lunch',
        fact: aFact({ text: 'Everybody pays for lunch' }),
      },
    ],
    leaves: [
      {
        why: 'only words that join sentences',
        fact: aFact({ text: 'This is what we have and what you need' }),
        view: wants('You need what this is, and we have it'),
      },
      {
        why: 'only the name of the company',
        fact: aFact({ text: 'Larkmoor Instruments' }),
        view: wants('Why Larkmoor Instruments?'),
      },
    ],
  },
  {
    signal: 'same-department',
    gives: [
      {
        words: 'same-department',
        points: 3,
        targetId: 'mara',
        fact: aFact({ departmentId: 'support' }),
        view: aView({ people: [inSupport] }),
      },
    ],
    leaves: [
      {
        why: 'a department that is gone',
        fact: aFact({ departmentId: 'gone' }),
        view: aView({ people: [{ ...inSupport, departmentId: 'gone' }] }),
      },
    ],
  },
  {
    signal: 'own-field',
    gives: [
      {
        words: 'own-field',
        points: 2,
        targetId: 'mara',
        fact: aFact({ kind: 'culture' }),
        view: aView({ people: [aPerson({ id: 'mara', level: 4, function: 'human-resources' })] }),
      },
      {
        words: 'own-field',
        points: 2,
        targetId: 'mara',
        fact: aFact({ kind: 'vision' }),
        view: aView({ people: [aPerson({ id: 'mara', level: 9, function: 'other' })] }),
      },
    ],
    leaves: [{ why: 'another field', fact: aFact({ kind: 'financial' }) }],
  },
  {
    signal: 'linked-often',
    gives: [{ words: 'linked-often', points: -2, targetId: 'mara', fact: linked(5) }],
    leaves: [{ why: 'four links', fact: linked(4) }],
  },
];
