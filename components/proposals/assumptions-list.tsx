import { AddLine } from '@/components/entry/add-line';
import { LINE_MAX } from '@/lib/domain/base';
import { i18n } from '@/lib/locales/i18n';
import { AssumptionRow } from './assumption-row';
import styles from './assumptions.module.css';
import type { Sheet } from './sheet';
import { useProposalEntries } from './use-proposal-entries';

/** What the proposal takes for granted, each with where it goes from here. */
export function AssumptionsList(sheet: Sheet) {
  const { proposal } = sheet;
  const { add } = useProposalEntries(proposal.id, 'assumptions');
  // Ids are made in the order of time: one that was taken back stands where it stood.
  const inAge = proposal.assumptions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return (
    <div>
      <ul className={styles['rows']}>
        {inAge.map((assumption) => (
          <AssumptionRow key={assumption.id} sheet={sheet} assumption={assumption} />
        ))}
      </ul>
      <div data-field="assumptions">
        <AddLine
          compact
          draftKey={`add-assumption-${proposal.id}`}
          label={i18n.t('assumptions.add')}
          hint={i18n.t('assumptions.addHint')}
          button={i18n.t('assumptions.addButton')}
          check={(line) => (line.length > LINE_MAX ? i18n.t('problem.invalid') : null)}
          onAdd={(text) => add({ text, state: 'open' })}
        />
      </div>
    </div>
  );
}
