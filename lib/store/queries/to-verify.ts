import { isStale } from '@/lib/domain/age';
import type { Clip } from '@/lib/domain/clip';
import { isStanding } from '@/lib/domain/dispute';
import { openSource } from '@/lib/domain/seen-state';
import type { RoundTwoDatabase } from '../database';
import { readRows } from './read-rows';
import { type Research, readResearch } from './research';

/** Why a fact is to be looked up before the interview. */
export type Doubt = 'changed' | 'gone' | 'disputed' | 'old';

export interface Doubtful {
  research: Research;
  doubt: Doubt;
}

/** A page with what of it is doubtful; null for what was heard or pasted without an address. */
export interface PageToVerify {
  page: Pick<Clip, 'url' | 'canonicalUrl' | 'title'> | null;
  /** When it was last read. */
  readAt: number;
  doubtful: Doubtful[];
}

const doubtOf = (research: Research, now: number): Doubt | null => {
  const { finding, clips } = research;
  const open = openSource(clips);
  if (open) return open.seenState === 'changed' ? 'changed' : 'gone';
  if (finding.status === 'disputed') return 'disputed';
  return isStale(finding, clips, now) ? 'old' : null;
};

const seenAt = ({ lastSeenAt, capturedAt }: Clip): number => lastSeenAt ?? capturedAt;

/** The source that is asked about: the one that changed, else the newest. */
const sourceOf = ({ clips }: Research): Clip | undefined =>
  openSource(clips) ?? clips.toSorted((one, other) => other.capturedAt - one.capturedAt)[0];

/** Most in doubt first: what changed is known to be wrong, what is old may well be right. */
const ORDER: readonly Doubt[] = ['changed', 'gone', 'disputed', 'old'];

const rank = ({ doubt }: Doubtful): number => ORDER.indexOf(doubt);

const byPage = (doubtful: readonly Doubtful[]): PageToVerify[] => {
  const pages = new Map<string, PageToVerify>();
  for (const one of doubtful.toSorted((a, b) => rank(a) - rank(b))) {
    const source = sourceOf(one.research);
    const key = source?.canonicalUrl ?? '';
    const page = pages.get(key) ?? { page: key && source ? source : null, readAt: 0, doubtful: [] };
    page.readAt = Math.max(page.readAt, source ? seenAt(source) : 0);
    page.doubtful.push(one);
    pages.set(key, page);
  }
  // In the order in which they were met: the page with what is most in doubt first.
  return [...pages.values()];
};

/** What of a company's facts is to be verified before the interview, by the page it stands on. */
export const listToVerify = async (
  database: RoundTwoDatabase,
  companyId: string,
  now: number,
): Promise<PageToVerify[]> => {
  const stored = await Promise.all(
    (['accepted', 'verified', 'disputed'] as const).map((status) =>
      database.findings.where('[companyId+status]').equals([companyId, status]).toArray(),
    ),
  );
  const ids = readRows('findings', stored.flat())
    .rows.filter(isStanding)
    .map(({ id }) => id);
  const research = await readResearch(database, ids);
  return byPage(
    research.flatMap((one) => {
      const doubt = doubtOf(one, now);
      return doubt ? [{ research: one, doubt }] : [];
    }),
  );
};
