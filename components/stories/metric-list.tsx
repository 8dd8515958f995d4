import { AddLine } from '@/components/entry/add-line';
import { useSaving } from '@/components/saving/saving';
import { TypedField } from '@/components/saving/typed-field';
import { useRemoveEntry } from '@/components/saving/use-remove-entry';
import { Gutter } from '@/components/ui/gutter';
import { IconButton } from '@/components/ui/icon-button';
import type { Accomplishment } from '@/lib/domain/accomplishment';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { addEntries, changeEntry } from '@/lib/store/commands/entries';
import styles from './stories.module.css';

const PARTS = ['label', 'from', 'to', 'unit'] as const;
type Metric = Accomplishment['metrics'][number];

function MetricLine({
  story,
  metric,
}: {
  readonly story: Accomplishment;
  readonly metric: Metric;
}) {
  const store = useStore();
  const remove = useRemoveEntry();
  const at = {
    table: 'accomplishments',
    id: story.id,
    list: 'metrics',
    entryId: metric.id,
  } as const;
  return (
    <li className={styles['metric']}>
      {PARTS.map((part) => (
        <TypedField
          key={part}
          place={`accomplishments ${story.id} metrics ${metric.id} ${part}`}
          value={metric[part]}
          keep={(text) => changeEntry(store, at, part, text)}
          of={{ table: at.table, id: at.id, field: part, entry: { list: at.list, id: at.entryId } }}
          label={i18n.t(`story.metric.${part}`)}
          required={part === 'label'}
        />
      ))}
      <IconButton
        icon="close"
        size="s"
        label={i18n.t('story.metricDelete', [metric.label])}
        onClick={() => void remove(at, metric, metric.label)}
      />
    </li>
  );
}

/** What changed, by how much: from, to, and in what. */
export function MetricList({ story }: { readonly story: Accomplishment }) {
  const store = useStore();
  const { save } = useSaving();
  const at = { table: 'accomplishments', id: story.id, list: 'metrics' } as const;
  const add = async (label: string) => (await save(addEntries(store, at, [{ label }]))) !== null;
  return (
    <Gutter label={i18n.t('story.metrics')} plain>
      <ul>
        {story.metrics.map((metric) => (
          <MetricLine key={metric.id} story={story} metric={metric} />
        ))}
      </ul>
      <div data-field="metrics">
        <AddLine
          compact
          draftKey={`accomplishments ${story.id} metrics`}
          label={i18n.t('story.metricAdd')}
          hint={i18n.t('story.metricHint')}
          button={i18n.t('entry.add')}
          onAdd={add}
        />
      </div>
    </Gutter>
  );
}
