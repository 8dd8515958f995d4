import type { TableName } from '@/lib/domain/base';
import type { RecordPointer } from './tables/define-searchable';

export const keyOf = ({ table, id }: RecordPointer): string => `${table}/${id}`;

/** A record, as far as others lean on it: what it is called and whose it is. */
export interface Member {
  table: TableName;
  id: string;
  title: string;
  owner: RecordPointer | null;
}

/** A chain is as long as link → person → company; longer ones are rings. */
const LONGEST = 6;

const walkUp = <M extends Member>(
  member: M,
  find: (pointer: RecordPointer) => M | undefined,
): M[] | null => {
  const line = [member];
  for (let { owner } = member; owner; ) {
    const next = find(owner);
    if (!next || line.length === LONGEST) return null;
    line.push(next);
    owner = next.owner;
  }
  return line;
};

/** Who belongs to whom. */
export const createFamily = <M extends Member>() => {
  const members = new Map<string, M>();
  const children = new Map<string, Set<string>>();
  /** A search asks for thousands of lines, most of them again and again. */
  const lines = new Map<M, M[] | null>();

  const find = (pointer: RecordPointer): M | undefined => members.get(keyOf(pointer));

  const remove = (pointer: RecordPointer): void => {
    const member = find(pointer);
    if (!member) return;
    lines.clear();
    members.delete(keyOf(pointer));
    if (member.owner) children.get(keyOf(member.owner))?.delete(keyOf(pointer));
  };

  const put = (member: M): void => {
    remove(member);
    lines.clear();
    members.set(keyOf(member), member);
    if (!member.owner) return;
    const siblings = children.get(keyOf(member.owner));
    if (siblings) siblings.add(keyOf(member));
    else children.set(keyOf(member.owner), new Set([keyOf(member)]));
  };

  /** Itself, its owner, and so on; null when one of them is gone, and it with them. */
  const lineOf = (member: M): M[] | null => {
    const known = lines.get(member);
    if (known !== undefined) return known;
    const line = walkUp(member, find);
    lines.set(member, line);
    return line;
  };

  /** All that belong to it, and to those. */
  const descendantsOf = (pointer: RecordPointer): M[] => {
    const found = new Set<string>();
    const waiting = [keyOf(pointer)];
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop())
      for (const child of children.get(key) ?? []) {
        if (found.has(child)) continue;
        found.add(child);
        waiting.push(child);
      }
    return [...found].flatMap((key) => members.get(key) ?? []);
  };

  return { find, put, remove, lineOf, descendantsOf };
};
