import type { Candidate } from '@/lib/domain/candidate';
import type { Clip } from '@/lib/domain/clip';
import type { Finding, FindingKind } from '@/lib/domain/finding';
import { clipId, dedupeKey, departmentId, findingId, textHash } from '@/lib/domain/ids';
import type { Result } from '@/lib/domain/result';
import type { SourcePage } from '@/lib/domain/source-page';
import { type Intent, intend } from '../intent';
import { isAlive } from '../is-alive';
import type { StoreProblem } from '../problem';
import { findCompany } from '../queries/companies';
import { recogniseFindings, type StatementKeys } from '../queries/recognise-findings';
import { rowsAt } from '../queries/rows-at';
import { type Store, write } from '../write';

/** One statement to keep, as the person left it: kind, text and value may have been edited. */
export interface Keeping {
  kind: FindingKind;
  text: string;
  value?: string;
  asOf?: string;
  /** The part of the company it is about; the company gains it. */
  department?: string;
  selector: Clip['selector'];
  clipKind: Clip['kind'];
  confidence: Finding['confidence'];
  reader: Finding['reader'];
  ruleId?: string;
  headingPath?: string[] | undefined;
  jsonPath?: string;
  /** Where the link leads whose words they are. */
  linksTo?: string | undefined;
  /** The whole text, of which the selector holds the first paragraph. */
  article?: Clip['article'];
  /**
   * What the reader saw before the person edited it: by this the same statement is recognised
   * when the page is read again.
   */
  seen?: { kind?: FindingKind; text: string; value?: string };
  /** What of it the person wrote, or emptied, before keeping it. */
  byHand?: NonNullable<Finding['byHand']>;
}

/** Which part of the page a candidate was read from, in the clip's words. */
export const clipKindOf = (reader: Candidate['reader']): Clip['kind'] => {
  if (reader === 'jsonld') return 'jsonld';
  return reader === 'meta' ? 'meta' : 'element';
};

/** The key the statement is filed under, and the one it will be read under again. */
const keysOf = ({ kind, text, value, seen }: Keeping): StatementKeys => {
  const said = seen ?? { text, value };
  const filed = dedupeKey(kind, said.text, said.value);
  const readAs = seen?.kind ?? kind;
  const read = readAs === kind ? filed : dedupeKey(readAs, said.text, said.value);
  return { filed, read };
};

/** A quote is what it is; seen again, only that is noted. */
const clipIntents = (company: string, page: SourcePage, keeping: Keeping): [string, Intent[]] => {
  const { exact } = keeping.selector;
  // "Read more" is said of many pages.
  const hash = textHash(keeping.linksTo ? `${exact}\n${keeping.linksTo}` : exact);
  const id = clipId(page.canonicalUrl, hash);
  const clip = {
    ...page,
    selector: keeping.selector,
    kind: keeping.clipKind,
    ...(keeping.headingPath && { headingPath: keeping.headingPath }),
    ...(keeping.jsonPath && { jsonPath: keeping.jsonPath }),
    ...(keeping.linksTo && { linksTo: keeping.linksTo }),
    ...(keeping.article && { article: keeping.article }),
    textHash: hash,
    companyId: company,
    seenState: 'present' as const,
    lastSeenAt: page.capturedAt,
  };
  const intents = [
    intend.create('clips', id, clip),
    intend.set('clips', id, 'seenState', clip.seenState),
    intend.set('clips', id, 'lastSeenAt', clip.lastSeenAt),
  ];
  return [id, intents];
};

/** A statement, and the finding it becomes. */
interface Statement {
  id: string;
  /** The finding that says it already, or did until it was deleted. */
  known: Finding | undefined;
  dedupeKey: string;
  keeping: Keeping;
}

/** A finding that is there keeps the person's words and gains this source. */
const findingIntents = (
  company: string,
  clip: string,
  { id, known, dedupeKey: key, keeping }: Statement,
): Intent[] => {
  const { kind, text, value, asOf, department, confidence, reader, ruleId, byHand = [] } = keeping;
  const untouchable = known && isAlive(known) ? (known.byHand ?? []) : [];
  const finding = {
    companyId: company,
    kind,
    text,
    // What somebody emptied stays empty, whatever another page says.
    ...(value && !untouchable.includes('value') && { value }),
    ...(asOf && { asOf }),
    ...(department && { departmentId: departmentId(company, department) }),
    clipIds: [clip],
    status: 'accepted' as const,
    confidence,
    reader,
    ...(ruleId && { ruleId }),
    ...(byHand.length > 0 && { byHand }),
    dedupeKey: key,
  };
  return [
    intend.create('findings', id, finding),
    intend.include('findings', id, 'clipIds', clip),
    // It was of no use before, and is wanted after all.
    ...(known?.status === 'rejected' ? [intend.set('findings', id, 'status', 'accepted')] : []),
  ];
};

/** The key of a statement in the words it is kept in. */
const ownKey = ({ kind, text, value }: Keeping): string => dedupeKey(kind, text, value);

/** Which of the keys some finding has, a deleted one too. */
const keysTaken = async (
  { database: { findings } }: Store,
  company: string,
  keys: readonly string[],
): Promise<Set<string>> => {
  if (keys.length === 0) return new Set();
  const pairs = keys.map((key) => [company, key]);
  const holders = await rowsAt(findings, '[companyId+dedupeKey]', pairs);
  return new Set(holders.map((finding) => finding.dedupeKey));
};

/** Gives each statement the id of a stored finding that says the same, or of a new one. */
const identify = async (
  store: Store,
  company: string,
  keepings: readonly Keeping[],
): Promise<Statement[]> => {
  const keyed = keepings.map((keeping) => ({
    keeping,
    own: ownKey(keeping),
    ...keysOf(keeping),
  }));
  const known = await recogniseFindings(store.database, company, keyed);
  const reworded = keyed.filter(({ own, filed }) => own !== filed);
  const taken = await keysTaken(
    store,
    company,
    reworded.map(({ own }) => own),
  );
  // Two statements of one page may be filed under one key, by the person's hand or by the page's.
  const ids = new Map<string, string>();
  return keyed.map(({ keeping, own, filed, read }, index) => {
    // Put right by hand, it is known by the right words: the next page may have them.
    const key = own !== filed && (taken.has(own) || ids.has(own)) ? filed : own;
    const id = ids.get(key) ?? known[index]?.id ?? findingId(company, read);
    ids.set(key, id);
    return { id, known: known[index], dedupeKey: key, keeping };
  });
};

/** The departments that the statements name and the company has not. */
const departmentIntents = async (
  { database }: Store,
  company: string,
  keepings: readonly Keeping[],
): Promise<Intent[]> => {
  const named = keepings.flatMap(({ department }) => (department ? [department] : []));
  if (named.length === 0) return [];
  const known = (await findCompany(database, company))?.departments.map(({ id }) => id) ?? [];
  const added = new Map(named.map((name) => [departmentId(company, name), name]));
  return [...added]
    .filter(([id]) => !known.includes(id))
    .map(([id, name]) => intend.add('companies', company, 'departments', { id, name }));
};

/** What keeping takes, and the finding and the quote of each statement. For use inside a `write`. */
export const planKeeping = async (
  store: Store,
  company: string,
  page: SourcePage,
  keepings: readonly Keeping[],
): Promise<{ intents: Intent[]; kept: { findingId: string; clipId: string }[] }> => {
  const statements = await identify(store, company, keepings);
  const planned = statements.map((statement) => {
    const [clip, clipped] = clipIntents(company, page, statement.keeping);
    const intents = [...clipped, ...findingIntents(company, clip, statement)];
    return { intents, kept: { findingId: statement.id, clipId: clip } };
  });
  return {
    intents: planned.flatMap(({ intents }) => intents),
    kept: planned.map(({ kept }) => kept),
  };
};

/** Keeps statements with their quotes, in one transaction. Resolves to the findings' ids, in order. */
export const keepFindings = (
  store: Store,
  company: string,
  page: SourcePage,
  keepings: readonly Keeping[],
): Promise<Result<string[], StoreProblem>> =>
  write(store, async () => {
    const { intents, kept } = await planKeeping(store, company, page, keepings);
    const departments = await departmentIntents(store, company, keepings);
    const value = kept.map((one) => one.findingId);
    return { intents: [...departments, ...intents], value };
  }, ['clips', 'findings', 'companies']);
