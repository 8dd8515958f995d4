import type { Proposal } from '@/lib/domain/proposal';
import type { GapCode, ThreadColumn } from '@/lib/thread/thread';
import { ids } from '../../fixtures/example-plan/names';
import { all, type Change, drop, set, setAll, setEntry } from '../readiness/a-change';

type Loose<R> = { [F in keyof R]?: R[F] | undefined };
export const goal = (fields: Loose<Proposal['goals'][number]>): Change =>
  setEntry('proposals', ids.ninetyDays, ({ goals }) => goals, 'goal-renew', fields);
const step = (id: string | null, fields: Loose<Proposal['steps'][number]>): Change =>
  setEntry('proposals', ids.ninetyDays, ({ steps }) => steps, id, fields);
const proposal = `#/proposal/${ids.ninetyDays}`;
const objectives = `#/company/${ids.company}/objectives`;

/** What is changed in the complete plan, and the link that then is missing or weak. */
export const cases: readonly [ThreadColumn, 'missing' | 'weak', GapCode, fix: string, Change][] = [
  [
    'person',
    'missing',
    'person-none',
    `${objectives}/${ids.renewals}/statedByIds`,
    all(
      set('objectives', ids.renewals, { statedByIds: [] }),
      setAll('obstacles', { statedByIds: [] }),
      setAll('proposals', { audienceIds: [] }),
    ),
  ],
  ['wants', 'missing', 'wants-none', `#/person/${ids.mateo}/wants`, drop('keyPoints')],
  [
    'wants',
    'weak',
    'wants-assumed',
    `#/person/${ids.mateo}/wants`,
    setAll('keyPoints', { status: 'assumed' }),
  ],
  [
    'objective',
    'weak',
    'now-missing',
    `${objectives}/${ids.renewals}/currentState`,
    set('objectives', ids.renewals, { currentState: undefined }),
  ],
  [
    'objective',
    'weak',
    'target-missing',
    `${objectives}/${ids.renewals}/targetState`,
    set('objectives', ids.renewals, { targetState: ' ' }),
  ],
  [
    'objective',
    'weak',
    'objective-inferred',
    `${objectives}/${ids.renewals}/statedByIds`,
    set('objectives', ids.renewals, { status: 'inferred' }),
  ],
  [
    'obstacle',
    'missing',
    'obstacle-none',
    `${objectives}/${ids.renewals}/obstacle`,
    set('obstacles', ids.silentMiss, { status: 'resolved' }),
  ],
  [
    'obstacle',
    'weak',
    'obstacle-inferred',
    `${objectives}/${ids.silentMiss}`,
    set('obstacles', ids.silentMiss, { status: 'inferred' }),
  ],
  [
    'obstacle',
    'missing',
    'obstacle-unnamed',
    `${proposal}/obstacles`,
    set('proposals', ids.ninetyDays, { obstacleIds: [] }),
  ],
  [
    'proposal',
    'missing',
    'obstacle-unanswered',
    `${objectives}/${ids.silentMiss}/proposal`,
    set('proposals', ids.ninetyDays, { obstacleIds: [] }),
  ],
  [
    'proposal',
    'missing',
    'objective-unanswered',
    `${objectives}/${ids.renewals}/proposal`,
    drop('proposals'),
  ],
  [
    'proposal',
    'weak',
    'proposal-idea',
    `${proposal}/stage`,
    set('proposals', ids.ninetyDays, { stage: 'idea' }),
  ],
  [
    'proposal',
    'weak',
    'opening-missing',
    `${proposal}/opening`,
    set('proposals', ids.ninetyDays, { opening: undefined }),
  ],
  [
    'proposal',
    'weak',
    'vision-missing',
    `${proposal}/vision`,
    set('proposals', ids.ninetyDays, { vision: '' }),
  ],
  [
    'method',
    'missing',
    'steps-none',
    `${proposal}/steps`,
    set('proposals', ids.ninetyDays, { steps: [] }),
  ],
  ['method', 'missing', 'how-none', `${proposal}/how-step-number`, step(null, { how: undefined })],
  [
    'method',
    'weak',
    'step-without-how',
    `${proposal}/how-step-miss`,
    step('step-miss', { how: '' }),
  ],
  ['method', 'weak', 'plan-alone', `${proposal}/who-step-number`, step(null, { who: [] })],
  [
    'goal',
    'missing',
    'goal-none',
    `${proposal}/goals`,
    set('proposals', ids.ninetyDays, { goals: [] }),
  ],
  ['goal', 'weak', 'goal-undated', `${proposal}/due-goal-renew`, goal({ dueDay: undefined })],
  [
    'goal',
    'weak',
    'goal-not-aligned',
    `${proposal}/objective-goal-renew`,
    goal({ objectiveId: undefined }),
  ],
  [
    'revenue',
    'missing',
    'revenue-none',
    `${proposal}/revenue-goal-renew`,
    goal({ revenue: undefined }),
  ],
  [
    'revenue',
    'weak',
    'goal-no-revenue-evidence',
    `${proposal}/evidence-goal-renew`,
    goal({ revenue: { effect: 'retain' } }),
  ],
  [
    'revenue',
    'weak',
    'evidence-gone',
    `${proposal}/evidence-goal-renew`,
    goal({ revenue: { effect: 'retain', evidence: { type: 'objective', id: 'gone' } } }),
  ],
  [
    'proof',
    'missing',
    'proof-none',
    `${proposal}/precedent-step-number`,
    all(step(null, { precedentId: undefined }), (rows) => {
      rows.links = rows.links.filter(({ toId }) => toId !== ids.ninetyDays);
    }),
  ],
  [
    'proof',
    'missing',
    'stories-none',
    `#/company/${ids.company}/stories/new/add`,
    drop('accomplishments'),
  ],
  [
    'proof',
    'weak',
    'story-without-result',
    `#/company/${ids.company}/stories/${ids.pilots}/result`,
    set('accomplishments', ids.pilots, { result: undefined, metrics: [] }),
  ],
];
