import type { ComponentType } from 'react';
import { DebriefView } from '@/components/debrief/debrief-view';
import { ReviewView } from '@/components/debrief/review-view';
import { ObjectivesView } from '@/components/objectives/objectives-view';
import { OverviewView } from '@/components/overview/overview-view';
import { PeopleView } from '@/components/people/people-view';
import { ProposalsView } from '@/components/proposals/proposals-view';
import { QuestionsView } from '@/components/questions/questions-view';
import { RehearseView } from '@/components/rehearsal/rehearse-view';
import { RequirementsView } from '@/components/requirements/requirements-view';
import { RoundsView } from '@/components/rounds/rounds-view';
import { StoriesView } from '@/components/stories/stories-view';
import { TrustView } from '@/components/trust/trust-view';
import type { IconName } from '@/components/ui/icon-paths';
import type { Plan } from '@/lib/domain/plan';
import type { CompanyView } from '@/lib/domain/route';
import { CompanyRecord } from './company-record';
import { ResearchView } from './research-view';
import type { ViewProps } from './view-page';

export interface CompanyViewDefinition {
  icon: IconName;
  View: ComponentType<ViewProps>;
  /** How many there are, beside the link. */
  count?: (plan: Plan) => number;
}

/** What stands behind each view of a company; its words are `workspace.<view>` and `workspaceHint.<view>`. */
export const companyViews: Record<CompanyView, CompanyViewDefinition> = {
  overview: { icon: 'home', View: OverviewView },
  rounds: { icon: 'calendar', View: RoundsView, count: ({ rounds }) => rounds.length },
  debrief: { icon: 'pen', View: DebriefView },
  review: { icon: 'book', View: ReviewView },
  people: { icon: 'people', View: PeopleView, count: ({ people }) => people.length },
  requirements: {
    icon: 'grid',
    View: RequirementsView,
    count: ({ role }) => role.requirements.length,
  },
  trust: { icon: 'shield', View: TrustView },
  stories: {
    icon: 'book',
    View: StoriesView,
    count: ({ accomplishments }) => accomplishments.length,
  },
  questions: { icon: 'question', View: QuestionsView, count: ({ questions }) => questions.length },
  research: { icon: 'quote', View: ResearchView },
  objectives: { icon: 'arrow', View: ObjectivesView, count: ({ objectives }) => objectives.length },
  proposals: { icon: 'proposal', View: ProposalsView, count: ({ proposals }) => proposals.length },
  rehearse: { icon: 'voice', View: RehearseView },
  company: { icon: 'page', View: CompanyRecord },
};

/** How the links to them stand together: the round, the plan, what it rests on. */
export const VIEW_GROUPS: readonly (readonly CompanyView[])[] = [
  ['overview', 'rounds', 'debrief', 'people', 'requirements'],
  ['objectives', 'proposals', 'trust', 'stories', 'questions'],
  ['research', 'rehearse', 'company'],
];
