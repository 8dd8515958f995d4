import table from '@/components/workspace/stacked-table.module.css';
import { withoutCitations } from '@/lib/domain/citation';
import { type PeriodLines, planTable } from '@/lib/domain/plan-table';
import { i18n } from '@/lib/locales/i18n';
import styles from './plan-table.module.css';
import { partWords, stepDays } from './plan-words';
import type { Sheet } from './sheet';

type Line = PeriodLines['lines'][number];

interface Row {
  id: string;
  kind: string;
  what: string;
  detail: string;
  days: string;
}

const rowOf = (line: Line, plan: Sheet['plan']): Row => {
  if (line.type === 'step') {
    const { id, what, how, who } = line.step;
    const detail = [withoutCitations(how ?? ''), ...who.map((part) => partWords(plan, part))];
    const kind = i18n.t('planTable.step');
    return {
      id,
      kind,
      what,
      detail: detail.filter(Boolean).join(' · '),
      days: stepDays(line.step),
    };
  }
  const { id, text, metric, baseline, target, coOwnerId, dueDay } = line.goal;
  const owner = plan.people.find((person) => person.id === coOwnerId);
  const detail = [
    metric,
    (baseline || target) && i18n.t('goals.fromTo', [baseline || '…', target || '…']),
    owner && i18n.t('goals.withOwner', [owner.name]),
  ];
  return {
    id,
    kind: i18n.t('planTable.goal'),
    what: text,
    detail: detail.filter(Boolean).join(' · '),
    days: dueDay === undefined ? i18n.t('goals.noDay') : i18n.t('goals.byDay', [dueDay]),
  };
};

function PeriodRows({ plan, period, lines }: Pick<Sheet, 'plan'> & PeriodLines) {
  return (
    <tbody>
      <tr className={styles['period']}>
        <th scope="rowgroup" colSpan={4}>
          {i18n.t(`planTable.${period}`)}
        </th>
      </tr>
      {lines.map((line) => {
        const { id, kind, what, detail, days } = rowOf(line, plan);
        return (
          <tr key={id}>
            <td className="num">{days}</td>
            <td>{kind}</td>
            <th scope="row">{what}</th>
            <td className="text-2">{detail}</td>
          </tr>
        );
      })}
    </tbody>
  );
}

/** What the drawn days show, as a table: to read with the ear, by key, and on paper. */
export function PlanTable({ plan, proposal }: Sheet) {
  const periods = planTable(proposal);
  if (periods.length === 0) return null;
  return (
    <details className={styles['table']}>
      <summary>{i18n.t('planTable.title')}</summary>
      <table className={table['table']}>
        <caption className="visually-hidden">{i18n.t('planTable.title')}</caption>
        <thead>
          <tr>
            {(['days', 'kind', 'what', 'detail'] as const).map((column) => (
              <th key={column} scope="col">
                {i18n.t(`planTable.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {periods.map((one) => (
          <PeriodRows key={one.period} plan={plan} {...one} />
        ))}
      </table>
    </details>
  );
}
