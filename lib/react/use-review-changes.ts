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

/** What the person has changed in the review of one page; it survives the popup's closing. */
export const useReviewChanges = (address: string) => {
  const { value, write, clear } = useDraft(`review ${address}`);
  const changes = useMemo(() => parse(value), [value]);
  const change = useCallback(
    (key: string, to: LineChange) =>
      write(JSON.stringify({ ...changes, [key]: { ...changes[key], ...to } })),
    [changes, write],
  );
  return { changes, change, clear };
};
