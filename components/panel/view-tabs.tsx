import { i18n } from '#i18n';
import { type CompanyView, formatRoute } from '@/lib/domain/route';
import styles from './view-tabs.module.css';

/** The views of a company that the panel shows; the workspace has more. */
export const PANEL_VIEWS = ['overview', 'research'] as const satisfies CompanyView[];
export type PanelView = (typeof PANEL_VIEWS)[number];

interface ViewTabsProps {
  readonly companyId: string;
  readonly view: PanelView;
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
      </ul>
    </nav>
  );
}
