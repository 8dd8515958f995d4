import { Select } from '@/components/ui/select';
import { COMPANY_VIEWS, type CompanyView, formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { goTo } from '@/lib/react/use-hash-route';
import styles from './view-tabs.module.css';

/** The views that the panel has of its own; the others are the workspace's, made narrow. */
const PANEL_VIEWS = ['overview', 'research'] as const satisfies CompanyView[];

const isOfPanel = (view: CompanyView): boolean => PANEL_VIEWS.some((one) => one === view);
const OTHERS = COMPANY_VIEWS.filter((view) => !isOfPanel(view));

interface ViewTabsProps {
  readonly companyId: string;
  readonly view: CompanyView;
}

/** Links, not a tab list: each view has an address of its own. */
export function ViewTabs({ companyId, view }: ViewTabsProps) {
  return (
    <nav aria-label={i18n.t('panel.views')}>
      <ul className={styles['tabs']}>
        {PANEL_VIEWS.map((one) => (
          <li key={one}>
            <a
              className={styles['tab']}
              href={formatRoute({ page: 'company', id: companyId, view: one })}
              aria-current={one === view ? 'page' : undefined}
            >
              {i18n.t(`panel.${one}`)}
            </a>
          </li>
        ))}
        <li className={styles['more']}>
          <Select
            quiet
            aria-label={i18n.t('panel.moreViews')}
            value={isOfPanel(view) ? '' : view}
            onChange={({ currentTarget: { value } }) => {
              const to = OTHERS.find((one) => one === value);
              if (to) goTo({ page: 'company', id: companyId, view: to });
            }}
          >
            {isOfPanel(view) && <option value="">{i18n.t('panel.moreViews')}</option>}
            {OTHERS.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`workspace.${one}`)}
              </option>
            ))}
          </Select>
        </li>
      </ul>
    </nav>
  );
}
