import { companyId, opportunityId } from '@/lib/domain/ids';
import { COMPANY_VIEWS, formatRoute, type Route } from '@/lib/domain/route';
import { ids, wants } from '../fixtures/example-plan/names.ts';
import { DAY, type PlanRows, rankOf, rowOf } from '../fixtures/example-plan/plan-rows.ts';

/** Has a role and nothing else: every view says what to do first. */
const EMPTY = 'lumenrail.example';

const others = [
  {
    name: 'Halvorsen & Dekker',
    domain: 'halvorsen-dekker.example',
    title: 'Head of Planning',
    stage: 'interviewing',
    inDays: 6,
  },
  { name: 'Lumen Rail', domain: EMPTY, title: 'Senior Product Manager', stage: 'researching' },
] as const;

const thrownAway = [
  'Who decides what the desk in Pune works on?',
  'How many control rooms see the same page?',
];

/** Companies beside the example, and what was thrown away. Invented, like all of it. */
export const rowsBeside = (
  now: number,
): Pick<PlanRows, 'companies' | 'opportunities' | 'rounds' | 'questions'> => ({
  companies: others.map(({ name, domain }) => ({
    ...rowOf(companyId(domain), now, 4),
    name,
    aliases: [],
    domains: [domain],
    departments: [],
  })),
  opportunities: others.map(({ domain, title, stage }) => ({
    ...rowOf(opportunityId(companyId(domain)), now, 4),
    companyId: companyId(domain),
    title,
    requirements: [],
    stage,
    dismissed: [],
  })),
  rounds: others.flatMap((other) =>
    'inDays' in other
      ? {
          ...rowOf(`example-round-of-${other.domain}`, now, 4),
          opportunityId: opportunityId(companyId(other.domain)),
          ordinal: 2,
          startsAt: now + other.inDays * DAY,
          tz: 'Europe/Oslo',
          durationMin: 45,
          status: 'planned' as const,
          impressedBy: [],
          commitments: [],
        }
      : [],
  ),
  questions: thrownAway.map((text, index) => ({
    ...rowOf(`example-question-thrown-away-${index}`, now, 3),
    opportunityId: ids.role,
    text,
    status: 'planned',
    rank: rankOf(index),
    deletedAt: now - (index + 1) * DAY,
  })),
});

const of = (view: (typeof COMPANY_VIEWS)[number], at: string): Route => ({
  page: 'company',
  id: ids.company,
  view,
  at,
});

const opened: readonly (readonly [name: string, route: Route])[] = [
  ['rounds-over', of('rounds', ids.roundOne)],
  ['requirements-stories', of('requirements', wants.rajeshwariShift)],
  ['objectives-open', of('objectives', ids.everyFeeder)],
  ['trust-open', of('trust', 'example-introduction-tunde')],
  ['stories-open', of('stories', ids.dispatch)],
  ['questions-open', of('questions', 'example-question-budget')],
  ['proposal-half-way', { page: 'proposal', id: ids.proof }],
  ['person-not-met', { page: 'person', id: ids.hyejin }],
  ['not-found', { page: 'person', id: 'nobody' }],
];

/** What the addresses of the views alone do not show: open rows, and each view before its first word. */
export const statesBeside = (): { name: string; hash: string }[] => [
  ...opened.map(([name, route]) => ({ name, hash: formatRoute(route) })),
  ...COMPANY_VIEWS.map((view) => ({
    name: `empty-${view}`,
    hash: formatRoute({ page: 'company', id: companyId(EMPTY), view }),
  })),
];
