import { collectGarbage } from './collect-garbage';
import type { Run, SyncContext, SyncReport } from './engine-run';
import { parseVaultName } from './names';
import { pull } from './pull';
import { sealWaiting, send } from './push';
import { leaveSharedName, repairHeader, repairOwn } from './repair';
import { confirmSnapshot, sealSnapshot } from './snapshot';
import { hearNeeds, needOf, sealCard } from './write-card';

/** Of several vaults in one place the one with the smallest id goes before the others. */
const vaultBefore = ({ listed, keys }: Run): string | null => {
  const others = listed
    .map(({ name }) => ({ name, vault: parseVaultName(name)?.vault }))
    .filter(({ vault }) => vault !== undefined && vault < keys.vault)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return others[0]?.name ?? null;
};

const finish = async (run: Run): Promise<SyncReport> => {
  const unreadable = await needOf(run, await run.state.ledger());
  const parked = await run.state.parked();
  return { ...run.report, unreadable: unreadable.length, parked: parked.length };
};

/**
 * Brings this device and the storage together, once. Any step may be the last one before the browser
 * ends it: each is durable, and the next sync begins with what is there. Throws what the transport
 * throws. What is not listed is not there yet; that deletes nothing.
 */
export const sync = async (context: SyncContext): Promise<SyncReport> => {
  const report: SyncReport = {
    pulled: 0,
    pushed: 0,
    lost: 0,
    renamed: false,
    unreadable: 0,
    parked: 0,
    otherVault: null,
    newHeader: null,
  };
  await context.onStep({ step: 'looking', done: 0, of: 0 });
  const run: Run = { ...context, listed: await context.transport.list(), report };
  report.otherVault = vaultBefore(run);
  await repairHeader(run);
  await leaveSharedName(run);
  await repairOwn(run);
  await pull(run);
  await hearNeeds(run);
  await sealWaiting(run);
  await sealSnapshot(run);
  await send(run);
  await confirmSnapshot(run);
  await sealCard(run);
  await send(run);
  await collectGarbage(run);
  return finish(run);
};
