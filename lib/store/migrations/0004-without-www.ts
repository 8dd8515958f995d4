import type { Transaction } from 'dexie';
import { canonicalAddress } from '@/lib/domain/canonical-address';
import { clipId, linkId } from '@/lib/domain/ids';
import { defineMigration } from './define-migration';

interface StoredClip {
  id: string;
  // A malformed row may lack either.
  canonicalUrl?: string;
  textHash?: string;
  deletedAt?: number;
}
interface StoredFinding {
  clipIds: string[];
}
interface StoredLink {
  id: string;
  from: 'clip';
  fromId: string;
  to: Parameters<typeof linkId>[0]['to'];
  toId: string;
}

/** What refers to a clip refers to the one it has become. */
const repoint = async (transaction: Transaction, before: string, now: string): Promise<void> => {
  const findings = transaction.table<StoredFinding>('findings');
  await findings
    .where('clipIds')
    .equals(before)
    .modify((finding) => {
      finding.clipIds = [...new Set(finding.clipIds.map((id) => (id === before ? now : id)))];
    });
  const links = transaction.table<StoredLink, string>('links');
  for (const link of await links.where('[from+fromId]').equals(['clip', before]).toArray()) {
    const moved = { ...link, fromId: now };
    await links.delete(link.id);
    if (!(await links.get(linkId(moved)))) await links.put({ ...moved, id: linkId(moved) });
  }
};

const upgrade = async (transaction: Transaction): Promise<void> => {
  const clips = transaction.table<StoredClip, string>('clips');
  for (const clip of await clips.toArray()) {
    const { canonicalUrl = '', textHash = '' } = clip;
    const plain = canonicalAddress(canonicalUrl);
    if (plain === null || plain === canonicalUrl || !/^https?:\/\/www\./.test(canonicalUrl))
      continue;
    const id = clipId(plain, textHash);
    const twin = await clips.get(id);
    await clips.delete(clip.id);
    // Of two one is enough, and rather the one that is not in the trash.
    if (!twin || (twin.deletedAt !== undefined && clip.deletedAt === undefined))
      await clips.put({ ...clip, id, canonicalUrl: plain });
    await repoint(transaction, clip.id, id);
  }
};

/** A page is one with and without `www` in front of it, and so is what was kept from it. */
export const withoutWww = defineMigration({
  id: '0004-without-www',
  version: 4,
  stores: {},
  upgrade,
});
