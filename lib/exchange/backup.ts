import * as z from 'zod/mini';
import { TABLES, type TableName } from '@/lib/domain/base';
import type { FileProblem } from '@/lib/domain/file-problem';
import type { Row } from '@/lib/domain/intent';
import type { StoredRows } from '@/lib/domain/kept';
import { schemas } from '@/lib/domain/records';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { JsonLimits } from './check-json';
import { parseJson } from './parse-json';

const FORMAT = 'round-two';
/** Raised when a reader of the version before could no longer read what is written. */
const VERSION = 1;

/** A million records would be a hundred lifetimes of interviews; and would take a minute to look over. */
export const RECORDS_MAX = 200_000;
const LIMITS: JsonLimits = { depth: 24, values: 20_000_000 };

/** Everything, as one version of the database had it. */
export interface Backup {
  /** The version of the database whose rows these are (lib/store/migrations). */
  schema: number;
  rows: StoredRows;
}

const Envelope = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.positive()),
  schema: z.int().check(z.positive()),
  tables: z.record(z.string(), z.array(z.looseObject({ id: z.string() }))),
});

const lineOf = (row: unknown): string => JSON.stringify(row);

/**
 * Everything as text, in pieces of a table's row each: one line is one record, so that two copies can be
 * compared line by line and a broken record is found by its line.
 */
export function* backupLines({ schema, rows }: Backup, at: number): Generator<string> {
  const exportedAt = new Date(at).toISOString();
  yield `{"format":"${FORMAT}","version":${VERSION},"schema":${schema},"exportedAt":"${exportedAt}","tables":{\n`;
  for (const [nth, table] of TABLES.entries()) {
    yield `${nth > 0 ? ',\n' : ''}"${table}":[`;
    for (const [index, row] of rows[table].entries())
      yield `${index > 0 ? ',' : ''}\n${lineOf(row)}`;
    yield ']';
  }
  yield '\n}}\n';
}

const Deleted = z.looseObject({ id: z.string().check(z.minLength(1)), deletedAt: z.number() });

/** What is wrong with a record, by its field; '' where all of it is. Of a deleted one little is asked. */
const wrongField = (table: TableName, row: Row): string | null => {
  const schema = row['deletedAt'] === undefined ? schemas[table] : Deleted;
  const parsed = schema.safeParse(row);
  return parsed.success ? null : (parsed.error.issues[0]?.path.join('.') ?? '');
};

/** The first record that is none, or comes twice. */
export const findBadRecord = (rows: StoredRows): FileProblem | null => {
  for (const table of TABLES) {
    const ids = new Set<string>();
    for (const [index, row] of rows[table].entries()) {
      const field = ids.has(row.id) ? 'id' : wrongField(table, row);
      if (field !== null) return { code: 'bad-record', table, nth: index + 1, field };
      ids.add(row.id);
    }
  }
  return null;
};

export const isBackup = (text: string): boolean =>
  /^\uFEFF?\s*\{\s*"format"\s*:\s*"round-two"/.test(text.slice(0, 200));

/**
 * Reads what `backupLines` wrote, by this version or an older one. Its rows are as they were stored then:
 * they are brought up to date before they are judged (`findBadRecord`).
 */
export const readBackup = (text: string, schema: number): Result<Backup, FileProblem> => {
  const parsed = parseJson(text, LIMITS);
  if (!parsed.ok) return parsed;
  const envelope = Envelope.safeParse(parsed.value);
  if (!envelope.success) {
    const [issue] = envelope.error.issues;
    return fail({ code: 'bad-shape', at: issue?.path.join('.') ?? '' });
  }
  const { version, schema: written, tables } = envelope.data;
  const unknown = Object.keys(tables).some((name) => !TABLES.some((table) => table === name));
  if (version > VERSION || written > schema || unknown) return fail({ code: 'newer' });
  const count = Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
  if (count > RECORDS_MAX) return fail({ code: 'too-many' });
  const rows = Object.fromEntries(TABLES.map((table) => [table, tables[table] ?? []]));
  // Every table is named just above; `fromEntries` cannot say so.
  return ok({ schema: written, rows: rows as unknown as StoredRows });
};
