import Dexie from 'dexie';
import { distinctTags, tagKey } from '@/lib/domain/tag';
import type { RoundTwoDatabase } from '../database';
import { readRows } from './read-rows';

export interface TagCount {
  tag: string;
  /** How many findings have it, however they spell it. */
  count: number;
}

/** A company's tags, the most used first; of several spellings the most used one. */
export const listTags = async (
  { findings }: RoundTwoDatabase,
  companyId: string,
): Promise<TagCount[]> => {
  // Only rows with a tag are in the index, and a row with three is in it three times.
  const tagged = await findings.where('tags').above(Dexie.minKey).toArray();
  const own = tagged.filter((finding) => finding.companyId === companyId);
  const rows = [...new Map(own.map((finding) => [finding.id, finding])).values()];
  const used = readRows('findings', rows).rows.flatMap(({ tags = [] }) => distinctTags(tags));
  return [...Map.groupBy(used, tagKey).values()]
    .map((spellings) => ({ tag: mostUsed(spellings), count: spellings.length }))
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
};

const mostUsed = (spellings: readonly string[]): string => {
  const counted = [...Map.groupBy(spellings, (spelling) => spelling)];
  counted.sort(([a, all], [b, others]) => others.length - all.length || (a < b ? -1 : 1));
  return counted[0]?.[0] ?? '';
};

/** How findings are ordered: the tags and collections that any of them has. */
export const readMarks = async (
  { findings }: RoundTwoDatabase,
  ids: readonly string[],
): Promise<{ tags: string[]; collectionIds: string[] }> => {
  const { rows } = readRows('findings', await findings.bulkGet([...ids]));
  return {
    tags: distinctTags(rows.flatMap(({ tags = [] }) => tags)),
    collectionIds: [...new Set(rows.flatMap(({ collectionIds = [] }) => collectionIds))],
  };
};
