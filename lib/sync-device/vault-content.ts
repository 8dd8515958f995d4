import type { Bytes } from '@/lib/sync/bytes';
import { openObject } from '@/lib/sync/envelope';
import { type Frame, readContent } from '@/lib/sync/frames';
import { type ObjectName, parseName } from '@/lib/sync/names';
import type { Listed, Transport } from '@/lib/sync/transport';
import type { VaultKeys } from '@/lib/sync/vault-keys';

/** All that lies in a vault, by record. */
export interface VaultContent {
  /** `table/id` → what was said of it, in any order. */
  records: ReadonlyMap<string, readonly Frame[]>;
  unreadable: number;
}

interface Named {
  file: string;
  name: ObjectName;
}

/** A device's newer snapshot holds all that its older ones hold. Cards say nothing of records. */
const worthReading = (listed: readonly Listed[]): Named[] => {
  const all = listed.flatMap(({ name: file }) => {
    const name = parseName(file);
    return name && name.kind !== 'card' ? [{ file, name }] : [];
  });
  const whole = new Map<string, number>();
  for (const [key, parts] of Map.groupBy(all, ({ name }) => `${name.device}.${name.seq}`)) {
    const name = parts[0]?.name;
    if (name?.kind === 'snap' && new Set(parts.map(({ file }) => file)).size >= name.parts)
      whole.set(name.device, Math.max(whole.get(name.device) ?? 0, Number(key.split('.')[1])));
  }
  return all.filter(({ name }) => name.kind === 'seg' || name.seq >= (whole.get(name.device) ?? 0));
};

const contentOf = async (keys: VaultKeys, name: ObjectName, bytes: Bytes | null) => {
  const opened = bytes && (await openObject(keys, name, bytes));
  if (!opened?.ok) return null;
  try {
    return readContent(opened.value);
  } catch {
    // Sealed by somebody with the key, and yet no content.
    return null;
  }
};

/** Reads all of a vault into memory; nothing is written anywhere. */
export const readVault = async (
  transport: Transport,
  keys: VaultKeys,
  listed: readonly Listed[],
  onProgress: (done: number, of: number) => void,
): Promise<VaultContent> => {
  const records = new Map<string, Frame[]>();
  let unreadable = 0;
  const all = worthReading(listed);
  for (const [done, { file, name }] of all.entries()) {
    onProgress(done, all.length);
    const content = await contentOf(keys, name, await transport.get(file));
    if (!content) unreadable += 1;
    for (const frame of content?.frames ?? []) {
      const key = `${frame.table}/${frame.id}`;
      records.set(key, [...(records.get(key) ?? []), frame]);
    }
  }
  onProgress(all.length, all.length);
  return { records, unreadable };
};
