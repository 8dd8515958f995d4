import { argon2idAsync } from '@noble/hashes/argon2.js';
import { type Bytes, bytesOf } from './bytes';
import type { Stretching } from './stretching';

/** Argon2id; takes about a second, in steps that let a page go on. Call it in a page, not in the worker. */
export const stretchPassphrase = async (
  passphrase: string,
  salt: Bytes,
  { m, t, p }: Stretching,
): Promise<Bytes> => {
  // Two keyboards may spell one letter in two ways.
  const typed = bytesOf(passphrase.normalize('NFKC'));
  return Uint8Array.from(await argon2idAsync(typed, salt, { m, t, p, dkLen: 32 }));
};
