import type { FileProblem } from '@/lib/domain/file-problem';
import type { ImportNews, ImportOrder, ImportPreview } from '@/lib/domain/import-job';
import type { StoredRows } from '@/lib/domain/kept';
import { fail, ok, type Result } from '@/lib/domain/result';
import { findBadRecord, isBackup, readBackup } from '@/lib/exchange/backup';
import { compareRows, incomingOf, rowKey } from '@/lib/exchange/compare-rows';
import { importPreview } from '@/lib/exchange/import-preview';
import { readFile } from '@/lib/exchange/read-file';
import { unpack } from '@/lib/exchange/unpack';
import { bringUpToDate, SCHEMA } from '@/lib/store/bring-up-to-date';
import { bringIn } from '@/lib/store/commands/bring-in';
import type { StoreProblem } from '@/lib/store/problem';
import { readStoredRows } from '@/lib/store/queries/stored-rows';
import type { Store } from '@/lib/store/write';

type Taken = Extract<ImportOrder, { do: 'write' }>['taken'];

/** One file, from its choice to the last record written. */
export interface BringJob {
  hear(order: ImportOrder): Promise<ImportNews<StoreProblem>>;
}

const rowsIn = async (text: string): Promise<Result<StoredRows, FileProblem>> => {
  const backup = readBackup(text, SCHEMA);
  if (!backup.ok) return backup;
  const rows = await bringUpToDate(backup.value);
  const bad = findBadRecord(rows);
  return bad ? fail(bad) : ok(rows);
};

/**
 * Reads files, and writes the backup that was read last once somebody has said yes. `beforeWriting` makes
 * the safe copy; where it fails nothing is written.
 */
export const createBringJob = (store: Store, beforeWriting: () => Promise<unknown>): BringJob => {
  let there: StoredRows | null = null;

  const preview = async (file: Blob, name: string): Promise<Result<ImportPreview, FileProblem>> => {
    there = null;
    const text = await unpack(file);
    if (!text.ok) return text;
    if (!isBackup(text.value)) return readFile({ name, text: text.value });
    const rows = await rowsIn(text.value);
    if (!rows.ok) return rows;
    there = rows.value;
    return ok(importPreview(compareRows(await readStoredRows(store.database), there)));
  };

  const writeAll = async (taken: Taken): Promise<ImportNews<StoreProblem>> => {
    const rows = there;
    if (!rows) throw new Error('Nothing was read to be written');
    await beforeWriting();
    const written = await bringIn(store, (here) => {
      const comparison = compareRows(here, rows);
      const keys =
        taken === 'all' ? comparison.conflicts.map(rowKey) : taken === 'none' ? [] : taken;
      return incomingOf(comparison, new Set(keys));
    });
    return written.ok
      ? { news: 'written', count: written.value }
      : { news: 'not-written', problem: written.problem };
  };

  return {
    async hear(order) {
      if (order.do === 'write') return writeAll(order.taken);
      const read = await preview(order.file, order.name);
      return read.ok
        ? { news: 'preview', preview: read.value }
        : { news: 'refused', problem: read.problem };
    },
  };
};
