import type { Fetch } from '../ask-server';
import type { Transport } from '../transport';

/** A kind of place that people have. `S` is what they enter for it. */
export interface TransportKind<S> {
  /** The file's name. */
  id: string;
  open(settings: S, fetch: Fetch): Transport;
}

export const defineTransport = <S>(kind: TransportKind<S>): TransportKind<S> => kind;
