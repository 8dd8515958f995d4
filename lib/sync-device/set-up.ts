import { fail, ok, type Result } from '@/lib/domain/result';
import type { SyncPlace } from '@/lib/domain/sync-place';
import {
  changeOwnDevice,
  findOwnDevice,
  noteRun,
  type OwnDevice,
  turnOffSync,
  turnOnSync,
} from '@/lib/store/sync/own-device';
import type { Store } from '@/lib/store/write';
import { areEqual } from '@/lib/sync/bytes';
import { newDevice } from '@/lib/sync/engine-run';
import { newLedger } from '@/lib/sync/ledger';
import { formatVaultName, parseVaultName } from '@/lib/sync/names';
import { type CodeProblem, formatCode, newSecret, readCode } from '@/lib/sync/recovery-code';
import { adoptVault } from '@/lib/sync/repair';
import type { Transport } from '@/lib/sync/transport';
import { openVaultHeader, type Secret, writeVaultHeader } from '@/lib/sync/vault-header';
import { type Previewing, previewJoin } from './preview-join';
import { storedState } from './stored-state';
import type { SyncWorld } from './sync-world';
import { thisBrowser } from './this-browser';
import {
  describe,
  type FoundVault,
  type OpenedVault,
  openVaultAt,
  probe,
  reach,
  readHeaders,
  type SetUpProblem,
  secretOf,
  settled,
  type TypedSecret,
} from './vaults';

type Done = Promise<Result<undefined, SetUpProblem>>;

/** A name of an object has no room for more. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';

/** The secrets that are to open a vault: its code, and a passphrase if somebody wants one. */
export interface NewSecrets {
  code: string;
  passphrase?: string | undefined;
}

const secretsOf = ({ code, passphrase }: NewSecrets): Secret[] => {
  const all = [secretOf({ code }), ...(passphrase ? [secretOf({ passphrase })] : [])];
  return all.filter((secret) => secret !== null);
};

/** Puts a header there and reads it back: what cannot be read again opens nothing. */
const putHeader = async (
  transport: Transport,
  header: OwnDevice['header'],
): Promise<Result<undefined, SetUpProblem>> => {
  await transport.put(header.name, header.bytes);
  const kept = await transport.get(header.name);
  return kept && areEqual(kept, header.bytes) ? ok(undefined) : fail('strange');
};

const begin = (
  { store, random }: SyncWorld,
  { place, keys, header }: Pick<OwnDevice, 'place' | 'keys' | 'header'>,
  name: string,
): Promise<void> =>
  turnOnSync(store, newLedger(newDevice(random)), {
    ...{ place, keys, header, name },
    paused: false,
    seeded: false,
  });

const createVault = (
  world: SyncWorld,
  { place, deviceName, ...secrets }: NewSecrets & { place: SyncPlace; deviceName: string },
): Done =>
  settled(async () => {
    const { random, store } = world;
    if (await findOwnDevice(store.database)) return fail('already-on');
    const transport = await reach(world, place);
    if (!transport.ok) return transport;
    const locks = secretsOf(secrets);
    if (locks[0]?.by !== 'code') return fail('wrong-code');
    const listed = await transport.value.list();
    if (listed.some(({ name }) => parseVaultName(name))) return fail('vault-there');
    const vault = [...random(8)].map((byte) => SIGNS.charAt(byte % 32)).join('');
    const head = { vault, gen: 1, kid: 'key1' };
    const { bytes, keys } = await writeVaultHeader(head, random(32), locks, random);
    const header = { name: formatVaultName(head), bytes };
    const put = await putHeader(transport.value, header);
    if (put.ok) await begin(world, { place, keys, header }, deviceName);
    return put;
  });

const joinVault = (world: SyncWorld, opened: OpenedVault, deviceName: string): Done =>
  settled(async () => {
    const { place, keys, header } = opened;
    const own = await findOwnDevice(world.store.database);
    if (!own) await begin(world, { place, keys, header }, deviceName);
    else {
      // What this device has not sent yet is said again there, under a new name.
      await changeOwnDevice(world.store, { place, keys, header, name: deviceName, paused: false });
      if (own.keys.vault !== keys.vault) await adoptVault(storedState(world.store), world.random);
      await noteRun(world.store, { problem: null });
    }
    return ok(undefined);
  });

const changeCode = (
  world: SyncWorld,
  { present, ...secrets }: NewSecrets & { present: TypedSecret },
): Done =>
  settled(async () => {
    const own = await findOwnDevice(world.store.database);
    if (!own) return fail('not-on');
    const [secret, locks] = [secretOf(present), secretsOf(secrets)];
    if (!secret || locks[0]?.by !== 'code') return fail('wrong-code');
    const transport = await reach(world, own.place);
    if (!transport.ok) return transport;
    const opened = await openVaultHeader(own.header.name, own.header.bytes, secret);
    if (!opened.ok) return fail(opened.problem === 'wrong-secret' ? 'wrong-code' : opened.problem);
    const gen = (parseVaultName(own.header.name)?.gen ?? 0) + 1;
    const head = { vault: own.keys.vault, gen, kid: own.keys.kid };
    const written = await writeVaultHeader(head, opened.value.raw, locks, world.random);
    const header = { name: formatVaultName(head), bytes: written.bytes };
    const put = await putHeader(transport.value, header);
    if (!put.ok) return put;
    await changeOwnDevice(world.store, { header });
    await transport.value.delete(own.header.name);
    return ok(undefined);
  });

const testConnection = (
  world: SyncWorld,
  place: SyncPlace,
): Promise<Result<FoundVault | null, SetUpProblem>> =>
  settled(async () => {
    const transport = await reach(world, place);
    if (!transport.ok) return transport;
    const listed = await transport.value.list();
    if (!(await probe(transport.value, world.random))) return fail('strange');
    const headers = await readHeaders(transport.value, listed);
    return ok(headers.length > 0 ? describe(headers, listed) : null);
  });

/** The same place under another password, say; what is kept there must be ours. */
const changePlace = (world: SyncWorld, place: SyncPlace): Done =>
  settled(async () => {
    const tested = await testConnection(world, place);
    if (!tested.ok) return tested;
    await changeOwnDevice(world.store, { place });
    await noteRun(world.store, { problem: null });
    return ok(undefined);
  });

/** All that a page does to turn sync on, and off. Heavy: pages load it when somebody is about to. */
export const createSetUp = (store: Store, world: SyncWorld = thisBrowser(store)) => ({
  /** A code that opens nothing yet. */
  newCode: (): string => formatCode(newSecret(world.random)),
  checkCode: (typed: string): Result<undefined, CodeProblem> => {
    const read = readCode(typed);
    return read.ok ? ok(undefined) : read;
  },
  testConnection: (place: SyncPlace) => testConnection(world, place),
  createVault: (wanted: Parameters<typeof createVault>[1]) => createVault(world, wanted),
  openVault: ({ place, secret }: { place: SyncPlace; secret: TypedSecret }) =>
    openVaultAt(world, place, secret),
  previewJoin: (opened: OpenedVault, previewing: Previewing = {}) =>
    settled(() => previewJoin(world, opened, previewing)),
  joinVault: (opened: OpenedVault, deviceName: string) => joinVault(world, opened, deviceName),
  changeCode: (wanted: Parameters<typeof changeCode>[1]) => changeCode(world, wanted),
  changePlace: (place: SyncPlace) => changePlace(world, place),
  forgetThisDevice: (): Done =>
    settled(async () => {
      await turnOffSync(store);
      return ok(undefined);
    }),
});
