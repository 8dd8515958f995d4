import type { TableName } from './base';

/** A record that is here and there, and will not be what it is here. */
export interface JoinChange {
  table: TableName;
  id: string;
  /** What it is called here. */
  title: string;
  /** `there`: what it will be; both stay where the two contradict each other. */
  fields: readonly { field: string; here: unknown; there: unknown }[];
}

export interface JoinCount {
  added: number;
  changed: number;
  onlyHere: number;
}

/** What joining would do to what is kept here. */
export interface JoinPreview {
  /** Only there: will be added here. */
  added: number;
  /** Here and there, and alike. */
  same: number;
  /** Only here: will be added there. */
  onlyHere: number;
  changed: number;
  /** Is here and will go into the trash. */
  deleted: number;
  /** The first of what changes or goes. */
  changes: readonly (JoinChange & { isDeleted: boolean })[];
  byTable: Readonly<Partial<Record<TableName, JoinCount>>>;
  /** From a newer version, or damaged: not looked into. */
  unreadable: number;
}
