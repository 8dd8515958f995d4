import { useCallback, useMemo, useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import type { PageReading } from '@/lib/domain/candidate';
import { dedupeKey } from '@/lib/domain/ids';
import { type ReviewedLine, reviewed, reviewLines } from '@/lib/domain/review';
import { sourcePageOf } from '@/lib/domain/source-page';
import { useStore } from '@/lib/react/store-context';
import { useKept } from '@/lib/react/use-research';
import { useReviewChanges } from '@/lib/react/use-review-changes';
import { clipKindOf, type Keeping, keepFindings } from '@/lib/store/commands/keep-findings';
import type { Research } from '@/lib/store/queries/research';

/** A line of the review: still offered, or kept already. */
export type Entry = ReviewedLine & { kept: Research | undefined };

const keepingOf = ({ kind, text, value, candidate }: ReviewedLine): Keeping => ({
  kind,
  text: text.trim(),
  ...(value.trim() && { value: value.trim() }),
  selector: candidate.selector,
  clipKind: clipKindOf(candidate.reader),
  confidence: candidate.confidence,
  reader: candidate.reader,
  ruleId: candidate.ruleId,
  headingPath: candidate.headingPath,
  ...(candidate.jsonPath && { jsonPath: candidate.jsonPath }),
  seen: {
    ...(candidate.kind !== 'company' && { kind: candidate.kind }),
    text: candidate.text,
    ...(candidate.value && { value: candidate.value }),
  },
});

/** What a page offers, what of it is kept, and the keeping of what is ticked. */
export const useReview = (companyId: string, reading: PageReading) => {
  const store = useStore();
  const { save } = useSaving();
  const [busy, setBusy] = useState(false);
  const { changes, change, clear } = useReviewChanges(reading.url);
  const lines = useMemo(() => reviewLines(reading), [reading]);
  const shown = lines.map((line) => reviewed(line, changes[line.key]));
  const keys = shown.map(({ kind, key, candidate }) => ({
    filed: dedupeKey(kind, candidate.text, candidate.value),
    read: key,
  }));
  const kept = useKept(companyId, keys);
  const known = kept.state === 'ready' ? kept.value : [];
  const entries: Entry[] = shown.map((line, index) => ({ ...line, kept: known[index] }));
  const ticked = entries.filter((line) => line.ticked && !line.kept && line.text.trim() !== '');

  const keep = useCallback(async (): Promise<string[]> => {
    if (busy || ticked.length === 0) return [];
    setBusy(true);
    const page = sourcePageOf(reading);
    const ids = await save(keepFindings(store, companyId, page, ticked.map(keepingOf)));
    setBusy(false);
    if (ids) clear();
    return ids ?? [];
  }, [busy, ticked, reading, save, store, companyId, clear]);

  return { state: kept.state, entries, ticked, change, keep, busy };
};
