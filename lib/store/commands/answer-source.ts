import type { Clip, Heir } from '@/lib/domain/clip';
import type { Finding } from '@/lib/domain/finding';
import { clipId, dedupeKey, textHash } from '@/lib/domain/ids';
import { restate, type Statement } from '@/lib/domain/restate';
import type { Result } from '@/lib/domain/result';
import { questionOf } from '@/lib/domain/seen-state';
import { type Intent, intend } from '../intent';
import { isAlive } from '../is-alive';
import { type StoreProblem, StoreRefusal } from '../problem';
import { rowsAt } from '../queries/rows-at';
import { type Store, write } from '../write';
import { mergeFindings } from './merge-findings';

/** A fact and the source of it whose page says something else by now, or nothing. */
export interface Sourced {
  findingId: string;
  clipId: string;
}

/** What an answer replaced, so that it can be taken back. */
export interface Answered extends Sourced {
  before: Pick<Finding, 'text' | 'value' | 'asOf' | 'dedupeKey' | 'status'>;
  answered: string | undefined;
  /** The quote that came in. */
  added?: string;
  /** It became one with another finding that says it already; that is not taken back. */
  merged: boolean;
}

const FIELDS = ['text', 'value', 'asOf', 'dedupeKey', 'status'] as const;
const TABLES = ['clips', 'findings', 'links', 'people'] as const;

const readBoth = async (
  { database }: Store,
  { findingId, clipId: id }: Sourced,
): Promise<{ finding: Finding; clip: Clip }> => {
  const [finding, clip] = await Promise.all([
    database.findings.get(findingId),
    database.clips.get(id),
  ]);
  if (!finding || !isAlive(finding))
    throw new StoreRefusal({ code: 'missing', table: 'findings', id: findingId });
  if (!clip || !isAlive(clip)) throw new StoreRefusal({ code: 'missing', table: 'clips', id });
  return { finding, clip };
};

const settled = (clip: Clip): Intent =>
  intend.set('clips', clip.id, 'answered', questionOf(clip) ?? undefined);

const answerOf = (finding: Finding, clip: Clip): Answered => {
  const { text, value, asOf, dedupeKey: key, status } = finding;
  return {
    findingId: finding.id,
    clipId: clip.id,
    before: { text, value, asOf, dedupeKey: key, status },
    answered: clip.answered,
    merged: false,
  };
};

const heirOf = ({ heir, seenNow = '' }: Clip): Heir =>
  heir ?? { selector: { exact: seenNow, prefix: '', suffix: '' } };

/** The quote of what the page says now: as it was read when that was seen. */
const heirClip = (clip: Clip, heir: Heir): { id: string; intents: Intent[] } => {
  const hash = textHash(heir.selector.exact);
  const id = clipId(clip.canonicalUrl, hash);
  const seenAt = clip.lastSeenAt ?? clip.capturedAt;
  const { url, canonicalUrl, origin, title, lang, siteName, kind, companyId } = clip;
  const fields = {
    url,
    canonicalUrl,
    origin,
    ...(title && { title }),
    ...(lang && { lang }),
    ...(siteName && { siteName }),
    ...(companyId && { companyId }),
    kind,
    selector: heir.selector,
    ...(heir.headingPath && { headingPath: heir.headingPath }),
    ...(heir.jsonPath && { jsonPath: heir.jsonPath }),
    capturedAt: seenAt,
    textHash: hash,
    seenState: 'present' as const,
    lastSeenAt: seenAt,
  };
  const intents = [
    intend.create('clips', id, fields),
    intend.set('clips', id, 'seenState', 'present'),
    intend.set('clips', id, 'lastSeenAt', seenAt),
  ];
  return { id, intents };
};

/** What the finding says from now on. What was written by hand stays. */
const restated = (finding: Finding, clip: Clip, heir: Heir): Statement => {
  const read =
    heir.kind === finding.kind && heir.text
      ? { text: heir.text, value: heir.value }
      : restate(finding, clip.selector.exact, clip.seenNow ?? heir.selector.exact);
  const byHand = finding.byHand ?? [];
  return {
    text: byHand.includes('text') || read.text === '' ? finding.text : read.text,
    value: byHand.includes('value') ? finding.value : read.value,
  };
};

/**
 * The fact says what its page says now. The old quote stays with it, the new one comes in; what the
 * person wrote is not touched. Resolves to what that replaced.
 */
export const takeWhatItSaysNow = (
  store: Store,
  sourced: Sourced,
): Promise<Result<Answered, StoreProblem>> =>
  write(
    store,
    async () => {
      const { finding, clip } = await readBoth(store, sourced);
      const heir = heirOf(clip);
      const { text, value } = restated(finding, clip, heir);
      const added = heirClip(clip, heir);
      const key = dedupeKey(finding.kind, text, value);
      const twin = await store.database.findings.get({
        companyId: finding.companyId,
        dedupeKey: key,
      });
      const isOther = twin !== undefined && twin.id !== finding.id;
      const stays = isOther ? twin.id : finding.id;
      const moves = isOther
        ? await mergeFindings(store, finding, twin)
        : [
            intend.set('findings', stays, 'dedupeKey', key),
            intend.set('findings', stays, 'text', text),
            intend.set('findings', stays, 'value', value || undefined),
            intend.set('findings', stays, 'asOf', heir.asOf),
          ];
      const intents = [
        ...added.intents,
        ...moves,
        intend.include('findings', stays, 'clipIds', added.id),
        settled(clip),
      ];
      const answer = answerOf(finding, clip);
      return { intents, value: { ...answer, findingId: stays, added: added.id, merged: isOther } };
    },
    TABLES,
  );

/** The fact stays as it is, whatever its page says by now. */
export const keepAsItIs = (
  store: Store,
  sourced: Sourced,
): Promise<Result<Answered, StoreProblem>> =>
  write(
    store,
    async () => {
      const { finding, clip } = await readBoth(store, sourced);
      return { intents: [settled(clip)], value: answerOf(finding, clip) };
    },
    TABLES,
  );

/** Its page says it no longer, and so it is not relied on any more. It stays, with its quotes. */
export const setAsideWithSource = (
  store: Store,
  sourced: Sourced,
): Promise<Result<Answered, StoreProblem>> =>
  write(
    store,
    async () => {
      const { finding, clip } = await readBoth(store, sourced);
      const intents = [settled(clip), intend.set('findings', finding.id, 'status', 'outdated')];
      return { intents, value: answerOf(finding, clip) };
    },
    TABLES,
  );

/** The quote that came in goes again, unless something else rests on it by now. */
const withoutAdded = async (
  { database }: Store,
  findingId: string,
  added: string,
): Promise<Intent[]> => {
  const quoting = await rowsAt(database.findings, 'clipIds', [added]);
  const isShared = quoting.some((one) => isAlive(one) && one.id !== findingId);
  const leave = intend.exclude('findings', findingId, 'clipIds', added);
  return isShared ? [leave] : [leave, intend.delete('clips', added)];
};

/** Everything is as it was before the answer; only two findings that became one stay one. */
export const takeBackAnswer = (
  store: Store,
  { findingId, clipId: clip, before, answered, added, merged }: Answered,
): Promise<Result<undefined, StoreProblem>> =>
  write(
    store,
    async () => {
      const told = [intend.set('clips', clip, 'answered', answered)];
      if (merged) return { intents: told, value: undefined };
      const intents = [
        ...told,
        ...FIELDS.map((field) => intend.set('findings', findingId, field, before[field])),
        ...(added ? await withoutAdded(store, findingId, added) : []),
      ];
      return { intents, value: undefined };
    },
    TABLES,
  );
