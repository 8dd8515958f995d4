import type { IconName } from '@/components/ui/icon-paths';
import type { Plan } from '@/lib/domain/plan';
import type { CompanyView } from '@/lib/domain/route';
import { type Later, later } from './later';
import type { ViewProps } from './view-page';

export interface CompanyViewDefinition {
  icon: IconName;
  View: Later<ViewProps>;
  /** How many there are, beside the link. */
  count?: (plan: Plan) => number;
}

/** What stands behind each view of a company; its words are `workspace.<view>` and `workspaceHint.<view>`. */
export const companyViews: Record<CompanyView, CompanyViewDefinition> = {
  overview: {
    icon: 'home',
    View: later(async () => (await import('@/components/overview/overview-view')).OverviewView),
  },
  rounds: {
    icon: 'calendar',
    View: later(async () => (await import('@/components/rounds/rounds-view')).RoundsView),
    count: ({ rounds }) => rounds.length,
  },
  debrief: {
    icon: 'pen',
    View: later(async () => (await import('@/components/debrief/debrief-view')).DebriefView),
  },
  review: {
    icon: 'book',
    View: later(async () => (await import('@/components/debrief/review-view')).ReviewView),
  },
  people: {
    icon: 'people',
    View: later(async () => (await import('@/components/people/people-view')).PeopleView),
    count: ({ people }) => people.length,
  },
  requirements: {
    icon: 'grid',
    View: later(
      async () => (await import('@/components/requirements/requirements-view')).RequirementsView,
    ),
    count: ({ role }) => role.requirements.length,
  },
  thread: {
    icon: 'thread',
    View: later(async () => (await import('@/components/thread/thread-view')).ThreadView),
  },
  trust: {
    icon: 'shield',
    View: later(async () => (await import('@/components/trust/trust-view')).TrustView),
  },
  stories: {
    icon: 'book',
    View: later(async () => (await import('@/components/stories/stories-view')).StoriesView),
    count: ({ accomplishments }) => accomplishments.length,
  },
  questions: {
    icon: 'question',
    View: later(async () => (await import('@/components/questions/questions-view')).QuestionsView),
    count: ({ questions }) => questions.length,
  },
  research: {
    icon: 'quote',
    View: later(async () => (await import('./research-view')).ResearchView),
  },
  coverage: {
    icon: 'link',
    View: later(async () => (await import('@/components/coverage/coverage-view')).CoverageView),
  },
  objectives: {
    icon: 'arrow',
    View: later(
      async () => (await import('@/components/objectives/objectives-view')).ObjectivesView,
    ),
    count: ({ objectives }) => objectives.length,
  },
  proposals: {
    icon: 'proposal',
    View: later(async () => (await import('@/components/proposals/proposals-view')).ProposalsView),
    count: ({ proposals }) => proposals.length,
  },
  rehearse: {
    icon: 'voice',
    View: later(async () => (await import('@/components/rehearsal/rehearse-view')).RehearseView),
  },
  brief: {
    icon: 'print',
    View: later(async () => (await import('@/components/brief/brief-view')).BriefView),
  },
  company: {
    icon: 'globe',
    View: later(async () => (await import('./company-record')).CompanyRecord),
  },
};

/** How the links to them stand together: the round, the plan, what it rests on. */
export const VIEW_GROUPS: readonly (readonly CompanyView[])[] = [
  ['overview', 'rounds', 'debrief', 'people', 'requirements'],
  ['objectives', 'proposals', 'thread', 'trust', 'stories', 'questions'],
  ['research', 'coverage', 'rehearse', 'brief', 'company'],
];
