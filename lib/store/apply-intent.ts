import type { Fields, Intent } from './intent';
import { StoreRefusal } from './problem';

type Row = Fields & { id: string };
type Change = Exclude<Intent, { do: 'create' }>;

const without = (row: Row, field: string): Row => {
  const { [field]: _, ...rest } = row;
  return { ...rest, id: row.id };
};

const withField = (row: Row, field: string, value: unknown): Row =>
  value === undefined ? without(row, field) : { ...row, [field]: value };

const listOf = (row: Row, field: string): unknown[] => {
  const list = row[field];
  return Array.isArray(list) ? list : [];
};

const entriesOf = (row: Row, list: string): Row[] =>
  listOf(row, list).filter(
    (entry): entry is Row => typeof entry === 'object' && entry !== null && 'id' in entry,
  );

const byRank = (a: Row, b: Row): number => {
  const [left, right] = [String(a['rank'] ?? ''), String(b['rank'] ?? '')];
  return left < right ? -1 : left > right ? 1 : 0;
};

const ordered = (entries: Row[]): Row[] =>
  entries.some((entry) => 'rank' in entry) ? [...entries].sort(byRank) : entries;

const changeEntry = (row: Row, list: string, entryId: string, to: (entry: Row) => Row): Row => {
  const entries = entriesOf(row, list);
  if (!entries.some((entry) => entry.id === entryId))
    throw new StoreRefusal({ code: 'missing', table: list, id: entryId });
  return { ...row, [list]: ordered(entries.map((entry) => (entry.id === entryId ? to(entry) : entry))) };
};

const spliced = (row: Row, intent: Extract<Intent, { do: 'splice' }>): Row => {
  const before = row[intent.field];
  const text = typeof before === 'string' ? before : '';
  const at = Math.min(intent.at, text.length);
  return { ...row, [intent.field]: text.slice(0, at) + intent.insert + text.slice(at + intent.remove) };
};

const change = (row: Row, intent: Change, now: number): Row => {
  switch (intent.do) {
    case 'set':
      return withField(row, intent.field, intent.value);
    case 'splice':
      return spliced(row, intent);
    case 'include':
      return { ...row, [intent.field]: [...new Set([...listOf(row, intent.field), intent.member])] };
    case 'exclude':
      return { ...row, [intent.field]: listOf(row, intent.field).filter((one) => one !== intent.member) };
    case 'add': {
      const others = entriesOf(row, intent.list).filter((entry) => entry.id !== intent.entry.id);
      return { ...row, [intent.list]: ordered([...others, intent.entry]) };
    }
    case 'change':
      return changeEntry(row, intent.list, intent.entryId, (entry) =>
        withField(entry, intent.field, intent.value),
      );
    case 'move':
      return changeEntry(row, intent.list, intent.entryId, (entry) => ({ ...entry, rank: intent.rank }));
    case 'remove':
      return {
        ...row,
        [intent.list]: entriesOf(row, intent.list).filter((entry) => entry.id !== intent.entryId),
      };
    case 'delete':
      return { ...row, deletedAt: now };
    case 'restore':
      return without(row, 'deletedAt');
  }
};

/**
 * A record that is there keeps what it says; creating it again only fills what it leaves open.
 * A deleted one comes back and says what is asked for now.
 */
const create = (row: Row | undefined, intent: Extract<Intent, { do: 'create' }>, now: number): Row => {
  if (!row) return { ...intent.fields, id: intent.id, createdAt: now };
  const revived = without(row, 'deletedAt');
  return 'deletedAt' in row ? { ...revived, ...intent.fields } : { ...intent.fields, ...revived };
};

/** The row as it is after the intent. Pure: `now` is the instant of the write. */
export const applyIntent = (row: Row | undefined, intent: Intent, now: number): Row => {
  if (intent.do === 'create') return { ...create(row, intent, now), id: intent.id, updatedAt: now };
  if (!row) throw new StoreRefusal({ code: 'missing', table: intent.table, id: intent.id });
  return { ...change(row, intent, now), updatedAt: now };
};
