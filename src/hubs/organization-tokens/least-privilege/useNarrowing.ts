import * as React from "react";

import { useLoad } from "../../../ui/state/useLoad";
import { loadSuggestions } from "./lazyNarrower";
import type { Narrower } from "./Narrower";
import type { rowsNarrower } from "./suggestions";

/** How a view comes by the rows that it shows. */
export interface Narrowing {
  /** False while that is being loaded. */
  readonly isReady: boolean;
  readonly narrower: Narrower | undefined;
  /** Absent if the view asks for no suggestions. */
  readonly rows: typeof rowsNarrower | undefined;
}

let loaded: typeof rowsNarrower | undefined;

async function load(): Promise<typeof rowsNarrower> {
  const { rowsNarrower: rows } = await loadSuggestions();
  return (loaded = rows);
}

/** Loads how suggestions are found only for a view that asks for them. Throws while drawing if that fails. */
export function useNarrowing(narrower: Narrower | undefined): Narrowing {
  const isAsked = narrower !== undefined;
  const { loadState } = useLoad(React.useCallback(async () => (isAsked ? load() : undefined), [isAsked]));
  if (isAsked && loadState.state === "failed") throw loadState.error;
  const rows = isAsked ? loaded : undefined;
  return { isReady: !isAsked || rows !== undefined, narrower, rows };
}
