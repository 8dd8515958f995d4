import { TABLES, type TableName } from '../../lib/domain/base.ts';
import type { Intent } from '../../lib/store/intent.ts';
import { type Chosen, hostileRow } from '../fixtures/hostile-records.ts';

/** The company whose views are opened. */
export const COMPANY = 'hostile-company';
export const ROLE = 'hostile-role';
export const personId = (at: number) => `person-${at}`;
export const proposalId = (at: number) => `proposal-${at}`;
export const companyId = (at: number) => `company-${at}`;

const create = (table: TableName, id: string, text: string, chosen: Chosen): Intent => {
  const {
    id: _,
    createdAt: __,
    updatedAt: ___,
    ...fields
  } = hostileRow(table, text, {
    ...chosen,
    id,
    createdAt: 1,
    updatedAt: 1,
  });
  return { do: 'create', table, id, fields };
};

/** The records of one text that the views of the company show, and some in its trash. */
const shown = (text: string, at: number, now: number): Intent[] => {
  const fact = (id: string): Intent[] => [
    create('clips', `clip-${id}`, text, {
      companyId: COMPANY,
      textHash: `hash-${id}`,
      capturedAt: now,
    }),
    create('findings', id, text, {
      companyId: COMPANY,
      kind: 'product',
      status: 'accepted',
      clipIds: [`clip-${id}`],
      collectionIds: ['collection'],
      dedupeKey: `key-${id}`,
    }),
  ];
  const link = (to: 'person' | 'proposal', toId: string) =>
    create('links', `link-${to}-${at}`, text, {
      from: 'finding',
      fromId: `finding-${at}`,
      to,
      toId,
      state: 'accepted',
    });
  const person = (id: string) =>
    create('people', id, text, { companyId: COMPANY, hiringRoles: ['evaluator'], level: 5 });
  return [
    ...fact(`finding-${at}`),
    ...fact(`unlinked-${at}`),
    ...fact(`deleted-${at}`),
    person(personId(at)),
    person(`deleted-person-${at}`),
    create('proposals', proposalId(at), text, { opportunityId: ROLE }),
    create('rounds', `round-${at}`, text, {
      opportunityId: ROLE,
      status: 'planned',
      startsAt: now + at * 86_400_000,
      ordinal: at + 1,
    }),
    create('companies', companyId(at), text, {}),
    create('opportunities', `role-${at}`, text, {
      companyId: companyId(at),
      stage: 'interviewing',
    }),
    link('person', personId(at)),
    link('proposal', proposalId(at)),
  ];
};

/** One record of each table that no view shows yet: the first that does is tested from then on. */
const unseen = (text: string, at: number): Intent[] => {
  const seen: readonly TableName[] = [
    'companies',
    'opportunities',
    'rounds',
    'people',
    'clips',
    'findings',
    'proposals',
    'links',
  ];
  const rest = TABLES.filter((table) => !seen.includes(table));
  return rest.map((table) =>
    create(table, `${table}-${at}`, text, {
      companyId: COMPANY,
      opportunityId: ROLE,
      roundId: `round-${at}`,
      personId: personId(at),
      subject: 'proposal',
      subjectId: `${proposalId(at)}-${table}`,
    }),
  );
};

/** Every text in every field of every table, and the intents that put part of it into the trash. */
export const hostileWorld = (
  texts: readonly string[],
  domain: string,
  now: number,
): { plant: Intent[]; remove: Intent[] } => {
  const name = texts[0] ?? '';
  const plant = [
    create('companies', COMPANY, name, {
      domains: [domain],
      archivedAt: undefined,
      collections: texts.map((text, at) => ({
        id: at === 0 ? 'collection' : `collection-${at}`,
        rank: 'a0',
        name: text.slice(0, 900),
      })),
    }),
    create('opportunities', ROLE, name, { companyId: COMPANY, stage: 'interviewing' }),
    ...texts.flatMap((text, at) => [...shown(text, at, now), ...unseen(text, at)]),
  ];
  const remove = texts.flatMap((_, at): Intent[] => [
    { do: 'delete', table: 'findings', id: `deleted-${at}` },
    { do: 'delete', table: 'clips', id: `clip-deleted-${at}` },
    { do: 'delete', table: 'people', id: `deleted-person-${at}` },
  ]);
  return { plant, remove };
};
