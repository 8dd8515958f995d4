import type { HiringRole } from '@/lib/domain/person';
import { newPersonFields } from '@/lib/domain/person-line';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';

export interface NewPerson {
  companyId: string;
  name: string;
  title?: string;
  hiringRoles?: HiringRole[];
  /** The leader finding the person is taken from; the two then point at each other. */
  findingId?: string;
}

/**
 * Somebody to meet. A leader finding becomes at most one person: pressed twice, or on two surfaces,
 * the person is the same, with the roles of both times.
 */
export const addPerson = (
  store: Store,
  { companyId, name, title, hiringRoles = [], findingId }: NewPerson,
): Promise<Result<string, StoreProblem>> =>
  write(store, async () => {
    const finding = findingId ? await store.database.findings.get(findingId) : undefined;
    const id = finding?.personId ?? store.newId();
    const fields = {
      ...newPersonFields(name, title),
      companyId,
      hiringRoles,
      urls: [],
      ...(findingId && { findingId }),
    };
    const intents = [
      intend.create('people', id, fields),
      ...hiringRoles.map((role) => intend.include('people', id, 'hiringRoles', role)),
    ];
    if (findingId) intents.push(intend.set('findings', findingId, 'personId', id));
    return { intents, value: id };
  }, ['people', 'findings']);
