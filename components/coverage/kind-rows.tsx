import { useMemo, useState } from 'react';
import type { Target } from '@/components/findings/targets';
import type { useGridKeys } from '@/components/requirements/use-grid-keys';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Mark } from '@/components/ui/mark';
import type { CoverageRow } from '@/lib/domain/coverage';
import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import { useFacts } from '@/lib/react/use-research';
import { useSuggest } from '@/lib/react/use-suggest';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import styles from './coverage.module.css';
import { FactRow } from './fact-row';

/** Rows drawn at once; more on request. */
export const FACTS_AT_ONCE = 20;

interface KindRowsProps {
  readonly companyId: string;
  readonly row: CoverageRow;
  readonly targets: readonly Target[];
  /** The same as they are stored. */
  readonly among: LinkTargets;
  readonly cell: ReturnType<typeof useGridKeys>['cell'];
  readonly isOpen: boolean;
  /** How many of its facts are drawn. */
  readonly limit: number;
  readonly onToggle: () => void;
  readonly onMore: () => void;
}

const markOf = ({ ids, linked, noUse }: CoverageRow) => {
  if (linked + noUse === ids.length) return 'there';
  return linked > 0 ? 'weak' : 'missing';
};

const countWords = ({ ids, linked, noUse }: CoverageRow): string =>
  [
    i18n.t('coverage.linkedOf', [linked, ids.length]),
    ...(noUse > 0 ? [i18n.t('coverage.noUse', noUse)] : []),
  ].join(', ');

function Facts(props: KindRowsProps) {
  const { companyId, row, targets, among, cell, limit, onMore } = props;
  // As they stood when they were opened: what is linked now does not jump away from under the hand.
  const [order] = useState(() => row.ids);
  const ids = useMemo(() => {
    const known = new Set(order);
    const standing = new Set(row.ids);
    return [...row.ids.filter((id) => !known.has(id)), ...order.filter((id) => standing.has(id))];
  }, [order, row.ids]);
  const facts = useFacts(ids.slice(0, limit));
  const shown = facts.state === 'ready' ? facts.value : [];
  const suggest = useSuggest(companyId, shown, among);
  return (
    <>
      {shown.map((research, index) => (
        <FactRow key={research.finding.id} {...{ research, targets, suggest, cell }} row={index} />
      ))}
      {ids.length > limit && (
        <tr className={styles['more']}>
          <td colSpan={targets.length + 1}>
            <Button variant="text" onClick={onMore}>
              {i18n.t('coverage.more', [Math.min(FACTS_AT_ONCE, ids.length - limit)])}
            </Button>
          </td>
        </tr>
      )}
    </>
  );
}

/** One kind of research, how much of it is for whom, and its facts once it is opened. */
export function KindRows(props: KindRowsProps) {
  const { row, targets, isOpen, onToggle } = props;
  return (
    <tbody>
      <tr className={styles['kind']}>
        <th scope="row">
          <button
            type="button"
            className={styles['toggle']}
            aria-expanded={isOpen}
            data-kind={row.kind}
            onClick={onToggle}
          >
            <Icon name={isOpen ? 'down' : 'right'} />
            <Mark kind={markOf(row)} label="" />
            <span>
              {i18n.t(`kind.${messageKey(row.kind)}`)}{' '}
              <span className={styles['count']}>{countWords(row)}</span>
            </span>
          </button>
        </th>
        {targets.map(({ id, name }) => (
          <td key={id} data-none={!row.counts.has(id) || undefined}>
            {row.counts.get(id) ?? (
              <>
                <span aria-hidden="true">–</span>
                <span className="visually-hidden">{i18n.t('coverage.noneFor', [name])}</span>
              </>
            )}
          </td>
        ))}
      </tr>
      {isOpen && <Facts {...props} />}
    </tbody>
  );
}
