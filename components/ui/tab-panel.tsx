import type { ReactNode } from 'react';

interface TabPanelProps {
  /** That of its `Tabs`. */
  readonly name: string;
  readonly selected: string;
  readonly children: ReactNode;
}

export function TabPanel({ name, selected, children }: TabPanelProps) {
  return (
    <div role="tabpanel" id={`${name}-panel`} aria-labelledby={`${name}-tab-${selected}`}>
      {children}
    </div>
  );
}
