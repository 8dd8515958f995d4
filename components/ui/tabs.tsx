import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Count } from './count';
import { horizontal, rove } from './roving';
import styles from './tabs.module.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
  readonly count?: ReactNode;
}

interface TabsProps<Id extends string> {
  /** Shared with the `TabPanel`; unique on the page. */
  readonly name: string;
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  /** Null: what is shown is behind none of them. */
  readonly selected: Id | null;
  readonly onSelect: (id: Id) => void;
}

/** One stop for Tab; the arrow keys choose. Needs a `TabPanel` of the same name. */
export function Tabs<Id extends string>({ name, label, tabs, selected, onSelect }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    // From where the focus is: none may be selected.
    const from = tabs.findIndex((tab) => tab.id === event.currentTarget.dataset['tab']);
    const keys = horizontal(event.currentTarget);
    const to = tabs[rove(event.key, from, tabs.length, keys) ?? -1];
    if (!to) return;
    event.preventDefault();
    onSelect(to.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(to.id)}"]`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles['tabs']}>
      {tabs.map(({ id, label: words, count }, index) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${name}-tab-${id}`}
          data-tab={id}
          className={styles['tab']}
          aria-selected={id === selected}
          aria-controls={id === selected ? `${name}-panel` : undefined}
          tabIndex={id === selected || (selected === null && index === 0) ? 0 : -1}
          onClick={() => onSelect(id)}
          onKeyDown={move}
        >
          {words}
          {count !== undefined && <Count>{count}</Count>}
        </button>
      ))}
    </div>
  );
}
