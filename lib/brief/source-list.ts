import type { SheetFact, SheetSource } from './sheet';

/** The numbered sources of a page, each once, in the order in which they are met. */
export class SourceList {
  readonly sources: SheetSource[] = [];
  readonly #facts = new Map<string, SheetFact>();

  /** The numbers of a fact's sources. */
  add(fact: SheetFact): number[] {
    this.#facts.set(fact.finding.id, fact);
    return fact.clips.map(({ url, title, origin, capturedAt }) => {
      const words = title || origin || url;
      const known = this.sources.find((one) => one.url === url && one.words === words);
      if (known) return known.number;
      const number = this.sources.length + 1;
      this.sources.push({ number, words, url, at: capturedAt });
      return number;
    });
  }

  get facts(): number {
    return this.#facts.size;
  }

  /** Those nobody has looked at again since they were kept. */
  get unverified(): number {
    return [...this.#facts.values()].filter(
      ({ finding, clips }) =>
        finding.status !== 'verified' &&
        finding.verifiedAt === undefined &&
        !clips.some(
          ({ seenState, lastSeenAt, capturedAt }) =>
            seenState === 'present' && (lastSeenAt ?? 0) > capturedAt,
        ),
    ).length;
  }
}
