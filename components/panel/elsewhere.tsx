import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { i18n } from '@/lib/locales/i18n';
import { useCompanies } from '@/lib/react/use-companies';

interface ElsewhereProps {
  /** Whose page is in front. */
  readonly companyId: string;
  /** The name of the company that is shown. */
  readonly shown: string;
  readonly onFollow: () => void;
}

/** Somebody writes here while another company's page is in front: nothing turns away under their hands. */
export function Elsewhere({ companyId, shown, onFollow }: ElsewhereProps) {
  const companies = useCompanies();
  const name =
    companies.state === 'ready' && companies.value.rows.find(({ id }) => id === companyId)?.name;
  if (!name) return null;
  return (
    <Note
      tone="info"
      role="status"
      action={
        <Button size="s" onClick={onFollow}>
          {i18n.t('panel.showOther', [name])}
        </Button>
      }
    >
      {i18n.t('panel.elsewhere', [name, shown])}
    </Note>
  );
}
