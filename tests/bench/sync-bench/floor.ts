/** A database without anything around it, as durable as the product's. */
export interface Floor {
  put(rows: readonly object[]): Promise<void>;
}

export const openFloor = (): Promise<Floor> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('floor', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('people', { keyPath: 'id' });
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const put = (rows: readonly object[]) =>
        new Promise<void>((done, failed) => {
          const transaction = opening.result.transaction('people', 'readwrite', {
            durability: 'strict',
          });
          for (const row of rows) transaction.objectStore('people').put(row);
          transaction.oncomplete = () => done();
          transaction.onabort = () => failed(transaction.error);
        });
      resolve({ put });
    };
  });
