import { useCallback, useMemo, useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import type { Candidate, PageReading } from '@/lib/domain/candidate';
import { dedupeKey } from '@/lib/domain/ids';
import { type ReviewedLine, reviewed } from '@/lib/domain/review';
import { linesOfPages, type SitedLine } from '@/lib/domain/review-pages';
import { sourcePageOf } from '@/lib/domain/source-page';
import { useStore } from '@/lib/react/store-context';
import { useKept } from '@/lib/react/use-research';
import { useReviewChanges } from '@/lib/react/use-review-changes';
import { clipKindOf, type Keeping, keepFindings } from '@/lib/store/commands/keep-findings';
import type { Research } from '@/lib/store/queries/research';

/** A line of the review: still offered, or kept already. */
export type Entry = SitedLine & ReviewedLine & { kept: Research | undefined };

const keepingOf = ({ kind, text, value }: ReviewedLine, candidate: Candidate): Keeping => ({
  kind,
  text: text.trim(),
  ...(value.trim() && { value: value.trim() }),
  ...(candidate.asOf && { asOf: candidate.asOf }),
  selector: candidate.selector,
  clipKind: clipKindOf(candidate.reader),
  // What somebody pointed at is sure; that some of it waited for a tick says nothing else.
  confidence: candidate.reader === 'user' ? 'high' : candidate.confidence,
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

/** What of the ticked lines this page says. */
const saidBy = (page: PageReading, ticked: readonly Entry[]): Keeping[] =>
  ticked.flatMap((line) =>
    line.sightings
      .filter((sighting) => sighting.page === page)
      .map(({ candidate }) => keepingOf(line, candidate)),
  );

const NONE: readonly PageReading[] = [];

/**
 * What a page offers, with what was read of the rest of its site; what of it is kept, and the keeping
 * of what is ticked, each statement with every page that says it.
 */
export const useReview = (
  companyId: string,
  reading: PageReading,
  others = NONE,
  draft = reading.url,
) => {
  const store = useStore();
  const { save } = useSaving();
  const [busy, setBusy] = useState(false);
  const { changes, change, changeAll, clear } = useReviewChanges(draft);
  const pages = useMemo(() => [reading, ...others], [reading, others]);
  const lines = useMemo(() => linesOfPages(pages), [pages]);
  const shown = lines.map((line) => ({ ...line, ...reviewed(line, changes[line.key]) }));
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
    const ids: string[] = [];
    let stored = true;
    for (const page of pages) {
      const said: Keeping[] = stored ? saidBy(page, ticked) : [];
      if (said.length === 0) continue;
      const written: string[] | null = await save(
        keepFindings(store, companyId, sourcePageOf(page), said),
      );
      stored = written !== null;
      ids.push(...(written ?? []));
    }
    setBusy(false);
    if (stored) clear();
    return ids;
  }, [busy, ticked, pages, save, store, companyId, clear]);

  const { state } = kept;
  return { state, pages: pages.length, entries, ticked, change, changeAll, clear, keep, busy };
};
