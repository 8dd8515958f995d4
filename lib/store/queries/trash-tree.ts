import type { TableName } from '@/lib/domain/base';
import type { Fields } from '../intent';
import { OWNED, type RecordRef } from './companions';

/** A deleted row that can still be brought back. It may be malformed: only its names are trusted. */
export interface TrashRow extends RecordRef {
  row: Fields;
  deletedAt: number;
}

/** The fields by which rows of a table name those they have no meaning without. */
const OWNER_FIELDS = new Map<TableName, string[]>();
for (const owned of Object.values(OWNED))
  for (const [table, field] of owned) {
    const fields = OWNER_FIELDS.get(table) ?? [];
    if (!fields.includes(field)) OWNER_FIELDS.set(table, [...fields, field]);
  }

const idsIn = (row: Fields, fields: readonly string[]): string[] =>
  fields.map((field) => row[field]).filter((id) => typeof id === 'string');

/** Whom a row belongs to. */
const ownersOf = ({ table, row }: TrashRow): string[] => idsIn(row, OWNER_FIELDS.get(table) ?? []);

/** The quotes a finding rests on. */
export const quotesOf = ({ table, row }: Pick<TrashRow, 'table' | 'row'>): string[] =>
  table === 'findings' && Array.isArray(row['clipIds'])
    ? row['clipIds'].filter((id) => typeof id === 'string')
    : [];

/** The records in whose deletion a row may have gone along: its owners, a link's ends, a quote's findings. */
const leadersOf = (one: TrashRow, quotedBy: ReadonlyMap<string, string[]>): string[] => {
  if (one.table === 'links') return idsIn(one.row, ['fromId', 'toId']);
  if (one.table === 'rehearsals' || one.table === 'cards') return idsIn(one.row, ['subjectId']);
  if (one.table !== 'clips') return ownersOf(one);
  return [...idsIn(one.row, ['companyId']), ...(quotedBy.get(one.id) ?? [])];
};

/** What is in the trash, and what went with what. Ids are unique across tables. */
export class Trash {
  readonly rows: readonly TrashRow[];
  readonly #byId: Map<string, TrashRow>;
  /** By the id of what they went with, whenever they were deleted. */
  readonly #followers = new Map<string, TrashRow[]>();
  readonly #roots: TrashRow[] = [];

  constructor(rows: readonly TrashRow[]) {
    this.rows = rows;
    this.#byId = new Map(rows.map((one) => [one.id, one]));
    const quotedBy = new Map<string, string[]>();
    for (const one of rows)
      for (const clip of quotesOf(one)) quotedBy.set(clip, [...(quotedBy.get(clip) ?? []), one.id]);
    for (const one of rows) {
      const leaders = leadersOf(one, quotedBy).flatMap((id) => this.#byId.get(id) ?? []);
      for (const leader of leaders)
        this.#followers.set(leader.id, [...(this.#followers.get(leader.id) ?? []), one]);
      if (!leaders.some(({ deletedAt }) => deletedAt === one.deletedAt)) this.#roots.push(one);
    }
  }

  /** What somebody deleted, without what went along. */
  get roots(): readonly TrashRow[] {
    return this.#roots;
  }

  /** The row and all that went with it, in the same write or, with `whenever`, before it. */
  withFollowers(root: TrashRow, whenever = false): TrashRow[] {
    const found = new Map([[root.id, root]]);
    const waiting = [root];
    for (let next = waiting.pop(); next; next = waiting.pop())
      for (const one of this.#followers.get(next.id) ?? []) {
        if (found.has(one.id) || !(whenever || one.deletedAt === root.deletedAt)) continue;
        found.set(one.id, one);
        waiting.push(one);
      }
    return [...found.values()];
  }

  /**
   * All that must come back with these: what went with them, the quotes they rest on, and the owners
   * without which nobody would see them, with what went with those.
   */
  restoring(refs: readonly RecordRef[]): RecordRef[] {
    const back = new Map<string, TrashRow>();
    const bring = (root: TrashRow) => {
      if (back.has(root.id)) return;
      for (const one of this.withFollowers(root)) {
        back.set(one.id, one);
        for (const id of quotesOf(one)) this.#put(back, id);
      }
      for (const id of ownersOf(root)) {
        const owner = this.#byId.get(id);
        if (owner) bring(owner);
      }
    };
    for (const { id } of refs) {
      const root = this.#byId.get(id);
      if (root) bring(root);
    }
    return [...back.values()].map(({ table, id }) => ({ table, id }));
  }

  /**
   * All that goes for good with these. A quote stays for as long as another finding rests on it:
   * `quoted` names those that findings outside of the trash do.
   */
  purging(refs: readonly RecordRef[], quoted: ReadonlySet<string>): RecordRef[] {
    const going = new Map<string, TrashRow>();
    for (const { id } of refs) {
      const root = this.#byId.get(id);
      for (const one of root ? this.withFollowers(root, true) : []) going.set(one.id, one);
    }
    return this.withoutNeededQuotes([...going.values()], quoted);
  }

  withoutNeededQuotes(going: readonly TrashRow[], quoted: ReadonlySet<string>): RecordRef[] {
    const ids = new Set(going.map(({ id }) => id));
    const staying = this.rows.filter(({ id }) => !ids.has(id)).flatMap(quotesOf);
    const needed = new Set([...quoted, ...staying]);
    return going
      .filter(({ table, id }) => table !== 'clips' || !needed.has(id))
      .map(({ table, id }) => ({ table, id }));
  }

  #put(into: Map<string, TrashRow>, id: string): void {
    const row = this.#byId.get(id);
    if (row) into.set(id, row);
  }
}
