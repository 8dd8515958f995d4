import { FieldMark } from '@/components/saving/field-mark';
import { NoteField } from '@/components/saving/note-field';
import { useDelete, useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Gutter } from '@/components/ui/gutter';
import { IconButton } from '@/components/ui/icon-button';
import { InlineEdit } from '@/components/ui/inline-edit';
import type { Company } from '@/lib/domain/company';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { goTo } from '@/lib/react/use-hash-route';
import { edit } from '@/lib/store/commands/edit';
import { removeDomain } from '@/lib/store/commands/start-company';
import styles from './company-record.module.css';
import { ViewPage, type ViewProps } from './view-page';

function Domains({ company }: { readonly company: Company }) {
  const store = useStore();
  const { save } = useSaving();
  if (company.domains.length === 0) return <p className="text-2">{i18n.t('overview.noDomains')}</p>;
  return (
    <ul className={styles['domains']}>
      {company.domains.map((domain) => (
        <li key={domain}>
          {domain}{' '}
          <IconButton
            icon="close"
            size="s"
            label={i18n.t('overview.removeDomain', [domain])}
            onClick={() => void save(removeDomain(store, company.id, domain))}
          />
        </li>
      ))}
    </ul>
  );
}

/** The company itself: its name, its sites, the person's own note, and the way to be rid of it. */
export function CompanyRecord({ plan }: ViewProps) {
  const { company } = plan;
  const store = useStore();
  const { save } = useSaving();
  const remove = useDelete();
  const rename = (name: string) => void save(edit(store, 'companies', company.id, 'name', name));
  return (
    <ViewPage view="company" plan={plan}>
      <Gutter label={i18n.t('company.name')} level={2}>
        <InlineEdit
          value={company.name}
          label={i18n.t('company.name')}
          editLabel={i18n.t('company.editName')}
          required
          onSave={rename}
        />
        <FieldMark table="companies" id={company.id} field="name" isTitle />
      </Gutter>
      <Gutter label={i18n.t('overview.sites')} level={2}>
        <Domains company={company} />
      </Gutter>
      <Gutter label={i18n.t('overview.note')} level={2}>
        <NoteField
          key={company.id}
          of={{ table: 'companies', id: company.id }}
          note={company.note}
          label={i18n.t('overview.note')}
        />
      </Gutter>
      <Gutter label={i18n.t('overview.delete')} level={2}>
        <Button
          variant="danger"
          icon="trash"
          onClick={() => {
            void remove({ table: 'companies', id: company.id }, company.name);
            goTo({ page: 'home' });
          }}
        >
          {i18n.t('overview.deleteButton', [company.name])}
        </Button>
      </Gutter>
    </ViewPage>
  );
}
