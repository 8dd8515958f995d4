import type { TableName } from './base';
import type { FieldPath } from './field-path';

/** The path under which it is said that a record is deleted. */
export const DELETED_PATH = '$deleted';

/**
 * The side of nobody in particular: that what one device deleted is to stay, because another went on
 * with it. Its `at` is 0.
 */
export const KEPT = 'kept';

/** What one device says. */
export interface ConflictSide {
  op: string;
  /** `undefined`: emptied. Of what was deleted and goes on: an object where it says "deleted". */
  value: unknown;
  /** By that device's clock. */
  at: number;
  /** What its owner calls the device; '' where nobody has said. */
  device: string;
  isThis: boolean;
}

/** A side that says "deleted" says what it deletes. */
export const isDeletionSide = ({ value }: Pick<ConflictSide, 'value'>): boolean =>
  typeof value === 'object' && value !== null && 'seen' in value;

/** One field of which devices say different things; the first side is the one that is shown. */
export interface SyncConflict {
  table: TableName;
  id: string;
  path: string;
  about: FieldPath;
  sides: readonly ConflictSide[];
}
