import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Note } from '@/components/ui/note';
import { SectionHeading } from '@/components/ui/section-heading';
import { Select } from '@/components/ui/select';
import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { takeBackup, takeOut } from '@/lib/react/take-out';
import { useCompanies } from '@/lib/react/use-companies';
import styles from './files.module.css';

/** What other programs read, in the order in which people ask for it (lib/exchange/formats). */
const FORMATS = ['markdown', 'csv', 'calendar', 'vcard', 'web-annotation'] as const;

interface FormatRowProps {
  readonly name: string;
  readonly hint: string;
  readonly busy: boolean;
  readonly primary?: boolean;
  readonly onSave: () => void;
}

function FormatRow({ name, hint, busy, primary = false, onSave }: FormatRowProps) {
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['name']}>{name}</p>
        <p className="text-3 small">{hint}</p>
      </div>
      <Button
        variant={primary ? 'primary' : 'default'}
        disabled={busy}
        aria-label={i18n.t('files.saveAs', [name])}
        onClick={onSave}
      >
        {i18n.t('files.save')}
      </Button>
    </li>
  );
}

/** Everything that can be taken along, and to where. */
export function TakeOutSection() {
  const store = useStore();
  const companies = useCompanies();
  const [company, setCompany] = useState('');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    setFailed(false);
    await work().catch(() => setFailed(true));
    setBusy(false);
  };
  const known = companies.state === 'ready' ? companies.value.rows : [];
  return (
    <section>
      <SectionHeading level={2}>{i18n.t('files.out')}</SectionHeading>
      <p className={styles['lead']}>{i18n.t('files.outHint')}</p>
      {failed && (
        <Note tone="blocker" role="alert">
          {i18n.t('files.outFailed')}
        </Note>
      )}
      <ul>
        <FormatRow
          primary
          name={i18n.t('files.backup')}
          hint={i18n.t('files.backupHint')}
          busy={busy}
          onSave={() => void run(() => takeBackup(store))}
        />
      </ul>
      {known.length > 1 && (
        <Field label={i18n.t('files.scope')} className={styles['scope']}>
          <Select compact value={company} onChange={({ target }) => setCompany(target.value)}>
            <option value="">{i18n.t('files.everything')}</option>
            {known.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <ul>
        {FORMATS.map((format) => (
          <FormatRow
            key={format}
            name={i18n.t(`files.format.${messageKey(format)}`)}
            hint={i18n.t(`files.formatHint.${messageKey(format)}`)}
            busy={busy}
            onSave={() => void run(() => takeOut(store, format, company === '' ? null : company))}
          />
        ))}
      </ul>
    </section>
  );
}
