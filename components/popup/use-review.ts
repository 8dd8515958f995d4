import { useCallback, useMemo, useState } from 'react';
import type { PageReading } from '@/lib/domain/candidate';
import { dedupeKey } from '@/lib/domain/ids';
import { type ReviewedLine, reviewed } from '@/lib/domain/review';
import { linesOfPages, type SitedLine } from '@/lib/domain/review-pages';
import { sourcePageOf } from '@/lib/domain/source-page';
import { useKept } from '@/lib/react/use-research';
import { useReviewChanges } from '@/lib/react/use-review-changes';
import type { Research } from '@/lib/store/queries/research';
import { useKeepLines } from './use-keep-lines';

/** A line of the review: still offered, or kept already. */
export type Entry = SitedLine & ReviewedLine & { kept: Research | undefined };

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

  const keepLines = useKeepLines(companyId, pages);
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
    companyId,
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
