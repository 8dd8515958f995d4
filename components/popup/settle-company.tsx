import { type FormEvent, useId, useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { matchWords } from '@/components/ui/match-words';
import { TextInput } from '@/components/ui/text-input';
import type { Company } from '@/lib/domain/company';
import { foldWords } from '@/lib/domain/fold';
import { i18n } from '@/lib/locales/i18n';
import { ask } from '@/lib/messages/client';
import { useStore } from '@/lib/react/store-context';
import { useCompanies } from '@/lib/react/use-companies';
import { useDraft } from '@/lib/react/use-draft';
import { addLinkedIn } from '@/lib/store/commands/know-company';
import { addDomain, startCompany } from '@/lib/store/commands/start-company';
import styles from './settle-company.module.css';

interface SettleCompanyProps {
  /** The page's address, when its site is the company's own; then the whole site counts towards it. */
  readonly ownSite: string | null;
  /** The company's page on LinkedIn, when this is it. */
  readonly linkedIn?: string | null;
  /** The page's guess at the name; '' when it has none. */
  readonly suggested: string;
  /** Where a half-typed name is kept. */
  readonly draftKey: string;
  readonly onSettled: (companyId: string) => void;
}

/** So many known companies are offered; typing finds the others. */
const OFFERED = 4;

/** Settles whose page this is: a known company gains the site, a new one begins with it. */
const useSettle = (
  ownSite: string | null,
  linkedIn: string | null,
  onSettled: (companyId: string) => void,
) => {
  const store = useStore();
  const { save } = useSaving();
  const [busy, setBusy] = useState(false);
  const settle = async (existing: string | undefined, name: string): Promise<boolean> => {
    setBusy(true);
    const identity = ownSite ? await ask.identify({ address: ownSite }) : null;
    const domain = identity?.registrableDomain;
    const write = existing
      ? domain && addDomain(store, existing, domain)
      : startCompany(store, {
          name,
          ...(domain && { domain }),
          roleTitle: i18n.t('home.roleTitle'),
        });
    const id = write ? await save(write) : existing;
    if (id && linkedIn) await save(addLinkedIn(store, id, linkedIn));
    setBusy(false);
    if (id) onSettled(id);
    return Boolean(id);
  };
  return { busy, settle };
};

interface KnownCompaniesProps {
  readonly companies: readonly Company[];
  readonly busy: boolean;
  readonly onChoose: (company: Company) => void;
}

/** Companies that are there already, one press each. */
function KnownCompanies({ companies, busy, onChoose }: KnownCompaniesProps) {
  const id = useId();
  if (companies.length === 0) return null;
  return (
    <div className={styles['known']}>
      <p id={id} className="text-3 small">
        {i18n.t('settle.existing')}
      </p>
      <ul aria-labelledby={id}>
        {companies.map((company) => (
          <li key={company.id}>
            <Button size="s" busy={busy} onClick={() => onChoose(company)}>
              <bdi>{company.name}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Which company is this? One field, one key. */
export function SettleCompany({
  ownSite,
  linkedIn = null,
  suggested,
  draftKey,
  onSettled,
}: SettleCompanyProps) {
  const { busy, settle } = useSettle(ownSite, linkedIn, onSettled);
  const draft = useDraft(draftKey, suggested);
  const companies = useCompanies();
  const known = companies.state === 'ready' ? companies.value.rows : [];
  const typed = (draft.value ?? '').trim();
  // Untouched, the field says what the page does, and any company may be meant.
  const isTyped = typed !== '' && typed !== suggested;
  const offered = known.filter(({ name }) => !isTyped || matchWords(name, typed)).slice(0, OFFERED);
  const choose = async (existing: string | undefined, name: string) => {
    if (await settle(existing, name)) draft.clear();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const same = known.find(({ name, aliases }) =>
      [name, ...aliases].some((known) => foldWords(known) === foldWords(typed)),
    );
    if (typed && !busy) void choose(same?.id, typed);
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <h2 className="title">{i18n.t('settle.title')}</h2>
      <p className="text-2">{i18n.t(ownSite ? 'settle.wholeSite' : 'settle.thisPage')}</p>
      <div className={styles['line']}>
        <Field label={i18n.t('company.name')} className={styles['field']}>
          <TextInput
            autoFocus
            autoComplete="off"
            value={draft.value ?? ''}
            onChange={({ currentTarget }) => draft.write(currentTarget.value)}
          />
        </Field>
        <Button
          type="submit"
          variant="primary"
          size="l"
          shortcut="Enter"
          busy={busy}
          disabled={typed === ''}
        >
          {i18n.t('settle.start')}
        </Button>
      </div>
      <KnownCompanies
        companies={offered}
        busy={busy}
        onChoose={({ id, name }) => void choose(id, name)}
      />
    </form>
  );
}
