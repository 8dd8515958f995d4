import type { FileProblem } from '@/lib/domain/file-problem';
import type { ImportNews, ImportOrder } from '@/lib/domain/import-job';
import type { StoredRows } from '@/lib/domain/kept';
import { fail, ok, type Result } from '@/lib/domain/result';
import { findBadRecord, isBackup, readBackup } from '@/lib/exchange/backup';
import { compareRows, incomingOf, rowKey } from '@/lib/exchange/compare-rows';
import { importPreview } from '@/lib/exchange/import-preview';
import { unpack } from '@/lib/exchange/unpack';
import { bringUpToDate, SCHEMA } from '@/lib/store/bring-up-to-date';
import { bringIn } from '@/lib/store/commands/bring-in';
import type { StoreProblem } from '@/lib/store/problem';
import { readStoredRows } from '@/lib/store/queries/stored-rows';
import type { Store } from '@/lib/store/write';

/** A table of five thousand people is a tenth of it. */
const OTHER_MAX = 10 * 1_048_576;

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

  const read = async (file: Blob): Promise<ImportNews<StoreProblem>> => {
    there = null;
    const text = await unpack(file);
    if (!text.ok) return { news: 'refused', problem: text.problem };
    if (!isBackup(text.value))
      return text.value.length > OTHER_MAX
        ? { news: 'refused', problem: { code: 'too-large' } }
        : { news: 'other', text: text.value };
    const rows = await rowsIn(text.value);
    if (!rows.ok) return { news: 'refused', problem: rows.problem };
    there = rows.value;
    const comparison = compareRows(await readStoredRows(store.database), there);
    return { news: 'preview', preview: importPreview(comparison) };
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
    hear: (order) => (order.do === 'write' ? writeAll(order.taken) : read(order.file)),
  };
};
