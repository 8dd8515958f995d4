import { type Bytes, bytesOf } from './bytes';

/** What opens the objects of one vault. The key itself cannot be read out of it. */
export interface VaultKeys {
  vault: string;
  /** Which of the vault's keys: a lost device makes a new one. */
  kid: string;
  key: CryptoKey;
}

export const importKey = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey']);

/** The key of one purpose; with a salt of its own it encrypts one thing only. */
export const deriveKey = (from: CryptoKey, salt: Bytes, purpose: string): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info: bytesOf(`rhs/v1/${purpose}`) },
    from,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
