import * as React from "react";

import type { Owner } from "../../../../tokens/organization/OwnedToken";

export type PeopleSearch =
  | { readonly state: "idle" | "searching"; readonly owners: readonly Owner[] }
  | { readonly state: "found"; readonly owners: readonly Owner[] }
  | { readonly state: "failed"; readonly owners: readonly Owner[]; readonly error: unknown };

/** Fewer characters would find half the organization. */
const leastCharacters = 2;
/** How long typing must pause before the service is asked, in milliseconds. */
const quietMs = 250;

/** Searches when typing pauses, and ignores answers to an earlier question. */
export function usePeopleSearch(
  text: string,
  search: (text: string, signal: AbortSignal) => Promise<readonly Owner[]>,
): PeopleSearch {
  const [result, setResult] = React.useState<PeopleSearch>({ state: "idle", owners: [] });
  const wanted = text.trim();
  React.useEffect(() => {
    if (wanted.length < leastCharacters) {
      setResult({ state: "idle", owners: [] });
      return;
    }
    const abort = new AbortController();
    setResult({ state: "searching", owners: [] });
    const timer = setTimeout(() => {
      const set = (next: PeopleSearch) => {
        if (!abort.signal.aborted) setResult(next);
      };
      search(wanted, abort.signal).then(
        (owners) => set({ state: "found", owners }),
        (error: unknown) => set({ state: "failed", owners: [], error }),
      );
    }, quietMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted, search]);
  return result;
}
