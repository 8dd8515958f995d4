import type { ReactNode } from 'react';
import { Count } from './count';
import { Icon } from './icon';
import type { IconName } from './icon-paths';
import styles from './workspace-nav.module.css';

export interface NavLink {
  readonly href: string;
  readonly icon: IconName;
  readonly label: string;
  readonly count?: ReactNode;
}

interface WorkspaceNavProps {
  readonly label: string;
  /** The address of the page that is open. */
  readonly current: string;
  /** The way to everything else, before all links. */
  readonly search?: ReactNode;
  /** Which company this is, and the way to another. */
  readonly switcher?: ReactNode;
  readonly groups: readonly (readonly NavLink[])[];
  /** Sync and settings, at the foot. */
  readonly end?: readonly NavLink[];
}

export function WorkspaceNav(props: WorkspaceNavProps) {
  const { label, current, search, switcher, groups, end } = props;
  return (
    <nav className={styles['nav']} aria-label={label}>
      {(search || switcher) && (
        <div className={styles['first']}>
          {search && <div>{search}</div>}
          {switcher && (
            // It comes once its company is read, and moves the links.
            <div ref={showCurrent} className={styles['switcher']}>
              {switcher}
            </div>
          )}
        </div>
      )}
      <div className={styles['links']}>
        {groups.map((links) => (
          <NavGroup key={links[0]?.href} links={links} current={current} />
        ))}
        {end && <NavGroup links={end} current={current} className={styles['end']} />}
      </div>
    </nav>
  );
}

interface NavGroupProps {
  readonly links: readonly NavLink[];
  readonly current: string;
  readonly className?: string | undefined;
}

function NavGroup({ links, current, className }: NavGroupProps) {
  return (
    <ul className={className}>
      {links.map(({ href, icon, label, count }) => (
        <li key={href}>
          <a
            href={href}
            ref={href === current ? showCurrent : undefined}
            className={styles['link']}
            aria-current={href === current ? 'page' : undefined}
          >
            <Icon name={icon} />
            <span className={styles['words']}>{label}</span>
            {count !== undefined && <Count>{count}</Count>}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** In a narrow window the navigation is one line that scrolls; the open page must be in view. */
function showCurrent(part: HTMLElement | null): void {
  const line = part?.closest('nav')?.lastElementChild;
  if (!line || line.scrollWidth <= line.clientWidth) return;
  line.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
}
