import type { TableName } from '@/lib/domain/base';
import type { JsonProblem } from './check-json';

/** Why a file was refused; nothing of it is kept. */
export type ReadProblem =
  | JsonProblem
  /** More bytes than are read, packed or unpacked. */
  | { code: 'too-large' }
  /** A packed file that is torn, or no text. */
  | { code: 'unreadable' }
  | { code: 'unknown-format' }
  /** A file of a newer version of the extension. */
  | { code: 'newer' }
  /** The file is not built as its kind is; `at` is the place, as `tables.people`. */
  | { code: 'bad-shape'; at: string }
  /** One record is none; `field` says where, '' all of it. */
  | { code: 'bad-record'; table: TableName; nth: number; field: string }
  /** A line of a table that cannot be read; the first is 1. */
  | { code: 'bad-line'; line: number; field: string }
  | { code: 'nothing' };
