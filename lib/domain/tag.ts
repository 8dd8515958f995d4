import * as z from 'zod/mini';
import { foldText } from './fold';

/** Longer is a note, not a tag. */
export const TAG_MAX = 60;

/** A word or two of the person's own that several findings share. */
export const Tag = z.string().check(z.trim(), z.minLength(1), z.maxLength(TAG_MAX));

/** What two spellings of one tag have in common: `Growth`, `growth` and `grówth` are one. */
export const tagKey = (tag: string): string => foldText(tag) || tag;

export const isSameTag = (one: string, other: string): boolean => tagKey(one) === tagKey(other);

/** A tag as it was typed, without the `#` many people put before one; null where nothing is left. */
export const readTag = (typed: string): string | null => {
  const tag = typed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^#+\s*/, '')
    .slice(0, TAG_MAX)
    .trim();
  return tag === '' ? null : tag;
};

/** Each tag once, in the spelling that comes first: two devices may have spelled one differently. */
export const distinctTags = (tags: readonly string[]): string[] => {
  const byKey = new Map<string, string>();
  for (const tag of tags) if (!byKey.has(tagKey(tag))) byKey.set(tagKey(tag), tag);
  return [...byKey.values()];
};
