import type { Surface } from './driver/surface.ts';

/** What a row is looked at for. */
export interface StoredClip {
  id: string;
  kind: string;
  title?: string;
  url: string;
  selector: { exact: string; fragment?: string };
  article?: { headline: string; markdown: string };
  linksTo?: string;
  note?: string;
}

/** All rows of a table, read in a page of the extension. */
export function listRows<Row = StoredClip>(page: Surface, table = 'clips'): Promise<Row[]> {
  return page.evaluate(async (name) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [named] = await indexedDB.databases();
    const database = await settled(indexedDB.open(named?.name ?? ''));
    const rows = await settled(database.transaction(name).objectStore(name).getAll());
    database.close();
    // What the extension itself has stored there.
    return rows as Row[];
  }, table);
}
