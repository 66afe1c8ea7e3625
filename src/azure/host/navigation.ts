import type { IHostNavigationService } from "azure-devops-extension-api";

import { withinLimit } from "../withinLimit";

export type AddressQuery = Readonly<Record<string, string>>;

/** The address bar and the windows of the host page. The frame's own address is never seen. */
export interface Navigation {
  /** The query of the host's address; empty if the host does not give it. Never rejects. */
  readQuery(): Promise<AddressQuery>;
  /** Sets the given keys and leaves all others; an empty value removes its key. Back does not undo it. */
  writeQuery(values: AddressQuery): void;
  /**
   * The same as a step that Back undoes, if it changes anything. What is typed into one field, whose key is `typed`, is
   * one step.
   */
  step(values: AddressQuery, typed?: string): void;
  /** Calls back with the query, now and whenever the person has gone back or forward. Returns what ends that. */
  follow(listener: (query: AddressQuery) => void): () => void;
  /** Opens an address in a new window, through the host: a frame may not open one itself. */
  openWindow(url: string): void;
}

/** Milliseconds after which a page opens as if there were no query. */
const queryLimitMs = 10_000;

type NavigationService = Pick<
  IHostNavigationService,
  "getQueryParams" | "setQueryParams" | "openNewWindow" | "setHash" | "onHashChanged"
>;

/**
 * The host tells a frame only about its hash, and a new query replaces the entry of the history
 * (github.com/microsoft/azure-devops-extension-sample/issues/78). So each step counts up the hash, which makes an entry,
 * and a hash that comes back is a reason to read the query again. Where the query makes an entry too, a step is two.
 */
export function navigationOver(host: NavigationService): Navigation {
  const listeners = new Set<(query: AddressQuery) => void>();
  let query: AddressQuery = {};
  // After a reload the page may stand in the middle of its steps, so it must not begin with the same number again.
  let steps = Date.now();
  let lastHash = "";
  let lastTyped: string | undefined;

  const readQuery = async () => {
    const late = () => new Error("Azure DevOps did not answer.");
    // The query only chooses what is shown first: not worth waiting for forever.
    const read = await withinLimit(queryLimitMs, () => host.getQueryParams(), { late }).catch(
      () => undefined,
    );
    // An empty object becomes null on its way over the frame channel.
    query = read ?? {};
    return query;
  };
  const writeQuery = (values: AddressQuery) => {
    query = { ...query, ...values };
    host.setQueryParams({ ...values });
  };
  const arriveAt = (hash: string) => {
    if (hash === lastHash) return;
    lastHash = hash;
    lastTyped = undefined;
    void readQuery().then((read) => listeners.forEach((tell) => tell(read)));
  };
  host.onHashChanged(arriveAt);

  return {
    readQuery,
    writeQuery,
    step(values, typed) {
      if (Object.keys(values).every((key) => (query[key] ?? "") === values[key])) return;
      if (!typed || typed !== lastTyped) host.setHash((lastHash = `${++steps}`));
      lastTyped = typed;
      writeQuery(values);
    },
    follow(listener) {
      listeners.add(listener);
      void readQuery().then((read) => listeners.has(listener) && listener(read));
      return () => void listeners.delete(listener);
    },
    openWindow: (url) => host.openNewWindow(url, "noopener"),
  };
}
