import type { Candidate, PageReading } from './candidate';
import { type ReviewLine, reviewLines, saysMore } from './review';

/** A page that says it, and how. */
export interface Sighting {
  page: PageReading;
  candidate: Candidate;
}

/** A line of the review with every page that says it. */
export interface SitedLine extends ReviewLine {
  /** Where it is shown from: the reading that says most. */
  page: PageReading;
  /** In the order of the pages. */
  sightings: Sighting[];
}

/** What several pages of a site say, each statement once; of readings that say as much the first page's. */
export const linesOfPages = (pages: readonly PageReading[]): SitedLine[] => {
  const lines = new Map<string, SitedLine>();
  for (const page of pages) {
    for (const line of reviewLines(page)) {
      const { candidate } = line;
      const before = lines.get(line.key);
      if (!before) {
        lines.set(line.key, { ...line, page, sightings: [{ page, candidate }] });
        continue;
      }
      before.sightings.push({ page, candidate });
      if (saysMore(candidate, before.candidate)) Object.assign(before, { page, candidate });
    }
  }
  return [...lines.values()];
};
