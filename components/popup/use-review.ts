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

/** Against what is shown: another page may word it differently. */
const byHand = ({ text, value, candidate }: ReviewedLine): NonNullable<Keeping['byHand']> => [
  ...(text === candidate.text ? [] : (['text'] as const)),
  ...(value === (candidate.value ?? '') ? [] : (['value'] as const)),
];

const keepingOf = (line: ReviewedLine, candidate: Candidate): Keeping => ({
  kind: line.kind,
  text: line.text.trim(),
  ...(line.value.trim() && { value: line.value.trim() }),
  byHand: byHand(line),
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

/** What of the lines this page says. */
const saidBy = (page: PageReading, lines: readonly Entry[]): Keeping[] =>
  lines.flatMap((line) =>
    line.sightings
      .filter((sighting) => sighting.page === page)
      .map(({ candidate }) => keepingOf(line, candidate)),
  );

/** A fact that is kept already and stands on a page that is none of its sources. */
const hasNewSource = ({ kept, sightings }: Entry): boolean =>
  kept !== undefined &&
  kept.finding.status !== 'rejected' &&
  sightings.some(({ page }) => {
    const address = sourcePageOf(page).canonicalUrl;
    return !kept.clips.some((clip) => clip.canonicalUrl === address);
  });

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

  const elsewhere = entries.filter(hasNewSource);

  /** Keeps lines, each with the pages that say it; null when not all were stored. */
  const keepLines = useCallback(
    async (wanted: readonly Entry[]): Promise<string[] | null> => {
      const ids: string[] = [];
      for (const page of pages) {
        const said = saidBy(page, wanted);
        if (said.length === 0) continue;
        const work = keepFindings(store, companyId, sourcePageOf(page), said);
        const written: string[] | null = await save(work);
        if (written === null) return null;
        ids.push(...written);
      }
      return ids;
    },
    [pages, save, store, companyId],
  );
  const keep = useCallback(async (): Promise<string[]> => {
    if (busy || ticked.length === 0) return [];
    setBusy(true);
    // What was kept from other pages gains this one as a source along with it.
    const ids = await keepLines([...ticked, ...elsewhere]);
    setBusy(false);
    if (ids) clear();
    const before = new Set(elsewhere.map(({ kept: known }) => known?.finding.id));
    return (ids ?? []).filter((id) => !before.has(id));
  }, [busy, ticked, elsewhere, keepLines, clear]);
  const addSources = useCallback(() => keepLines(elsewhere), [elsewhere, keepLines]);

  const { state } = kept;
  return {
    state,
    pages: pages.length,
    entries,
    ticked,
    elsewhere,
    change,
    changeAll,
    clear,
    keep,
    addSources,
    busy,
  };
};
