import { tellKeptChanged } from '@/lib/browser/kept-signal';
import { askForPlace } from '@/lib/browser/place-access';
import { TABLES } from '@/lib/domain/base';
import type { JoinPreview } from '@/lib/domain/join-preview';
import type { Result } from '@/lib/domain/result';
import type { SyncPlace } from '@/lib/domain/sync-place';
import { ask } from '@/lib/messages/client';
import { edit } from '@/lib/store/commands/edit';
import { resolveConflict } from '@/lib/store/commands/resolve-conflict';
import { startCompany } from '@/lib/store/commands/start-company';
import { createStore } from '@/lib/store/create-store';
import { intend } from '@/lib/store/intent';
import { listConflicts } from '@/lib/store/queries/sync-conflicts';
import { listSyncDevices } from '@/lib/store/queries/sync-devices';
import { readSyncStatus } from '@/lib/store/queries/sync-status';
import { writeIntents } from '@/lib/store/write';
import { createSetUp } from '@/lib/sync-device/set-up';

const store = createStore();
const setUp = createSetUp(store);
const { database } = store;

const good = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

/** What a test does with the real sync, in a page of the extension. */
const syncPage = {
  allow: (origin: string) => askForPlace([origin]),
  newCode: () => setUp.newCode(),
  test: (place: SyncPlace) => setUp.testConnection(place),
  create: async (place: SyncPlace, code: string, deviceName: string) =>
    good(await setUp.createVault({ place, code, deviceName })),
  /** The problem, or what joining would do. */
  preview: async (place: SyncPlace, code: string): Promise<JoinPreview | string> => {
    const opened = await setUp.openVault({ place, secret: { code } });
    if (!opened.ok) return opened.problem;
    return good(await setUp.previewJoin(opened.value)) ?? 'called off';
  },
  join: async (place: SyncPlace, code: string, deviceName: string) => {
    const opened = good(await setUp.openVault({ place, secret: { code } }));
    good(await setUp.joinVault(opened, deviceName));
  },
  ask: () => ask.syncNow({ cause: 'asked' }),
  status: () => readSyncStatus(database),
  devices: () => listSyncDevices(database, Date.now()),

  startCompany: async (name: string) =>
    good(
      await startCompany(store, {
        name,
        domain: `${name.toLowerCase()}.example`,
        roleTitle: 'A role',
      }),
    ),
  note: async (id: string, note: string) => good(await edit(store, 'companies', id, 'note', note)),
  rename: async (id: string, name: string) =>
    good(await edit(store, 'companies', id, 'name', name)),
  /** Questions, numbered from `from`. */
  addQuestions: async (companyId: string, from: number, count: number) => {
    const [opportunity] = await database.opportunities.where({ companyId }).toArray();
    if (!opportunity) throw new Error('a company is started with its role');
    const questions = Array.from({ length: count }, (_, at) =>
      intend.create('questions', `question-${from + at}`, {
        opportunityId: opportunity.id,
        text: `Question ${from + at} of the canary`,
        status: 'planned',
        rank: 'a0',
      }),
    );
    good(await writeIntents(store, questions));
  },
  /** As the pages do after each save. */
  tellChanged: () => tellKeptChanged(Date.now()),

  conflicts: () => listConflicts(database),
  settle: async (value: string) => {
    const [conflict] = await listConflicts(database);
    const side = conflict?.sides.find((one) => one.value === value);
    if (conflict && side) good(await resolveConflict(store, conflict, side.op));
  },
  /** All records as they are shown, by table. */
  records: async (): Promise<Record<string, { id: string }[]>> => {
    const tables = await Promise.all(
      TABLES.map(async (table) => [table, await database.table(table).orderBy('id').toArray()]),
    );
    return Object.fromEntries(tables);
  },
};

export type SyncPage = typeof syncPage;
Object.assign(globalThis, { syncPage });
