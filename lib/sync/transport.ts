import type { Bytes } from './bytes';

/** Why the storage did not do what it was asked. */
export type TransportProblem =
  | 'offline'
  /** The name or the password is not accepted, or not for this folder. */
  | 'refused'
  /** It asks to be left alone for a while. */
  | 'busy'
  | 'full'
  /** It leads elsewhere, where nobody allowed us to go. */
  | 'moved'
  /** It answers as no such storage does. */
  | 'strange';

export class TransportError extends Error {
  readonly problem: TransportProblem;
  /** Milliseconds it asks to wait. */
  readonly wait: number | undefined;
  constructor(problem: TransportProblem, wait?: number) {
    super(problem);
    this.problem = problem;
    this.wait = wait;
  }
}

export interface Listed {
  name: string;
  /** Where the storage tells. */
  size?: number;
}

/**
 * A place to put bytes. Nothing is asked of it but that what was put can mostly be got again: no
 * locks, no conditions, no order, no complete lists. Each verb throws a `TransportError`.
 */
export interface Transport {
  list(): Promise<Listed[]>;
  /** Null: not there, or not there yet. */
  get(name: string): Promise<Bytes | null>;
  put(name: string, bytes: Bytes): Promise<void>;
  delete(name: string): Promise<void>;
}
