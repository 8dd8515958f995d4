import { useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Note } from '@/components/ui/note';
import { Select } from '@/components/ui/select';
import type { Brought } from '@/lib/domain/brought';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useCompanies } from '@/lib/react/use-companies';
import { bringPeople } from '@/lib/store/commands/bring-people';
import { bringQuotes } from '@/lib/store/commands/bring-quotes';
import styles from './files.module.css';

/** The first of them; the rest is counted. */
const SHOWN = 8;

const linesOf = (brought: Brought): string[] =>
  brought.kind === 'people'
    ? brought.people.map(({ name, title }) => [name, title].filter(Boolean).join(', '))
    : brought.quotes.map(({ selector }) => selector.exact.slice(0, 160));

interface BroughtPartProps {
  readonly name: string;
  readonly brought: Brought;
  readonly onDone: (count: number) => void;
  readonly onCancel: () => void;
}

/** People or quotes out of a file: to which company they belong nobody but the person knows. */
export function BroughtPart({ name, brought, onDone, onCancel }: BroughtPartProps) {
  const store = useStore();
  const { save } = useSaving();
  const companies = useCompanies();
  const known = companies.state === 'ready' ? companies.value.rows : [];
  const [chosen, setChosen] = useState<string | null>(null);
  const company = chosen ?? known[0]?.id;
  const lines = linesOf(brought);
  const bring = async (companyId: string) => {
    if (brought.kind === 'people') {
      const done = await save(bringPeople(store, companyId, brought.people));
      if (done) onDone(done.added + done.filled);
    } else {
      const count = await save(bringQuotes(store, companyId, brought.quotes));
      if (count !== null) onDone(count);
    }
  };
  return (
    <div className={styles['preview']}>
      <h3>{i18n.t('files.preview', [name])}</h3>
      <p>{i18n.t(`files.brought.${brought.kind}`, lines.length)}</p>
      <ul className={styles['lines']}>
        {lines.slice(0, SHOWN).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change, and lines may be alike.
          <li key={index}>
            <bdi>{line}</bdi>
          </li>
        ))}
        {lines.length > SHOWN && <li>{i18n.t('files.more', lines.length - SHOWN)}</li>}
      </ul>
      {company === undefined ? (
        <Note tone="info">{i18n.t('files.noCompany')}</Note>
      ) : (
        <Field label={i18n.t('files.company')} className={styles['scope']}>
          <Select compact value={company} onChange={({ target }) => setChosen(target.value)}>
            {known.map(({ id, name: its }) => (
              <option key={id} value={id}>
                {its}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles['acts']}>
        {company !== undefined && (
          <Button variant="primary" onClick={() => void bring(company)}>
            {i18n.t('files.bring')}
          </Button>
        )}
        <Button onClick={onCancel}>{i18n.t('files.cancel')}</Button>
      </div>
    </div>
  );
}
