import { useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Note } from '@/components/ui/note';
import { SectionHeading } from '@/components/ui/section-heading';
import { Select } from '@/components/ui/select';
import { eraseEverything } from '@/lib/browser/erase-everything';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useCompanies } from '@/lib/react/use-companies';
import { forgetInCopies } from '@/lib/react/use-safe-copies';
import { eraseRecord } from '@/lib/store/commands/erase';
import styles from './files.module.css';

interface AskProps {
  readonly title: string;
  readonly hint: string;
  readonly yes: string;
  readonly open: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Ask({ title, hint, yes, open, onYes, onNo }: AskProps) {
  return (
    <Dialog
      alert
      open={open}
      onClose={onNo}
      title={title}
      actions={
        <>
          <Button onClick={onNo}>{i18n.t('files.cancel')}</Button>
          <Button variant="danger-primary" onClick={onYes}>
            {yes}
          </Button>
        </>
      }
    >
      {hint}
    </Dialog>
  );
}

function EraseCompany() {
  const store = useStore();
  const { save } = useSaving();
  const companies = useCompanies();
  const [chosen, setChosen] = useState('');
  const [asked, setAsked] = useState(false);
  const [erased, setErased] = useState<number | null>(null);
  const rows = companies.state === 'ready' ? companies.value.rows : [];
  const company = rows.find(({ id }) => id === chosen) ?? rows[0];
  if (!company)
    return erased === null ? null : <Note tone="ok">{i18n.t('files.erased', erased)}</Note>;
  const erase = async () => {
    setAsked(false);
    const count = await save(eraseRecord(store, { table: 'companies', id: company.id }));
    if (count === null) return;
    await forgetInCopies(store);
    setErased(count);
  };
  return (
    <>
      <div className={styles['scope']}>
        <Field label={i18n.t('files.eraseCompany')}>
          <Select compact value={company.id} onChange={({ target }) => setChosen(target.value)}>
            {rows.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Button variant="danger" onClick={() => setAsked(true)}>
          {i18n.t('files.erase')}
        </Button>
      </div>
      {erased !== null && <Note tone="ok">{i18n.t('files.erased', erased)}</Note>}
      <Ask
        open={asked}
        title={i18n.t('files.askErase', [company.name])}
        hint={i18n.t('files.askEraseHint')}
        yes={i18n.t('files.erase')}
        onYes={() => void erase()}
        onNo={() => setAsked(false)}
      />
    </>
  );
}

function EraseAll() {
  const { database } = useStore();
  const [asked, setAsked] = useState(false);
  const [left, setLeft] = useState<string[] | null>(null);
  const erase = async () => {
    setAsked(false);
    database.close({ disableAutoOpen: true });
    const rest = await eraseEverything();
    if (rest.length > 0) setLeft(rest);
    else location.assign(location.pathname);
  };
  return (
    <>
      <p>
        <Button variant="danger" onClick={() => setAsked(true)}>
          {i18n.t('files.eraseAll')}
        </Button>
      </p>
      {left && (
        <Note tone="blocker" role="alert">
          {i18n.t('files.eraseLeft', [left.join(', ')])}
        </Note>
      )}
      <Ask
        open={asked}
        title={i18n.t('files.askEraseAll')}
        hint={i18n.t('files.askEraseAllHint')}
        yes={i18n.t('files.eraseAll')}
        onYes={() => void erase()}
        onNo={() => setAsked(false)}
      />
    </>
  );
}

/** Out of this browser for good: one company, or everything. */
export function EraseSection() {
  return (
    <section>
      <SectionHeading level={2}>{i18n.t('files.eraseTitle')}</SectionHeading>
      <p className={styles['lead']}>{i18n.t('files.eraseHint')}</p>
      <EraseCompany />
      <EraseAll />
    </section>
  );
}
