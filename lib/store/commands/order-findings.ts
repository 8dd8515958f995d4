import { generateKeyBetween } from 'fractional-indexing';
import type { Finding } from '@/lib/domain/finding';
import { foldText } from '@/lib/domain/fold';
import type { Result } from '@/lib/domain/result';
import { isSameTag } from '@/lib/domain/tag';
import { type Intent, intend } from '../intent';
import { isAlive } from '../is-alive';
import { type StoreProblem, StoreRefusal } from '../problem';
import { readRows } from '../queries/read-rows';
import { listTags } from '../queries/tags';
import { type Store, write } from '../write';

/** What one write changed in many findings, and the intents that take it back. */
export interface ManyChanged {
  changed: number;
  undo: Intent[];
}

type Changed = Promise<Result<ManyChanged, StoreProblem>>;

/** A change of one finding and what takes it back. */
interface Step {
  intents: Intent[];
  undo: Intent[];
}

/** Findings that were deleted meanwhile are left out: nobody sees them in the list that was ticked. */
export const aliveFindings = async (store: Store, ids: readonly string[]): Promise<Finding[]> =>
  readRows('findings', await store.database.findings.bulkGet([...ids])).rows;

export const planOf = (steps: readonly (Step | null)[]) => {
  const made = steps.filter((step) => step !== null);
  return {
    intents: made.flatMap(({ intents }) => intents),
    value: { changed: made.length, undo: made.flatMap(({ undo }) => undo) },
  };
};

/** Adds and takes away members of a set field. */
const memberSteps = (
  field: 'tags' | 'collectionIds',
  { id }: Finding,
  change: 'include' | 'exclude',
  members: readonly string[],
): Step | null => {
  const back = change === 'include' ? 'exclude' : 'include';
  if (members.length === 0) return null;
  return {
    intents: members.map((member) => intend[change]('findings', id, field, member)),
    undo: members.map((member) => intend[back]('findings', id, field, member)),
  };
};

/** Tags findings, in the spelling that the company's findings have already. */
export const tagFindings = (store: Store, ids: readonly string[], tag: string): Changed =>
  write(store, async () => {
    const findings = await aliveFindings(store, ids);
    const known = await listTags(store.database, findings[0]?.companyId ?? '');
    const spelling = known.find((one) => isSameTag(one.tag, tag))?.tag ?? tag;
    return planOf(
      findings.map((finding) =>
        finding.tags?.some((one) => isSameTag(one, tag))
          ? null
          : memberSteps('tags', finding, 'include', [spelling]),
      ),
    );
  }, ['findings']);

/** Takes a tag from findings, however each spells it. */
export const untagFindings = (store: Store, ids: readonly string[], tag: string): Changed =>
  write(store, async () => {
    const findings = await aliveFindings(store, ids);
    return planOf(
      findings.map((finding) => {
        const spellings = (finding.tags ?? []).filter((one) => isSameTag(one, tag));
        return memberSteps('tags', finding, 'exclude', spellings);
      }),
    );
  }, ['findings']);

/** Puts findings into a collection of their company. */
export const collectFindings = (
  store: Store,
  ids: readonly string[],
  collection: string,
): Changed =>
  write(store, async () => {
    const findings = await aliveFindings(store, ids);
    const open = findings.filter(({ collectionIds = [] }) => !collectionIds.includes(collection));
    return planOf(open.map((one) => memberSteps('collectionIds', one, 'include', [collection])));
  }, ['findings']);

/** Takes findings out of a collection; they stay where else they are. */
export const uncollectFindings = (
  store: Store,
  ids: readonly string[],
  collection: string,
): Changed =>
  write(store, async () => {
    const findings = await aliveFindings(store, ids);
    const inside = findings.filter(({ collectionIds = [] }) => collectionIds.includes(collection));
    return planOf(inside.map((one) => memberSteps('collectionIds', one, 'exclude', [collection])));
  }, ['findings']);

/** Puts findings into the collection of that name, which is made where there is none. */
export const collectUnderName = (
  store: Store,
  companyId: string,
  ids: readonly string[],
  name: string,
): Changed =>
  write(store, async () => {
    const company = await store.database.companies.get(companyId);
    if (!company || !isAlive(company))
      throw new StoreRefusal({ code: 'missing', table: 'companies', id: companyId });
    const { collections = [] } = company;
    const known = collections.find((one) => foldText(one.name) === foldText(name));
    const id = known?.id ?? store.newId();
    const rank = generateKeyBetween(collections.at(-1)?.rank ?? null, null);
    const made: Step = {
      intents: [intend.add('companies', companyId, 'collections', { id, rank, name })],
      undo: [intend.remove('companies', { id: companyId, list: 'collections', entryId: id })],
    };
    const open = (await aliveFindings(store, ids)).filter(
      ({ collectionIds = [] }) => !collectionIds.includes(id),
    );
    const { intents, value } = planOf([
      known ? null : made,
      ...open.map((one) => memberSteps('collectionIds', one, 'include', [id])),
    ]);
    return { intents, value: { ...value, changed: open.length } };
  }, ['companies', 'findings']);

/** Takes back what one write did; what was deleted meanwhile stays as it is. */
export const takeBack = (
  store: Store,
  undo: readonly Intent[],
): Promise<Result<undefined, StoreProblem>> =>
  write(store, async () => {
    const possible: Intent[] = [];
    for (const intent of undo) {
      const row: { deletedAt?: number } | undefined = await store.database
        .table(intent.table)
        .get(intent.id);
      if (row && (intent.do === 'restore' || isAlive(row))) possible.push(intent);
    }
    return { intents: possible, value: undefined };
  }, [...new Set(undo.map(({ table }) => table))]);
