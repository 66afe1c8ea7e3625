import { readHash } from "../../src/azure/host/addressHash";
import { navigationOver, type Navigation } from "../../src/azure/host/navigation";

interface Entry {
  query: Record<string, string>;
  hash: string;
}

/** What is not known of the real host: how it passes on a hash, and whether it tells a frame about it at all. */
export interface HistoryHost {
  readonly isHashDecoded?: boolean;
  readonly isHashTold?: boolean;
  /** It reports what was written only when `report` is called, as a busy machine does, also what replaced an entry. */
  readonly isReportLate?: boolean;
}

/**
 * The address bar of a host and the history of its tab. `address` is always what the entry that is shown asks for. As in
 * a browser, going back reports a changed hash only if the query is the same.
 */
export function aHistory(
  query: Readonly<Record<string, string>> = {},
  { isHashDecoded = false, isHashTold = true, isReportLate = false }: HistoryHost = {},
) {
  const entries: Entry[] = [{ query: { ...query }, hash: "" }];
  const address: Record<string, string> = { ...query };
  const opened: string[] = [];
  const everInBar: string[] = [];
  const late: string[] = [];
  let place = 0;
  let tellHash: (hash: string) => void = () => undefined;

  const shown = (): Entry => entries[place] ?? { query: {}, hash: "" };
  const told = (hash: string) => (isHashDecoded ? decodeURIComponent(hash) : hash);
  const show = (entry: Entry, isNew: boolean) => {
    const hasMoved = entry.hash !== shown().hash;
    entries.splice(place, Infinity, ...(isNew ? [shown(), entry] : [entry]));
    if (isNew) place++;
    follow();
    if (isReportLate) late.push(told(entry.hash));
    else if (hasMoved && isNew && isHashTold) tellHash(told(entry.hash));
  };
  const follow = () => {
    for (const key of Object.keys(address)) delete address[key];
    everInBar.push(JSON.stringify(shown()));
    const asked = Object.entries({ ...shown().query, ...readHash(shown().hash) });
    Object.assign(address, Object.fromEntries(asked.filter(([, value]) => value !== "")));
  };
  const go = (steps: number) => {
    const before = shown();
    place = Math.min(entries.length - 1, Math.max(0, place + steps));
    follow();
    const isSameQuery = JSON.stringify(before.query) === JSON.stringify(shown().query);
    if (isSameQuery && isHashTold && shown().hash !== before.hash) tellHash(told(shown().hash));
  };

  const navigation: Navigation = navigationOver({
    getQueryParams: async () => ({ ...shown().query }),
    setQueryParams: (values) => {
      const kept = Object.entries({ ...shown().query, ...values }).filter(([, value]) => value !== "");
      show({ ...shown(), query: Object.fromEntries(kept) }, false);
    },
    openNewWindow: (url) => void opened.push(url),
    getHash: async () => told(shown().hash),
    setHash: (hash) => {
      if (hash !== shown().hash) show({ ...shown(), hash }, true);
    },
    replaceHash: (hash) => show({ ...shown(), hash }, false),
    onHashChanged: (tell) => (tellHash = tell),
  });
  return {
    navigation,
    address,
    opened,
    /** The address bar itself. */
    bar: () => ({ query: { ...shown().query }, hash: shown().hash }),
    /** All that ever stood there: a browser keeps it in its history. */
    everInBar: () => everInBar.join("\n"),
    back: () => go(-1),
    forward: () => go(1),
    /** Reports all that was written and not reported yet. */
    report: () => late.splice(0).forEach((hash) => tellHash(hash)),
    /** How often Back can be pressed before it leaves the page. */
    stepsBack: () => place,
  };
}
