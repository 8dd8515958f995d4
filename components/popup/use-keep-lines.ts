import { useCallback } from 'react';
import { useSaving } from '@/components/saving/saving';
import type { Candidate, PageReading } from '@/lib/domain/candidate';
import type { ReviewedLine } from '@/lib/domain/review';
import type { SitedLine } from '@/lib/domain/review-pages';
import { sourcePageOf } from '@/lib/domain/source-page';
import { useStore } from '@/lib/react/store-context';
import { clipKindOf, type Keeping, keepFindings } from '@/lib/store/commands/keep-findings';
import { addAliases, type NameSeen } from '@/lib/store/commands/know-company';

type Line = SitedLine & ReviewedLine;

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
  ...(line.kind === 'leader' && candidate.department && { department: candidate.department }),
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

/** What the page calls the company whose site it is on. */
const nameSeen = (page: PageReading): NameSeen[] => {
  const best = page.candidates.find(({ kind }) => kind === 'company');
  return best?.confidence === 'high' ? [{ address: page.url, name: best.text }] : [];
};

/** What of the lines this page says. */
const saidBy = (page: PageReading, lines: readonly Line[]): Keeping[] =>
  lines.flatMap((line) =>
    line.sightings
      .filter((sighting) => sighting.page === page)
      .map(({ candidate }) => keepingOf(line, candidate)),
  );

/** Keeps lines, each with all of the pages that say it; null when not everything was stored. */
export const useKeepLines = (companyId: string, pages: readonly PageReading[]) => {
  const store = useStore();
  const { save } = useSaving();
  return useCallback(
    async (lines: readonly Line[]): Promise<string[] | null> => {
      const ids: string[] = [];
      for (const page of pages) {
        const said = saidBy(page, lines);
        if (said.length === 0) continue;
        const work = keepFindings(store, companyId, sourcePageOf(page), said);
        const written: string[] | null = await save(work);
        if (written === null) return null;
        ids.push(...written);
      }
      await save(addAliases(store, companyId, pages.flatMap(nameSeen)));
      return ids;
    },
    [pages, save, store, companyId],
  );
};
