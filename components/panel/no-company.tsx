import { i18n } from '#i18n';
import { CompanySwitch } from '@/components/company/company-switch';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { PanelFrame } from '@/components/ui/panel-frame';
import { openWorkspace } from '@/lib/browser/tabs';
import { useCompanies } from '@/lib/react/use-companies';

/** Nothing to follow yet: how to begin, or which company to turn to. */
export function NoCompany() {
  const companies = useCompanies();
  const some = companies.state === 'ready' && companies.value.rows.length > 0;
  return (
    <PanelFrame
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
