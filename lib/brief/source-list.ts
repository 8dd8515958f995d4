import type { SheetFact, SheetSource } from './sheet';

/** The numbered sources of a page, each once, in the order in which they are met. */
export class SourceList {
  readonly sources: SheetSource[] = [];

  /** The numbers of a fact's sources. */
  add({ clips }: SheetFact): number[] {
    return clips.map(({ url, title, origin, capturedAt }) => {
      const words = title || origin || url;
      const known = this.sources.find((one) => one.url === url && one.words === words);
      if (known) return known.number;
      const number = this.sources.length + 1;
      this.sources.push({ number, words, url, at: capturedAt });
      return number;
    });
  }
}

/** Nobody has looked at it again since it was kept. */
export const isUnverified = ({ finding, clips }: SheetFact): boolean =>
  finding.status !== 'verified' &&
  finding.verifiedAt === undefined &&
  !clips.some(
    ({ seenState, lastSeenAt = 0, capturedAt }) =>
      seenState === 'present' && lastSeenAt > capturedAt,
  );
