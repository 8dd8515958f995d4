import { targetsOf } from '@/components/findings/targets';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import type { Company } from '@/lib/domain/company';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useMarks } from '@/lib/react/use-research';
import {
  collectUnderName,
  tagFindings,
  uncollectFindings,
  untagFindings,
} from '@/lib/store/commands/order-findings';
import { linkFindings, relinkFindings } from '@/lib/store/commands/relink-findings';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import styles from './bulk-bar.module.css';
import { ChooseAll } from './choose-all';
import { NameField } from './name-field';
import { TagField } from './tag-line';
import { useMany } from './use-many';
import type { Selection } from './use-selection';

interface BulkBarProps {
  /** Every id of the list, drawn or not. */
  readonly ids: readonly string[];
  readonly company: Company;
  readonly targets: LinkTargets;
  readonly selection: Selection;
}

/** Links all that is chosen to one person or proposal, or moves the links it has. */
function RelinkSelect({
  targets,
  ids,
}: {
  readonly targets: LinkTargets;
  readonly ids: readonly string[];
}) {
  const store = useStore();
  const { change } = useMany();
  const all = targetsOf(targets);
  if (all.length === 0) return null;
  const relink = (value: string) => {
    const [act, id] = [value.slice(0, 4), value.slice(5)];
    const target = all.find((one) => one.id === id);
    if (!target) return;
    if (act === 'move')
      void change(relinkFindings(store, ids, target), (n) =>
        i18n.t('order.relinked', n, [n, target.name]),
      );
    else
      void change(linkFindings(store, ids, target), (n) =>
        i18n.t('order.linked', n, [n, target.name]),
      );
  };
  const options = (act: 'link' | 'move') =>
    all.map(({ id, name }) => (
      <option key={id} value={`${act} ${id}`}>
        {name}
      </option>
    ));
  return (
    <Select
      compact
      aria-label={i18n.t('order.linkLabel')}
      value=""
      onChange={({ currentTarget }) => relink(currentTarget.value)}
    >
      <option value="">{i18n.t('order.link')}</option>
      <optgroup label={i18n.t('order.linkTo')}>{options('link')}</optgroup>
      <optgroup label={i18n.t('order.moveTo')}>{options('move')}</optgroup>
    </Select>
  );
}

/** Takes away a tag or a collection that any of what is chosen has. */
function TakeAwaySelect({
  company,
  ids,
}: {
  readonly company: Company;
  readonly ids: readonly string[];
}) {
  const store = useStore();
  const { change } = useMany();
  const marks = useMarks(ids);
  const { tags, collectionIds } =
    marks.state === 'ready' ? marks.value : { tags: [], collectionIds: [] };
  const collections = (company.collections ?? []).filter(({ id }) => collectionIds.includes(id));
  if (tags.length + collections.length === 0) return null;
  const takeAway = (value: string) => {
    const rest = value.slice(1);
    const collection = collections.find(({ id }) => id === rest);
    if (value.startsWith('#'))
      void change(untagFindings(store, ids, rest), (n) => i18n.t('order.untagged', n, [n, rest]));
    else if (collection)
      void change(uncollectFindings(store, ids, rest), (n) =>
        i18n.t('order.uncollected', n, [n, collection.name]),
      );
  };
  return (
    <Select
      compact
      aria-label={i18n.t('order.takeAwayLabel')}
      value=""
      onChange={({ currentTarget }) => takeAway(currentTarget.value)}
    >
      <option value="">{i18n.t('order.takeAway')}</option>
      {tags.map((tag) => (
        <option key={tag} value={`#${tag}`}>
          {tag}
        </option>
      ))}
      {collections.map(({ id, name }) => (
        <option key={id} value={`/${id}`}>
          {name}
        </option>
      ))}
    </Select>
  );
}

/** What can be done to all that is chosen, one write each. */
function Acts({ company, targets, selection: { chosen, clear } }: Omit<BulkBarProps, 'ids'>) {
  const store = useStore();
  const { change, remove } = useMany();
  const collect = (name: string) =>
    void change(collectUnderName(store, company.id, chosen, name.trim()), (n) =>
      i18n.t('order.collected', n, [n, name.trim()]),
    );
  return (
    <section className={styles['acts']} aria-label={i18n.t('order.bar')}>
      <span role="status" className={styles['count']}>
        {i18n.t('order.chosen', chosen.length)}
      </span>
      <TagField
        companyId={company.id}
        label={i18n.t('order.tagMany')}
        onTag={(tag) =>
          void change(tagFindings(store, chosen, tag), (n) => i18n.t('order.tagged', n, [n, tag]))
        }
      />
      <NameField
        label={i18n.t('order.collect')}
        placeholder={i18n.t('order.collection')}
        listLabel={i18n.t('order.collections')}
        newText={i18n.t('order.newCollection')}
        names={(company.collections ?? []).map(({ name }) => name)}
        onName={collect}
      />
      <TakeAwaySelect company={company} ids={chosen} />
      <RelinkSelect targets={targets} ids={chosen} />
      <Button variant="danger" icon="trash" onClick={() => void remove(chosen)}>
        {i18n.t('order.delete')}
      </Button>
      <IconButton icon="close" label={i18n.t('order.clear')} onClick={clear} />
    </section>
  );
}

/** One box for the whole list, and what can be done once something is chosen. Stays in view. */
export function BulkBar({ ids, selection, ...props }: BulkBarProps) {
  return (
    <div className={styles['bar']}>
      <ChooseAll ids={ids} selection={selection} />
      {selection.chosen.length > 0 && <Acts selection={selection} {...props} />}
    </div>
  );
}
