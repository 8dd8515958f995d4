/** Why nothing is sent or received at the moment; each is said in words of its own. */
export const SYNC_PROBLEMS = [
  /** No answer. */
  'offline',
  /** The name, the password or the key is not accepted, or not for this folder. */
  'refused',
  /** It asks to be left alone for a while. */
  'busy',
  /** No room there. */
  'full',
  /** It answers as no such storage does. */
  'strange',
  /** It leads elsewhere; only the address that was allowed is asked. */
  'moved',
  /** The browser does not let us, or no more. */
  'permission',
  'address',
  'unencrypted',
  /** The disk of this computer is full, or refuses. */
  'no-room',
  /** The extension was updated under this page. */
  'outdated',
  /** Another library goes before ours there; its code is needed. */
  'other-vault',
] as const;
export type SyncProblem = (typeof SYNC_PROBLEMS)[number];
