import { useCallback, useMemo } from 'react';
import { type LineChange, ReviewChanges } from '@/lib/domain/review';
import { useDraft } from './use-draft';

const parse = (draft: string | null): ReviewChanges => {
  if (!draft) return {};
  try {
    const parsed = ReviewChanges.safeParse(JSON.parse(draft));
    return parsed.success ? parsed.data : {};
  } catch {
    return {}; // a draft of another version: the reader's words stand
  }
};

/** What the person has changed in one review (of a page, by its address); it survives the popup's closing. */
export const useReviewChanges = (review: string) => {
  const { value, write, clear } = useDraft(`review ${review}`);
  const changes = useMemo(() => parse(value), [value]);
  const change = useCallback(
    (key: string, to: LineChange) =>
      write(JSON.stringify({ ...changes, [key]: { ...changes[key], ...to } })),
    [changes, write],
  );
  const changeAll = useCallback(
    (keys: readonly string[], to: LineChange) => {
      const changed = keys.map((key) => [key, { ...changes[key], ...to }] as const);
      write(JSON.stringify({ ...changes, ...Object.fromEntries(changed) }));
    },
    [changes, write],
  );
  return { changes, change, changeAll, clear };
};
