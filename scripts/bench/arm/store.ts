import { TABLES } from '@/lib/domain/base';
import { edit } from '@/lib/store/commands/edit';
import { keepFindings } from '@/lib/store/commands/keep-findings';
import { createStore } from '@/lib/store/create-store';
import { openBare, openRawTwin } from './raw-store';
import { get, keeping, seedCompany, sourcePage } from './seed-company';

/** The product's own store in a bare page: makes realistic records, and saves with nothing else running. */
const store = createStore();

/** A page's clock is rounded to 0.1 ms, and a save takes one or two: so many go into one time. */
const BATCH = 10;

async function dump(): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const table of TABLES) tables[table] = await store.database.table(table).toArray();
  return tables;
}

/** The saves to be timed; each is given a number no save had before. */
type Saves = Record<string, (number: number) => Promise<unknown>>;
let saves: Saves | undefined;

/** The raw arms put the very rows that the product's arms write. */
async function prepareSaves(company: string): Promise<void> {
  const putBare = await openBare();
  const putRaw = await openRawTwin(await dump());
  const [finding] = await store.database.findings.where({ companyId: company }).limit(1).toArray();
  const clip = await store.database.clips.get(finding?.clipIds[0] ?? '');
  if (!finding || !clip) throw new Error('Nothing was seeded');
  const edited = (number: number) => ({ ...finding, text: `Edited ${number}` });
  const kept = (number: number) => ({
    findings: { ...finding, id: `raw ${number}`, dedupeKey: `raw ${number}` },
    clips: { ...clip, id: `raw ${number}`, textHash: `raw ${number}` },
  });
  const page = sourcePage('kept.example');
  saves = {
    bare: (number) => putBare({ findings: edited(number) }),
    rawEdit: (number) => putRaw({ findings: edited(number) }),
    twin: (number) => putRaw({ findings: edited(number) }),
    edit: (number) => get(edit(store, 'findings', finding.id, 'text', `Edited ${number}`)),
    rawKeep: (number) => putRaw(kept(number)),
    keep: (number) => get(keepFindings(store, company, page, [keeping('news', -1, number)])),
  };
}

/** Milliseconds of one save of each sort, in the order asked for. */
async function timeSaves(order: readonly string[], round: number): Promise<Record<string, number>> {
  const times: Record<string, number> = {};
  for (const name of order) {
    const save = saves?.[name];
    if (!save) throw new Error(`No save is called ${name}`);
    const start = performance.now();
    for (let number = 0; number < BATCH; number++) await save(round * BATCH + number);
    times[name] = (performance.now() - start) / BATCH;
  }
  return times;
}

export const bench = {
  seedCompany: (number: number) => seedCompany(store, number),
  dump,
  prepareSaves,
  timeSaves,
};
Object.assign(globalThis, { bench });
