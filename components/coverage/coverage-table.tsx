import { useMemo, useState } from 'react';
import { type Target, targetsOf } from '@/components/findings/targets';
import { levelWords } from '@/components/people/person-rank';
import { useGridKeys } from '@/components/requirements/use-grid-keys';
import type { Coverage, CoverageRow } from '@/lib/domain/coverage';
import { i18n } from '@/lib/locales/i18n';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import styles from './coverage.module.css';
import { FACTS_AT_ONCE, KindRows } from './kind-rows';

interface CoverageTableProps {
  readonly companyId: string;
  readonly coverage: Coverage;
  readonly targets: LinkTargets;
  /** A kind, or a fact of it, that somebody came for. */
  readonly at?: string | undefined;
}

function Head({ target, count }: { readonly target: Target; readonly count: number }) {
  return (
    <th scope="col" data-none={count === 0 || undefined}>
      <strong>{target.name}</strong>
      <span className={styles['beside']}>
        {target.type === 'person' ? levelWords(target.level ?? 0) : i18n.t('coverage.proposal')}
      </span>
      <span className={styles['beside']}>
        {count === 0 ? i18n.t('coverage.nothing') : i18n.t('coverage.facts', count)}
      </span>
    </th>
  );
}

const firstOpen = (rows: readonly CoverageRow[], at: string | undefined) =>
  rows.find(({ kind, ids }) => at !== undefined && (kind === at || ids.includes(at))) ??
  rows.find(({ ids, linked, noUse }) => linked + noUse < ids.length);

/** Kinds of research by people and proposals; one kind at a time shows its facts. */
export function CoverageTable({ companyId, coverage, targets: among, at }: CoverageTableProps) {
  const targets = useMemo(() => targetsOf(among), [among]);
  // As they stood when the view was opened: rows do not change places while somebody links.
  const [order] = useState(() => coverage.rows.map(({ kind }) => kind));
  const [open, setOpen] = useState(() => firstOpen(coverage.rows, at)?.kind ?? null);
  const [limit, setLimit] = useState(FACTS_AT_ONCE);
  const placeOf = ({ kind }: CoverageRow) =>
    (order.indexOf(kind) + order.length + 1) % (order.length + 1);
  const rows = coverage.rows.toSorted((a, b) => placeOf(a) - placeOf(b));
  const drawn = Math.min(limit, rows.find(({ kind }) => kind === open)?.ids.length ?? 0);
  const { cell, move } = useGridKeys(drawn, targets.length);
  return (
    <div className={styles['scroll']}>
      {/* The keys move between the buttons in its cells. */}
      <table className={styles['table']} onKeyDown={move}>
        <caption className="visually-hidden">{i18n.t('coverage.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="label">
              {i18n.t('workspace.research')}
            </th>
            {targets.map((target) => (
              <Head key={target.id} target={target} count={coverage.counts.get(target.id) ?? 0} />
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <KindRows
            key={row.kind}
            {...{ companyId, row, targets, among, cell, limit }}
            isOpen={row.kind === open}
            onToggle={() => {
              setOpen(row.kind === open ? null : row.kind);
              setLimit(FACTS_AT_ONCE);
            }}
            onMore={() => setLimit(limit + FACTS_AT_ONCE)}
          />
        ))}
      </table>
    </div>
  );
}
