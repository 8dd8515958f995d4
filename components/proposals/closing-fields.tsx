import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import { CitedField } from './cited-field';
import styles from './proposal-page.module.css';
import type { Sheet } from './sheet';

const FIELDS = ['differentiator', 'risks'] as const;

/** What sets it apart, and what may go wrong. */
export function ClosingFields({ proposal }: Sheet) {
  const store = useStore();
  return (
    <section className={styles['closing']} aria-label={i18n.t('proposal.closing')}>
      {FIELDS.map((field) => (
        <CitedField
          key={field}
          place={`proposal ${proposal.id} ${field}`}
          value={proposal[field]}
          keep={(text) => edit(store, 'proposals', proposal.id, field, text)}
          label={i18n.t(`proposal.${field}`)}
          field={field}
        />
      ))}
    </section>
  );
}
