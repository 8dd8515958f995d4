import { CompanySwitch } from '@/components/company/company-switch';
import { SearchButton } from '@/components/search/search-button';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { PanelFrame } from '@/components/ui/panel-frame';
import { openWorkspace } from '@/lib/browser/tabs';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useCompanies } from '@/lib/react/use-companies';

/** Nothing to follow yet: how to begin, or which company to turn to. */
export function NoCompany() {
  const companies = useCompanies();
  const some = companies.state === 'ready' && companies.value.rows.length > 0;
  return (
    <PanelFrame
      actions={<SearchButton onOpen={(found) => void openWorkspace(formatRoute(found))} />}
      title={some ? <CompanySwitch current={null} view="overview" flush /> : i18n.t('panel.title')}
    >
      <Empty
        title={i18n.t('panel.none')}
        action={
          <Button onClick={() => void openWorkspace('#/')}>{i18n.t('panel.openWorkspace')}</Button>
        }
      >
        {i18n.t('panel.noneHint')}
      </Empty>
    </PanelFrame>
  );
}
