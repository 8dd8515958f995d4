import type { Candidate } from '@/lib/domain/candidate';
import type { Clip } from '@/lib/domain/clip';
import type { Finding, FindingKind } from '@/lib/domain/finding';
import { clipId, dedupeKey, findingId, textHash } from '@/lib/domain/ids';
import type { Result } from '@/lib/domain/result';
import { type Intent, intend } from '../intent';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';

/** The page something is kept from. `canonicalUrl` is what the clip is known by. */
export interface SourcePage {
  url: string;
  canonicalUrl: string;
  origin: string;
  title?: string;
  lang?: string;
  siteName?: string;
  pageDate?: string;
  capturedAt: number;
}

/** One statement to keep, as the person left it: kind, text and value may have been edited. */
export interface Keeping {
  kind: FindingKind;
  text: string;
  value?: string;
  selector: Clip['selector'];
  clipKind: Clip['kind'];
  confidence: Finding['confidence'];
  reader: Finding['reader'];
  ruleId?: string;
  headingPath?: string[];
  jsonPath?: string;
  /**
   * What the reader saw before the person edited it: the key under which the same statement is
   * recognised when the page is read again.
   */
  seen?: { text: string; value?: string };
}

/** Which part of the page a candidate was read from, in the clip's words. */
export const clipKindOf = (reader: Candidate['reader']): Clip['kind'] => {
  if (reader === 'jsonld') return 'jsonld';
  return reader === 'meta' ? 'meta' : 'element';
};

const keyOf = ({ kind, text, value, seen }: Keeping): string =>
  dedupeKey(kind, seen?.text ?? text, seen ? seen.value : value);

const given = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
    // Only the undefined members are gone; TypeScript cannot follow that through entries.
  ) as { [K in keyof T]: Exclude<T[K], undefined> };

const clipIntent = (company: string, page: SourcePage, keeping: Keeping) => {
  const hash = textHash(keeping.selector.exact);
  const id = clipId(page.canonicalUrl, hash);
  const clip = given({
    ...page,
    selector: keeping.selector,
    kind: keeping.clipKind,
    headingPath: keeping.headingPath,
    jsonPath: keeping.jsonPath,
    textHash: hash,
    companyId: company,
    seenState: 'present' as const,
    lastSeenAt: page.capturedAt,
  });
  return { id, intent: intend.create('clips', id, clip) };
};

const findingIntents = (company: string, clip: string, keeping: Keeping): [string, Intent[]] => {
  const key = keyOf(keeping);
  const id = findingId(company, key);
  const finding = given({
    companyId: company,
    kind: keeping.kind,
    text: keeping.text,
    value: keeping.value,
    clipIds: [clip],
    status: 'accepted' as const,
    confidence: keeping.confidence,
    reader: keeping.reader,
    ruleId: keeping.ruleId,
    dedupeKey: key,
  });
  // An existing finding keeps the person's words and gains this source.
  return [id, [intend.create('findings', id, finding), intend.include('findings', id, 'clipIds', clip)]];
};

/** Keeps statements with their quotes, in one transaction. Resolves to the findings' ids, in order. */
export const keepFindings = (
  store: Store,
  company: string,
  page: SourcePage,
  keepings: readonly Keeping[],
): Promise<Result<string[], StoreProblem>> =>
  write(store, async () => {
    const intents: Intent[] = [];
    const ids: string[] = [];
    for (const keeping of keepings) {
      const clip = clipIntent(company, page, keeping);
      const [id, wanted] = findingIntents(company, clip.id, keeping);
      intents.push(clip.intent, ...wanted);
      ids.push(id);
    }
    return { intents, value: ids };
  });
