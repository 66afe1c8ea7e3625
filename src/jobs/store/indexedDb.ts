/** Opens a database and creates its stores if it is new. Rejects where there is no storage. */
export function openDatabase(
  factory: IDBFactory,
  name: string,
  makeStores: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, 1);
    request.onupgradeneeded = () => makeStores(request.result);
    request.onerror = () => reject(request.error ?? new Error("The storage could not be opened."));
    request.onblocked = () => reject(new Error("Another page is using the storage."));
    request.onsuccess = () => {
      const database = request.result;
      // A page of a later version must not have to wait for this one.
      database.onversionchange = () => database.close();
      resolve(database);
    };
  });
}

/**
 * Runs one transaction on one store. Resolves when it is on disk, with the result of the last request that
 * `work` passed to `keep`. `relaxed` resolves sooner: a crash of the machine may undo it, unless a strict one came later.
 */
export function transact(
  database: IDBDatabase,
  storeName: string,
  mode: "readonly" | "readwrite",
  work: (store: IDBObjectStore, keep: (result: unknown) => void) => void,
  durability: "strict" | "relaxed" = "strict",
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(storeName, mode, { durability });
    let kept: unknown;
    transaction.oncomplete = () => resolve(kept);
    transaction.onabort = () => reject(transaction.error ?? new Error("The transaction was aborted."));
    transaction.onerror = () => reject(transaction.error ?? new Error("The storage failed."));
    work(transaction.objectStore(storeName), (result) => {
      kept = result;
    });
  });
}
