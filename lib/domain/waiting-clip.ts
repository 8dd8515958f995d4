import * as z from 'zod/mini';
import { canonicalAddress } from './canonical-address';
import { FindingKind } from './finding';
import { hostKind } from './host-kind';
import { parsePersonLine } from './person-line';
import { SelectionReading } from './selection-reading';
import { parseWebAddress } from './web-address';

/** A passage that was clipped before its company was known (see draft-keys.ts). */
const WaitingClip = z.object({ reading: SelectionReading, kind: z.optional(FindingKind) });
export type WaitingClip = z.infer<typeof WaitingClip>;

/** The waiting passages of a stored draft, the one clipped first first. */
export const readWaitingClips = (draft: unknown): WaitingClip[] =>
  (Array.isArray(draft) ? draft : []).flatMap((stored: unknown) => {
    const parsed = WaitingClip.safeParse(stored);
    return parsed.success && parsed.data.reading.selector ? [parsed.data] : [];
  });

/** The same words of the same page, clipped once or twice. */
export const isSamePassage = (one: WaitingClip, other: WaitingClip): boolean =>
  one.reading.url === other.reading.url &&
  one.reading.selector?.exact === other.reading.selector?.exact &&
  one.reading.linksTo === other.reading.linksTo;

/**
 * Whether the passage waits for the company of this page: on a company's own site any page of it, on
 * a site about many companies the very same page.
 */
export const waitsFor = ({ reading }: WaitingClip, address: string): boolean => {
  if (hostKind(address) !== 'site')
    return canonicalAddress(reading.url) === canonicalAddress(address);
  const [own, here] = [parseWebAddress(reading.url), parseWebAddress(address)];
  return own !== null && own.host === here?.host;
};

/** What a passage says as a kind: a leader is a name and a title, all else the passage as it stands. */
export const passageStatement = (
  kind: FindingKind,
  passage: string,
): { text: string; value?: string } => {
  const person = kind === 'leader' ? parsePersonLine(passage) : null;
  if (!person?.ok) return { text: passage };
  const { name, title } = person.value;
  return { text: name, ...(title && { value: title }) };
};
