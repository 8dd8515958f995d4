/**
 * What a register is about, as one string: `title`, `steps/<id>` (that the entry is there),
 * `steps/<id>/what`, `tags=<member>` (that it is a member).
 */
export type FieldPath =
  | { of: 'field'; field: string }
  | { of: 'entry'; list: string; entryId: string }
  | { of: 'entry-field'; list: string; entryId: string; field: string }
  | { of: 'member'; field: string; member: string };

/** Ids and members are anybody's text. */
const escaped = (part: string): string =>
  part.replace(/[%/=]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

const unescaped = (part: string): string =>
  part.replace(/%(25|2f|3d)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

export const fieldPath = (field: string): string => escaped(field);

export const entryPath = (list: string, entryId: string): string =>
  `${escaped(list)}/${escaped(entryId)}`;

export const entryFieldPath = (list: string, entryId: string, field: string): string =>
  `${entryPath(list, entryId)}/${escaped(field)}`;

export const memberPath = (field: string, member: string): string =>
  `${escaped(field)}=${escaped(member)}`;

/** Null for a path of a form that only a newer version knows. */
export const parsePath = (path: string): FieldPath | null => {
  const [field = '', member, ...more] = path.split('=').map(unescaped);
  if (member !== undefined)
    return more.length === 0 && !path.includes('/') ? { of: 'member', field, member } : null;
  const [list = '', entryId, inner, ...rest] = path.split('/').map(unescaped);
  if (rest.length > 0) return null;
  if (entryId === undefined) return { of: 'field', field: list };
  if (inner === undefined) return { of: 'entry', list, entryId };
  return { of: 'entry-field', list, entryId, field: inner };
};
