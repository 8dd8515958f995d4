import type { TableName } from './base';
import type { Brought } from './brought';
import type { FileProblem } from './file-problem';

/** A record that says one thing here and another in the file. */
export interface ImportConflict {
  /** `table/id`: by this somebody says whose words they take. */
  key: string;
  table: TableName;
  /** What the record is called; '' where it has no name of its own. */
  name: string;
  /** `deletedAt` where it is deleted in one of them. */
  fields: { field: string; here: string; there: string }[];
}

/** What a backup would change. Nothing is written yet. */
export interface BackupPreview {
  kind: 'backup';
  adds: { table: TableName; count: number }[];
  /** Records that get fields they lack. */
  fills: number;
  same: number;
  /** The first of them; there are `conflictCount`. */
  conflicts: ImportConflict[];
  conflictCount: number;
}

/** Files that a view of its own brings in. */
export type ElsewhereFile = { kind: 'elsewhere'; view: 'rounds' | 'stories' };

export type ImportPreview = BackupPreview | Brought | ElsewhereFile;

export type ImportOrder =
  | { do: 'read'; file: Blob }
  /** Writes the backup that was read; of a conflict what is in `taken` becomes what the file says. */
  | { do: 'write'; taken: 'none' | 'all' | string[] };

/** `P` is what a refused write says. */
export type ImportNews<P> =
  | { news: 'preview'; preview: ImportPreview }
  /** No backup: what else it may be the page finds out. */
  | { news: 'other'; text: string }
  | { news: 'refused'; problem: FileProblem }
  | { news: 'written'; count: number }
  | { news: 'not-written'; problem: P };
