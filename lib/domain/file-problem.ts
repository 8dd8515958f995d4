import type { TableName } from './base';

/** What is wrong with a text that was to be JSON. */
export type JsonProblem =
  | { code: 'broken'; line: number }
  | { code: 'too-deep'; line: number }
  | { code: 'too-many' }
  /** One object says two things under one name; readers differ in which they believe. */
  | { code: 'double-name'; line: number; name: string };

/** Why a file was refused; nothing of it is kept. */
export type FileProblem =
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
