import { GapList } from '@/components/readiness/gap-list';
import { PillarLights } from '@/components/readiness/pillar-lights';
import { RehearseLink } from '@/components/rehearsal/rehearse-link';
import { ButtonLink } from '@/components/ui/button-link';
import { Empty } from '@/components/ui/empty';
import { SectionHeading } from '@/components/ui/section-heading';
import { Skeleton } from '@/components/ui/skeleton';
import { ViewPage, type ViewProps } from '@/components/workspace/view-page';
import { nextRound, roundToTell } from '@/lib/domain/next-round';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useNow } from '@/lib/react/use-now';
import { useReadiness } from '@/lib/react/use-readiness';
import { HowDidItGo } from './how-did-it-go';
import { InTheRoomTable } from './in-the-room-table';
import { KeptRail } from './kept-rail';
import { PromisesRail } from './promises-rail';
import { roundSubtitle, roundTitle } from './round-heading';
import { SaidAloudRail } from './said-aloud-rail';
import { WhatLanded } from './what-landed';

/** "What next?" is answered by so many. */
const NEXT_STEPS = 3;

/** What comes next at one company: the round, what to do before it, who is in the room. */
export function OverviewView({ plan }: ViewProps) {
  const now = useNow();
  const readiness = useReadiness(plan);
  const round = nextRound(plan.rounds, now);
  const told = roundToTell(plan.rounds, now);
  const rounds = { page: 'company', id: plan.company.id, view: 'rounds' } as const;
  const toField = (field: string) =>
    formatRoute({ ...rounds, ...(round && { at: round.id, field }) });
  const rail = (
    <>
      {readiness.state === 'ready' && (
        <section aria-labelledby="judged">
          <SectionHeading level={2} id="judged">
            {i18n.t('overview.judged')}
          </SectionHeading>
          <PillarLights pillars={readiness.value.pillars} />
        </section>
      )}
      <PromisesRail plan={plan} now={now} />
      <KeptRail companyId={plan.company.id} />
      <SaidAloudRail plan={plan} now={now} />
    </>
  );
  return (
    <ViewPage
      view="overview"
      plan={plan}
      title={roundTitle(round ?? told, now)}
      subtitle={roundSubtitle(plan, round ?? told)}
      actions={
        round && (
          <>
            {round.startsAt === undefined && (
              <ButtonLink href={toField('startsAt')}>{i18n.t('overview.addDay')}</ButtonLink>
            )}
            <RehearseLink plan={plan} />
          </>
        )
      }
      rail={rail}
      railLabel={i18n.t('overview.rail')}
    >
      {told && <HowDidItGo companyId={plan.company.id} round={told} />}
      {round === null && told === null && (
        <Empty
          title={i18n.t('overview.noRound')}
          action={<ButtonLink href={formatRoute(rounds)}>{i18n.t('rounds.plan')}</ButtonLink>}
        >
          {i18n.t('overview.noRoundHint')}
        </Empty>
      )}
      {readiness.state === 'loading' && <Skeleton label={i18n.t('panel.loading')} lines={4} />}
      {readiness.state === 'ready' && (
        <GapList readiness={readiness.value} role={plan.role} first={NEXT_STEPS} leads={!told} />
      )}
      {round && <InTheRoomTable plan={plan} round={round} href={toField('people')} />}
      <WhatLanded plan={plan} />
    </ViewPage>
  );
}
