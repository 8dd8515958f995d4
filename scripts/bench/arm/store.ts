import { TABLES } from '@/lib/domain/base';
import type { FindingKind } from '@/lib/domain/finding';
import type { Result } from '@/lib/domain/result';
import type { SourcePage } from '@/lib/domain/source-page';
import { addPerson } from '@/lib/store/commands/add-person';
import { addProposal } from '@/lib/store/commands/add-proposal';
import { edit } from '@/lib/store/commands/edit';
import { type Keeping, keepFindings } from '@/lib/store/commands/keep-findings';
import { link } from '@/lib/store/commands/link';
import { startCompany } from '@/lib/store/commands/start-company';
import { createStore } from '@/lib/store/create-store';

/** The product's own store in a bare page: makes realistic records, and saves with nothing else running. */
const store = createStore();
const kinds: FindingKind[] = ['mission', 'values', 'product', 'service', 'customer', 'news'];

/** 250 records: company, role, 100 findings with 100 clips, 6 people, 2 proposals, 40 links. */
async function seedCompany(number: number): Promise<string> {
  const domain = `company-${number}.example`;
  const name = `Company ${number} of the north`;
  const company = await get(startCompany(store, { name, domain, roleTitle: 'Head of operations' }));
  const findings = await get(keepFindings(store, company, sourcePage(domain), keepings(number)));
  const people = [];
  for (let at = 0; at < 6; at++)
    people.push(
      await get(
        addPerson(store, { companyId: company, name: `Person ${at} Oduya`, title: 'Director' }),
      ),
    );
  for (const title of ['Cut the waiting time', 'One view of the customer'])
    await get(addProposal(store, company, title));
  for (const [at, fromId] of findings.slice(0, 40).entries()) {
    const ends = { from: 'finding', fromId, to: 'person', toId: people[at % 6] ?? '' } as const;
    await get(link(store, ends, 'cares-about'));
  }
  return company;
}

function sourcePage(domain: string): SourcePage {
  const url = `https://${domain}/about`;
  return {
    url,
    canonicalUrl: url,
    origin: `https://${domain}`,
    title: 'About',
    capturedAt: store.now(),
  };
}

function keepings(company: number): Keeping[] {
  return Array.from({ length: 100 }, (_, at) => keeping(kinds[at % 6] ?? 'other', company, at));
}

function keeping(kind: FindingKind, company: number, at: number): Keeping {
  const text = `Statement ${at} of company ${company}: we answer every question within the hour.`;
  const selector = { exact: text, prefix: 'What we promise. ', suffix: ' Ask us how.' };
  return { kind, text, selector, clipKind: 'element', confidence: 'high', reader: 'html' };
}

async function get<T>(work: Promise<Result<T, { code: string }>>): Promise<T> {
  const result = await work;
  if (result.ok) return result.value;
  throw new Error(`The store refused: ${result.problem.code}`);
}

async function dump(): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const table of TABLES) tables[table] = await store.database.table(table).toArray();
  return tables;
}

/** The floor: the same finding put into a database with one store and no index, as durably. */
async function openRaw(): Promise<(row: object) => Promise<void>> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('raw', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return (row) =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').put(row);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
}

let putRaw: ((row: object) => Promise<void>) | undefined;

/** A page's clock is rounded to 0.1 ms, and a save takes one or two: so many go into one time. */
const BATCH = 10;

/** Milliseconds of one save of each sort, in the order asked for. */
async function timeSaves(company: string, order: readonly string[], round: number) {
  putRaw ??= await openRaw();
  const raw = putRaw;
  const [row] = await store.database.findings.where({ companyId: company }).limit(1).toArray();
  if (!row) throw new Error('Nothing was seeded');
  const saves: Record<string, (save: number) => Promise<unknown>> = {
    raw: (save) => raw({ ...row, text: `round ${round} ${save}` }),
    twin: (save) => raw({ ...row, text: `round ${round} ${save}` }),
    edit: (save) => get(edit(store, 'findings', row.id, 'text', `Edited ${round} ${save}`)),
    keep: (save) =>
      get(
        keepFindings(store, company, sourcePage('kept.example'), [
          keeping('news', -1, round * BATCH + save),
        ]),
      ),
  };
  const times: Record<string, number> = {};
  for (const name of order) {
    const start = performance.now();
    for (let save = 0; save < BATCH; save++) await saves[name]?.(save);
    times[name] = (performance.now() - start) / BATCH;
  }
  return times;
}

export const bench = { seedCompany, dump, timeSaves };
Object.assign(globalThis, { bench });
