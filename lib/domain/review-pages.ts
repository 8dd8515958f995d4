import type { Candidate, PageReading } from './candidate';
import { type ReviewLine, reviewLines } from './review';

/** A page that says it, and how. */
export interface Sighting {
  page: PageReading;
  candidate: Candidate;
}

/** A line of the review with every page that says it. */
export interface SitedLine extends ReviewLine {
  /** Where it is shown from: the surest reading. */
  page: PageReading;
  /** In the order of the pages. */
  sightings: Sighting[];
}

const SURENESS = { high: 2, medium: 1, low: 0 } as const;

/** What several pages of a site say, each statement once; of equally sure readings the first page's. */
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
      if (SURENESS[candidate.confidence] > SURENESS[before.candidate.confidence])
        Object.assign(before, { page, candidate });
    }
  }
  return [...lines.values()];
};
