import type { TableName } from './base';
import type { FieldPath } from './field-path';

/** The path under which it is said that a record is deleted. */
export const DELETED_PATH = '$deleted';

/** What one device says. */
export interface ConflictSide {
  op: string;
  /** `undefined`: emptied, or not deleted. */
  value: unknown;
  /** By that device's clock. */
  at: number;
  /** What its owner calls the device; '' where nobody has said. */
  device: string;
  isThis: boolean;
}

/** One field of which devices say different things; the first side is the one that is shown. */
export interface SyncConflict {
  table: TableName;
  id: string;
  path: string;
  about: FieldPath;
  sides: readonly ConflictSide[];
}
