import type { Transaction } from 'dexie';
import { foldWords } from '@/lib/domain/fold';
import { dedupeKey, keyOfWords } from '@/lib/domain/ids';
import { defineMigration } from './define-migration';

interface Stored {
  companyId: string;
  kind: string;
  text: string;
  dedupeKey: string;
}

/** Version 1 compared names with their forms of address and degrees. */
const keyBefore = (name: string): string => {
  const parts = foldWords(name).split(' ');
  const isInner = (index: number) => index > 0 && index < parts.length - 1;
  const said = parts.filter((part, index) => !(isInner(index) && part.length === 1)).join(' ');
  return keyOfWords('leader', said || name);
};

const upgrade = async (transaction: Transaction): Promise<void> => {
  const findings = transaction.table<Stored>('findings');
  const stored = await findings.toArray();
  const taken = new Set(stored.map((finding) => `${finding.companyId} ${finding.dedupeKey}`));
  for (const finding of stored) {
    const { companyId, kind, text } = finding;
    // A finding that was edited since is known by what was read, which nobody knows any more.
    if (kind !== 'leader' || finding.dedupeKey !== keyBefore(text)) continue;
    const key = dedupeKey('leader', text);
    // Two that are one by now stay two: the person has seen both.
    if (taken.has(`${companyId} ${key}`)) continue;
    taken.add(`${companyId} ${key}`);
    await findings.put({ ...finding, dedupeKey: key });
  }
};

/** Leaders are recognised by their names without "Dr.", "MBA" and the like. */
export const leaderNames = defineMigration({
  id: '0002-leader-names',
  version: 2,
  stores: {},
  upgrade,
});
