/** What one stored object is, as far as its name tells. A name only ever holds one content. */
export type ObjectName =
  | { kind: 'card'; device: string; seq: number; hash: string }
  | { kind: 'seg'; device: string; seq: number; hash: string }
  | { kind: 'snap'; device: string; seq: number; part: number; parts: number; hash: string };

export type ObjectKind = ObjectName['kind'];

/** A vault's header: in plain text, and a new one for every change of a secret. */
export interface VaultName {
  vault: string;
  gen: number;
}

const DEVICE = '[0-9a-z]{10}';
const VAULT_NAME = /^vault\.([0-9a-z]{8})\.(\d{4})\.json$/;
const OWN_NAME = new RegExp(`^(card|seg)\\.(${DEVICE})\\.(\\d{10})\\.([0-9a-f]{12})\\.rhs$`);
const SNAP_NAME = new RegExp(
  `^snap\\.(${DEVICE})\\.(\\d{10})\\.(\\d{1,3})of(\\d{1,3})\\.([0-9a-f]{12})\\.rhs$`,
);

export const formatVaultName = ({ vault, gen }: VaultName): string =>
  `vault.${vault}.${String(gen).padStart(4, '0')}.json`;

export const parseVaultName = (name: string): VaultName | null => {
  const [, vault, gen] = VAULT_NAME.exec(name) ?? [];
  return vault === undefined ? null : { vault, gen: Number(gen) };
};

export const formatName = (name: ObjectName): string => {
  const own = `${name.kind}.${name.device}.${String(name.seq).padStart(10, '0')}`;
  const part = name.kind === 'snap' ? `.${name.part}of${name.parts}` : '';
  return `${own}${part}.${name.hash}.rhs`;
};

const parseSnapshotName = (name: string): ObjectName | null => {
  const [, device, seq, part, parts, hash] = SNAP_NAME.exec(name) ?? [];
  if (device === undefined || hash === undefined) return null;
  const [at, of] = [Number(part), Number(parts)];
  if (at < 1 || at > of) return null;
  return { kind: 'snap', device, seq: Number(seq), part: at, parts: of, hash };
};

/** Null: none of ours, or of a kind that only a newer version knows. */
export const parseName = (name: string): ObjectName | null => {
  const [, kind, device, seq, hash] = OWN_NAME.exec(name) ?? [];
  if (device === undefined || hash === undefined) return parseSnapshotName(name);
  return { kind: kind === 'card' ? 'card' : 'seg', device, seq: Number(seq), hash };
};
