import { v5 as uuidv5 } from 'uuid';
import type { FindingKind } from './finding';
import { kinds } from './findings';
import { foldWords } from './fold';
import type { Link } from './link';

/** Namespace of every deterministic id of this product; changing it would double all records. */
const NAMESPACE = '5b1c3f0e-2d4a-5e8f-9c37-61d20f7a4e11';

/** JSON keeps the parts apart: ("a", "b|c") and ("a|b", "c") must not meet. */
const idOf = (...parts: string[]): string => uuidv5(JSON.stringify(parts), NAMESPACE);

/** Two devices that meet the same company by its domain create the same row. */
export const companyId = (registrableDomain: string): string => idOf('company', registrableDomain);

/** A company's first role, so that two devices that start a company share it. */
export const opportunityId = (company: string): string => idOf('opportunity', company);

/** One department, however its name is written. */
export const departmentId = (company: string, name: string): string =>
  idOf('department', company, foldWords(name));

/** Hash of a quoted text, white space and case folded, as 36 characters of UUIDv5. */
export const textHash = (exact: string): string => idOf('text', foldWords(exact) || exact);

export const clipId = (canonicalUrl: string, hash: string): string =>
  idOf('clip', canonicalUrl, hash);

/** The key of a statement whose words are folded as its kind compares them. */
export const keyOfWords = (kind: FindingKind, folded: string): string =>
  `${kind}:${idOf('same', folded)}`;

/** What two findings of one company share when they say the same; at most 60 characters. */
export const dedupeKey = (kind: FindingKind, text: string, value?: string): string => {
  const definition = kinds.find((candidate) => candidate.kind === kind);
  if (!definition) throw new Error(`No kind ${kind}`);
  const same = definition.sameAs(text, value) || text;
  return keyOfWords(kind, same);
};

export const findingId = (company: string, key: string): string => idOf('finding', company, key);

export const participantId = (roundId: string, personId: string): string =>
  idOf('participant', roundId, personId);

export const linkId = (link: Pick<Link, 'from' | 'fromId' | 'to' | 'toId'>): string =>
  idOf('link', link.from, link.fromId, link.to, link.toId);

/** What was done in a story, known by its words where it had no id: the `nth` time it says so. */
export const actionId = (accomplishmentId: string, text: string, nth: number): string =>
  idOf('action', accomplishmentId, foldWords(text) || text, String(nth));

/** A story that was imported: imported again it is the same one. */
export const accomplishmentId = (importKey: string): string => idOf('accomplishment', importKey);
