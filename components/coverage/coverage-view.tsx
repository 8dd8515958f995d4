import { useMemo } from 'react';
import { type Target, targetsOf } from '@/components/findings/targets';
import { ButtonLink } from '@/components/ui/button-link';
import { Empty } from '@/components/ui/empty';
import { Mark } from '@/components/ui/mark';
import { Note } from '@/components/ui/note';
import { Skeleton } from '@/components/ui/skeleton';
import { ViewPage, type ViewProps } from '@/components/workspace/view-page';
import {
  type Coverage,
  type CoverageColumns,
  coverageColumns,
  coverageOf,
} from '@/lib/domain/coverage';
import type { Plan } from '@/lib/domain/plan';
import { type CompanyView, formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useFactsByKind } from '@/lib/react/use-facts-by-kind';
import { useNow } from '@/lib/react/use-now';
import styles from './coverage.module.css';
import { CoverageTable } from './coverage-table';

const hrefOf = ({ type, id }: Target): string => formatRoute({ page: type, id });

/** Who and what has nothing yet: in a narrow window there are no columns to see it by. */
function WithNothing({ targets, coverage }: { targets: readonly Target[]; coverage: Coverage }) {
  const bare = targets.filter(({ id }) => !coverage.counts.has(id));
  const of = (type: Target['type']) => bare.filter((target) => target.type === type);
  const lines = [
    { words: i18n.t('coverage.peopleWithout'), targets: of('person') },
    { words: i18n.t('coverage.proposalsWithout'), targets: of('proposal') },
  ].filter((line) => line.targets.length > 0);
  if (lines.length === 0) return null;
  return (
    <ul className={styles['without']}>
      {lines.map((line) => (
        <li key={line.words}>
          <Mark kind="missing" label="" />
          <span>{line.words}</span>
          {line.targets.map((target) => (
            <a key={target.id} href={hrefOf(target)}>
              {target.name}
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Summary({ coverage: { linked, total, noUse } }: { readonly coverage: Coverage }) {
  const words = [
    i18n.t('coverage.factsLinked', total, [linked, total]),
    ...(noUse > 0 ? [i18n.t('coverage.noUse', noUse)] : []),
  ];
  return <p className={styles['summary']}>{words.join(' · ')}</p>;
}

function NotShown({ hidden }: Pick<CoverageColumns, 'hidden'>) {
  const words = [
    ...(hidden.people > 0 ? [i18n.t('coverage.morePeople', hidden.people)] : []),
    ...(hidden.proposals > 0 ? [i18n.t('coverage.moreProposals', hidden.proposals)] : []),
  ];
  return words.length > 0 && <p className={styles['summary']}>{words.join(' · ')}</p>;
}

interface NothingProps {
  readonly plan: Plan;
  readonly what: 'facts' | 'targets';
}

function Nothing({ plan, what }: NothingProps) {
  const view: CompanyView = what === 'facts' ? 'research' : 'people';
  const href = formatRoute({ page: 'company', id: plan.company.id, view });
  const words = what === 'facts' ? i18n.t('coverage.toResearch') : i18n.t('coverage.toPeople');
  return (
    <Empty
      title={what === 'facts' ? i18n.t('coverage.noFacts') : i18n.t('coverage.noTargets')}
      action={
        <ButtonLink variant="primary" href={href}>
          {words}
        </ButtonLink>
      }
    >
      {what === 'facts' ? i18n.t('coverage.noFactsHint') : i18n.t('coverage.noTargetsHint')}
    </Empty>
  );
}

/** What of the research is for whom, and who and what has nothing yet. */
export function CoverageView({ plan, at }: ViewProps) {
  const now = useNow();
  const facts = useFactsByKind(plan.company.id);
  const columns = useMemo(() => coverageColumns(plan, now), [plan, now]);
  const among = useMemo(
    () => ({ ...columns, opportunities: [plan.role], rounds: plan.rounds, unreadable: 0 }),
    [columns, plan],
  );
  const targets = targetsOf(among);
  const coverage = useMemo(
    () => (facts.state === 'ready' ? coverageOf(facts.value, plan.links) : null),
    [facts, plan.links],
  );
  return (
    <ViewPage view="coverage" plan={plan}>
      {facts.state === 'failed' && <Note tone="blocker">{i18n.t('problem.database')}</Note>}
      {facts.state === 'loading' && <Skeleton label={i18n.t('panel.loading')} lines={8} />}
      {coverage?.total === 0 && <Nothing plan={plan} what="facts" />}
      {coverage && coverage.total > 0 && targets.length === 0 && (
        <Nothing plan={plan} what="targets" />
      )}
      {coverage && coverage.total > 0 && targets.length > 0 && (
        <>
          <Summary coverage={coverage} />
          <WithNothing targets={targets} coverage={coverage} />
          <CoverageTable companyId={plan.company.id} coverage={coverage} targets={among} at={at} />
          <NotShown hidden={columns.hidden} />
        </>
      )}
    </ViewPage>
  );
}
