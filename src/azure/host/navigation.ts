import type { IHostNavigationService } from "azure-devops-extension-api";

import { withinLimit } from "../withinLimit";
import { readHash, writeHash } from "./addressHash";
import type { AddressQuery } from "./AddressQuery";

/** The address bar and the windows of the host page. The frame's own address is never seen. */
export interface Navigation {
  /** What the host's address asks for; nothing if the host does not give it. Never rejects. */
  readQuery(): Promise<AddressQuery>;
  /** The same without asking, as far as the page knows it; `undefined` until it has been read for the first time. */
  known(): AddressQuery | undefined;
  /** Sets the given keys and leaves all others; an empty value removes its key. Back does not undo it. */
  writeQuery(values: AddressQuery): void;
  /**
   * The same as a step that Back undoes, if it changes anything. What is typed into one field, whose key is `typed`, is
   * one step.
   */
  step(values: AddressQuery, typed?: string): void;
  /**
   * Calls back with the query, now and whenever the person has gone back or forward. Returns what ends that. What the
   * listener has from `known` is not told again.
   */
  follow(listener: (query: AddressQuery) => void, shown?: AddressQuery): () => void;
  /** Opens an address in a new window, through the host: a frame may not open one itself. */
  openWindow(url: string): void;
}

/** Milliseconds after which a page opens as if there were no query. */
const queryLimitMs = 10_000;

type NavigationService = Pick<
  IHostNavigationService,
  | "getQueryParams"
  | "setQueryParams"
  | "openNewWindow"
  | "getHash"
  | "setHash"
  | "replaceHash"
  | "onHashChanged"
>;

/**
 * A link holds what it asks for in its query. What the person changes goes into the hash, which wins: the host tells a
 * frame only about its hash (github.com/microsoft/azure-devops-extension-sample/issues/78), and a browser reports a
 * changed hash on the way back only where the query has stayed the same.
 */
export function navigationOver(host: NavigationService): Navigation {
  const listeners = new Set<(query: AddressQuery) => void>();
  let query: AddressQuery = {};
  let hash: AddressQuery = {};
  let lastHash = "";
  let lastTyped: string | undefined;
  let known: AddressQuery | undefined;

  const both = () => ({ ...query, ...hash });
  const read = async () => {
    const late = () => new Error("Azure DevOps did not answer.");
    const ask = () => Promise.all([host.getQueryParams(), host.getHash()]);
    // The address only chooses what is shown first: not worth waiting for forever.
    const [asked, now] = (await withinLimit(queryLimitMs, ask, { late }).catch(() => undefined)) ?? [];
    // An empty object becomes null on its way over the frame channel.
    query = asked ?? {};
    arrived(now ?? "");
    return (known = both());
  };
  const arrived = (text: string) => {
    lastHash = text.replace(/^#/, "");
    hash = readHash(lastHash);
  };
  /** Only what differs from the query, which stays as it is. */
  const withChanges = (values: AddressQuery) => {
    const changed = Object.entries({ ...hash, ...values });
    hash = Object.fromEntries(changed.filter(([key, value]) => value !== (query[key] ?? "")));
    return (lastHash = writeHash(hash));
  };
  /** What the host's hash is now, if it is not what was written last. */
  const movedTo = async (reported: string) => {
    const written = lastHash;
    const now = await host.getHash().catch(() => reported);
    return now.replace(/^#/, "") === written || lastHash !== written ? undefined : now;
  };
  /** The address as the page found it: read before anybody asks, and good until the page or the person changes it. */
  let found: Promise<AddressQuery> | undefined = read();
  const readQuery = () => found ?? read();
  const moved = () => {
    found = undefined;
    known = known && both();
  };
  host.onHashChanged(async (reported) => {
    if (reported.replace(/^#/, "") === lastHash) return;
    // A report of what was written a moment ago can arrive after the next write: not a step back.
    const now = await movedTo(reported);
    if (now === undefined) return;
    arrived(now);
    lastTyped = undefined;
    moved();
    for (const tell of listeners) tell(both());
  });

  return {
    readQuery,
    known: () => known,
    writeQuery(values) {
      const inQuery = Object.keys(values).filter((key) => key in query && query[key] !== values[key]);
      if (inQuery.length > 0) {
        const changed = Object.fromEntries(inQuery.map((key) => [key, values[key] ?? ""]));
        query = { ...query, ...changed };
        host.setQueryParams(changed);
      }
      const before = lastHash;
      const after = withChanges(values);
      if (after !== before && !(before === "" && Object.keys(hash).length === 0)) host.replaceHash(after);
      moved();
    },
    step(values, typed) {
      const now = both();
      if (Object.keys(values).every((key) => (now[key] ?? "") === values[key])) return;
      const next = withChanges(values);
      if (typed && typed === lastTyped) host.replaceHash(next);
      else host.setHash(next);
      lastTyped = typed;
      moved();
    },
    follow(listener, shown) {
      listeners.add(listener);
      void readQuery().then((now) => listeners.has(listener) && now !== shown && listener(now));
      return () => void listeners.delete(listener);
    },
    openWindow: (url) => host.openNewWindow(url, "noopener"),
  };
}
