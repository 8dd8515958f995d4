import type { Finding } from '@/lib/domain/finding';
import { type Intent, intend } from '../intent';
import type { Store } from '../write';
import { moveLinks } from './link';

/**
 * Intents that make one of two findings: what `finding` says fills what `twin` leaves open, the rest
 * moves over. For use inside a `write` of findings, links and people.
 */
export const mergeFindings = async (
  store: Store,
  { id, createdAt: _, updatedAt: __, ...said }: Finding,
  twin: Finding,
): Promise<Intent[]> => [
  intend.create('findings', twin.id, { ...said, kind: twin.kind, dedupeKey: twin.dedupeKey }),
  ...said.clipIds.map((clip) => intend.include('findings', twin.id, 'clipIds', clip)),
  ...(said.besides ?? []).map((other) => intend.include('findings', twin.id, 'besides', other)),
  ...(said.tags ?? []).map((tag) => intend.include('findings', twin.id, 'tags', tag)),
  ...(said.collectionIds ?? []).map((one) =>
    intend.include('findings', twin.id, 'collectionIds', one),
  ),
  ...(await moveLinks(store, id, twin.id)),
  ...(said.personId ? [intend.set('people', said.personId, 'findingId', twin.id)] : []),
  intend.delete('findings', id),
];
