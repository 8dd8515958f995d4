import { browser } from 'wxt/browser';

/** What is still there afterwards, by its name; empty when all of it is gone. */
export type Left = string[];

const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    // Other pages of ours close theirs when they hear of it; the browser goes on then.
    request.onblocked = () => undefined;
  });

const namesOfDatabases = async (): Promise<string[]> =>
  (await indexedDB.databases()).flatMap(({ name }) => name ?? []);

const countRows = (name: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const stores = [...database.objectStoreNames];
      let count = 0;
      if (stores.length === 0) resolve(0);
      else {
        const reading = database.transaction(stores);
        for (const store of stores) {
          const counting = reading.objectStore(store).count();
          counting.onsuccess = () => {
            count += counting.result;
          };
        }
        reading.oncomplete = () => resolve(count);
        reading.onabort = () => reject(reading.error);
      }
      database.close();
    };
  });

/** Another part of the extension may have opened a database again at once: an empty one holds nothing. */
const databasesLeft = async (): Promise<string[]> => {
  const left: string[] = [];
  for (const name of await namesOfDatabases()) if ((await countRows(name)) > 0) left.push(name);
  return left;
};

const eraseFiles = async (): Promise<void> => {
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
};

const countFiles = async (): Promise<number> => {
  const root = await navigator.storage.getDirectory();
  let count = 0;
  for await (const _ of root.keys()) count += 1;
  return count;
};

/**
 * Erases all that the extension keeps on this device: databases, files, settings, alarms, and the sites it
 * was let into. Whatever was synced elsewhere stays there, encrypted. Answers what could not be erased.
 */
export const eraseEverything = async (): Promise<Left> => {
  await browser.alarms.clearAll();
  for (const name of await namesOfDatabases()) await deleteDatabase(name);
  await eraseFiles();
  localStorage.clear();
  await browser.storage.session.clear();
  await browser.storage.local.clear();
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
  const settings = Object.keys(await browser.storage.local.get(null));
  return [...(await databasesLeft()), ...settings, ...((await countFiles()) > 0 ? ['files'] : [])];
};
