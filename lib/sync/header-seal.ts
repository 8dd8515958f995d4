import { type Bytes, bytesOf, bytesOfHex, hexOf, join, reading, textOf } from './bytes';
import { deriveKey, type VaultKeys } from './vault-keys';

/** Bytes as they come from the storage are no more than this. */
export const HEADER_MAX = 16 * 1_024;

const [SALT, IV] = [16, 12];
/** At the very end, so that what a newer version adds is under it, too. */
const END = /,"seal":"([0-9a-f]{88})"\}$/;

/** A header that those who have the vault's key can tell from one that the storage's holder made up. */
export const withSeal = async (
  { key }: Pick<VaultKeys, 'key'>,
  json: string,
  random: (length: number) => Bytes,
): Promise<Bytes> => {
  const [salt, iv] = [random(SALT), random(IV)];
  const tag = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bytesOf(json) },
    await deriveKey(key, salt, 'header'),
    new Uint8Array(0),
  );
  const seal = hexOf(join(salt, iv, new Uint8Array(tag)));
  return bytesOf(`${json.slice(0, -1)},"seal":"${seal}"}`);
};

/** Whether somebody with the vault's key wrote it. */
export const isSealedBy = async (
  { key }: Pick<VaultKeys, 'key'>,
  bytes: Bytes,
): Promise<boolean> => {
  if (bytes.length > HEADER_MAX) return false;
  try {
    const text = textOf(bytes);
    const [end, seal] = END.exec(text) ?? [];
    if (end === undefined || seal === undefined) return false;
    const read = reading(bytesOfHex(seal));
    const [salt, iv, tag] = [read.take(SALT), read.take(IV), read.take(16)];
    const additionalData = bytesOf(`${text.slice(0, -end.length)}}`);
    const sealing = await deriveKey(key, salt, 'header');
    await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, sealing, tag);
    return true;
  } catch {
    // No text, or, as WebCrypto says it, not made with this key.
    return false;
  }
};
