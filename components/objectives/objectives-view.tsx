import { Empty } from '@/components/ui/empty';
import { SectionHeading } from '@/components/ui/section-heading';
import { ViewPage, type ViewProps } from '@/components/workspace/view-page';
import { byPriority } from '@/lib/domain/by-priority';
import { i18n } from '@/lib/locales/i18n';
import { AddObjective, AddObstacle } from './add-goal';
import { ObjectiveRow } from './objective-row';
import styles from './objectives.module.css';
import { ObstacleRow } from './obstacle-row';
import { PublishedRail } from './published-rail';

/** What the company wants to reach, what is in the way, and what answers it. */
export function ObjectivesView({ plan, at }: ViewProps) {
  const known = new Set(plan.objectives.map(({ id }) => id));
  const loose = plan.obstacles.filter((one) => !one.objectiveIds.some((id) => known.has(id)));
  return (
    <ViewPage
      view="objectives"
      plan={plan}
      rail={<PublishedRail plan={plan} />}
      railLabel={i18n.t('objectives.published')}
    >
      {plan.objectives.length === 0 ? (
        <Empty title={i18n.t('objectives.none')}>{i18n.t('objectives.noneHint')}</Empty>
      ) : (
        <ul>
          {plan.objectives.toSorted(byPriority).map((objective) => (
            <ObjectiveRow key={objective.id} plan={plan} objective={objective} at={at} />
          ))}
        </ul>
      )}
      <AddObjective plan={plan} />
      <section className={styles['loose']} aria-label={i18n.t('objectives.loose')}>
        <SectionHeading level={2} count={loose.length}>
          {i18n.t('objectives.loose')}
        </SectionHeading>
        <ul>
          {loose.map((obstacle) => (
            <ObstacleRow key={obstacle.id} plan={plan} obstacle={obstacle} at={at} />
          ))}
        </ul>
        <div data-field="add-obstacle">
          <AddObstacle plan={plan} objectiveId={undefined} />
        </div>
      </section>
    </ViewPage>
  );
}
