import { nextTurn } from '@/lib/browser/next-turn';
import { rememberBackup } from '@/lib/browser/settings';
import { messageKey } from '@/lib/domain/message-key';
import type { OutFile } from '@/lib/exchange/formats/define-file-format';
import { i18n } from '@/lib/locales/i18n';
import { SCHEMA } from '@/lib/store/bring-up-to-date';
import { parseKept } from '@/lib/store/queries/kept-rows';
import { readStoredRows } from '@/lib/store/queries/stored-rows';
import type { Store } from '@/lib/store/write';
import { saveFile } from './save-file';

/** So many records are written between two pauses. */
const AT_ONCE = 500;

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Everything, as one file that can be brought in again. */
export const takeBackup = async (store: Store): Promise<void> => {
  const { backupLines } = await import('@/lib/exchange/backup');
  const at = store.now();
  const rows = await readStoredRows(store.database);
  const parts: string[] = [];
  for (const line of backupLines({ schema: SCHEMA, rows }, at)) {
    parts.push(line);
    if (parts.length % AT_ONCE === 0) await nextTurn();
  }
  saveFile(`round-two-${dayOf(at)}.json`, new Blob(parts, { type: 'application/json' }));
  await rememberBackup(at);
};

/** Several files travel as one. */
const asArchive = async (files: readonly OutFile[]): Promise<Blob> => {
  const { strToU8, zipSync } = await import('fflate');
  const entries = files.map(({ name, text }) => [name, strToU8(text)] as const);
  const bytes = zipSync(Object.fromEntries(entries));
  // fflate's arrays may lie on shared memory by their type; these never do.
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
};

/** Everything, or one company, in a format of other programs. */
export const takeOut = async (
  store: Store,
  format: string,
  companyId: string | null,
): Promise<void> => {
  const [{ fileFormats }, { rowsOfCompany }] = await Promise.all([
    import('@/lib/exchange/formats'),
    import('@/lib/exchange/rows-of-company'),
  ]);
  const kept = await parseKept(await readStoredRows(store.database), nextTurn);
  const files = fileFormats
    .find(({ id }) => id === format)
    ?.write?.(companyId === null ? kept : rowsOfCompany(kept, companyId), {
      now: store.now(),
      say: (word) => i18n.t(`markdown.${word}`),
      sayKind: (kind) => i18n.t(`kind.${messageKey(kind)}`),
    });
  const [only, ...more] = files ?? [];
  if (!only) throw new Error(`No format ${format} writes files`);
  if (more.length === 0) saveFile(only.name, new Blob([only.text], { type: only.type }));
  else saveFile(`round-two-${format}-${dayOf(store.now())}.zip`, await asArchive([only, ...more]));
};
