import { Select } from '@/components/ui/select';
import { Tabs } from '@/components/ui/tabs';
import type { Plan } from '@/lib/domain/plan';
import { COMPANY_VIEWS, type CompanyView } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { goTo } from '@/lib/react/use-hash-route';
import { useReadiness } from '@/lib/react/use-readiness';
import { PANEL_TABS, type PanelTab, routeOfTab } from './panel-tab';
import styles from './panel-tabs.module.css';

/** Shared with the tab panel. */
export const TABS_NAME = 'panel';

/** The tabs stand for these two. */
const OTHERS = COMPANY_VIEWS.filter((view) => view !== 'overview' && view !== 'research');

interface PanelTabsProps {
  readonly companyId: string;
  /** Null: a view of the workspace is shown. */
  readonly tab: PanelTab | null;
  readonly view: CompanyView;
  /** Null while it is read, or where there is none. */
  readonly plan: Plan | null;
}

/** How much is open, kept current. */
function GapCount({ plan }: { readonly plan: Plan }) {
  const readiness = useReadiness(plan);
  return readiness.state === 'ready' ? readiness.value.issues.length : '–';
}

/** The panel's own four, and the way to everything else. */
export function PanelTabs({ companyId, tab, view, plan }: PanelTabsProps) {
  const tabs = PANEL_TABS.map((id) => ({
    id,
    label: i18n.t(`panel.tab.${id}`),
    ...(id === 'gaps' && plan && { count: <GapCount plan={plan} /> }),
  }));
  return (
    <div className={styles['bar']}>
      <div className={styles['tabs']}>
        <Tabs
          name={TABS_NAME}
          label={i18n.t('panel.views')}
          tabs={tabs}
          selected={tab}
          onSelect={(id) => goTo(routeOfTab(companyId, id))}
        />
      </div>
      <Select
        quiet
        className={styles['more']}
        aria-label={i18n.t('panel.moreViews')}
        value={tab ? '' : view}
        onChange={({ currentTarget: { value } }) => {
          const to = OTHERS.find((one) => one === value);
          if (to) goTo({ page: 'company', id: companyId, view: to });
        }}
      >
        {tab && <option value="">{i18n.t('panel.others')}</option>}
        {OTHERS.map((one) => (
          <option key={one} value={one}>
            {i18n.t(`workspace.${one}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}
