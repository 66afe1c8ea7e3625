import { navigationOver, type Navigation } from "../../src/azure/host/navigation";

interface Entry {
  query: Record<string, string>;
  hash: string;
}

/**
 * The address bar of a host and the history of its tab. `address` is always the query of the entry that is shown.
 * `changes` is what a new query does to the history, which is not known of the real host.
 */
export function aHistory(
  query: Readonly<Record<string, string>> = {},
  changes: "replaces" | "pushes" = "replaces",
) {
  const entries: Entry[] = [{ query: { ...query }, hash: "" }];
  const address: Record<string, string> = { ...query };
  const opened: string[] = [];
  let place = 0;
  let tellHash: (hash: string) => void = () => undefined;

  const shown = (): Entry => entries[place] ?? { query: {}, hash: "" };
  const show = (entry: Entry, isNew: boolean) => {
    entries.splice(place, Infinity, ...(isNew ? [shown(), entry] : [entry]));
    if (isNew) place++;
    follow();
  };
  const follow = () => {
    for (const key of Object.keys(address)) delete address[key];
    Object.assign(address, shown().query);
  };
  const go = (steps: number) => {
    const before = shown().hash;
    place = Math.min(entries.length - 1, Math.max(0, place + steps));
    follow();
    if (shown().hash !== before) tellHash(shown().hash);
  };

  const navigation: Navigation = navigationOver({
    getQueryParams: async () => ({ ...address }),
    setQueryParams: (values) => {
      const kept = Object.entries({ ...shown().query, ...values }).filter(([, value]) => value !== "");
      show({ ...shown(), query: Object.fromEntries(kept) }, changes === "pushes");
    },
    openNewWindow: (url) => void opened.push(url),
    setHash: (hash) => {
      if (hash === shown().hash) return;
      show({ ...shown(), hash }, true);
      tellHash(hash);
    },
    onHashChanged: (tell) => (tellHash = tell),
  });
  return {
    navigation,
    address,
    opened,
    back: () => go(-1),
    forward: () => go(1),
    /** How often Back can be pressed before it leaves the page. */
    stepsBack: () => place,
  };
}
