import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import floating from './floating.module.css';
import { Icon } from './icon';
import type { IconName } from './icon-paths';
import { Kbd } from './kbd';
import { rove, vertical } from './roving';
import { useFloating } from './use-floating';

export interface MenuAction {
  readonly label: string;
  readonly onSelect: () => void;
  readonly icon?: IconName | undefined;
  /** A key that chooses it while the menu is open. */
  readonly shortcut?: string | undefined;
  /** Given to every action of a menu in which one is chosen. */
  readonly checked?: boolean | undefined;
  readonly danger?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

interface MenuTrigger {
  readonly ref: RefObject<HTMLButtonElement | null>;
  /** Tells the browser that a press on the button is not a press beside the menu. */
  readonly popoverTarget: string;
  readonly 'aria-haspopup': 'menu';
  readonly 'aria-expanded': boolean;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface MenuProps {
  readonly label: string;
  readonly actions: readonly MenuAction[];
  /** Draws the button: `(props) => <IconButton {...props} icon="more" label="…" />`. */
  readonly trigger: (props: MenuTrigger) => ReactNode;
}

export function Menu({ label, actions, trigger }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  // Shown here and not by the browser, so that its items are there to be placed and focused.
  useLayoutEffect(() => {
    menu.current?.togglePopover(open);
    if (!open) return;
    const items = itemsOf(menu.current);
    const chosen = items.find((item) => item.ariaChecked === 'true');
    (chosen ?? items[0])?.focus({ preventScroll: true });
  }, [open]);
  useFloating(open, menu, button);
  const toggle = (event: MouseEvent) => {
    event.preventDefault();
    setOpen(!open);
  };
  const openByArrow = (event: KeyboardEvent) => {
    if (open || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <>
      {trigger({
        ref: button,
        popoverTarget: id,
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        onClick: toggle,
        onKeyDown: openByArrow,
      })}
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={floating['floating']}
        // Escape, and a press beside it.
        onToggle={(event) => event.newState === 'closed' && setOpen(false)}
        onKeyDown={moveInMenu}
      >
        {open && actions.map((action) => <MenuItem key={action.label} menu={menu} {...action} />)}
      </div>
    </>
  );
}

interface MenuItemProps extends MenuAction {
  readonly menu: RefObject<HTMLDivElement | null>;
}

function MenuItem({ menu, label, onSelect, icon, shortcut, checked, ...rest }: MenuItemProps) {
  const select = () => {
    // First, so that the focus is back at the button before the action moves it elsewhere.
    menu.current?.hidePopover();
    onSelect();
  };
  return (
    <button
      type="button"
      {...(checked === undefined
        ? { role: 'menuitem' }
        : { role: 'menuitemradio', 'aria-checked': checked })}
      aria-keyshortcuts={shortcut}
      tabIndex={-1}
      disabled={rest.disabled}
      className={floating['choice']}
      data-danger={rest.danger || undefined}
      onClick={select}
    >
      {icon && <Icon name={icon} />}
      <span className={floating['words']}>{label}</span>
      {checked && <Icon name="check" />}
      {shortcut && <Kbd keys={shortcut} decorative />}
    </button>
  );
}

function itemsOf(menu: HTMLElement | null): HTMLButtonElement[] {
  return [...(menu?.querySelectorAll<HTMLButtonElement>('button:enabled') ?? [])];
}

/** Arrows, Home, End, the keys of the actions, the first letter, and Tab to leave. */
function moveInMenu(event: KeyboardEvent<HTMLElement>): void {
  const menu = event.currentTarget;
  if (event.key === 'Tab') menu.hidePopover();
  if (event.key === 'Tab' || event.ctrlKey || event.metaKey || event.altKey) return;
  const items = itemsOf(menu);
  const from = items.findIndex((item) => item.matches(':focus'));
  const to = rove(event.key, from, items.length, vertical);
  const key = event.key.toLowerCase();
  const byKey = items.find((item) => item.getAttribute('aria-keyshortcuts')?.toLowerCase() === key);
  const rest = [...items.slice(from + 1), ...items];
  const byLetter = rest.find((item) => item.textContent.toLowerCase().startsWith(key));
  if (to === null && !byKey && !byLetter) return;
  event.preventDefault();
  if (to !== null) items[to]?.focus();
  else if (byKey) byKey.click();
  else byLetter?.focus();
}
