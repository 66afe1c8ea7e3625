import * as React from "react";

import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import type { KnownOrigins } from "../../../tokens/published/driftsInSteps";
import { useLoad } from "../../../ui/state/useLoad";
import { whenIdle } from "../../../ui/state/whenIdle";
import type { HubEnvironment } from "../HubEnvironment";
import type { DriftedRows } from "./readDrifted";

export interface ShownRows {
  /** A new object after each change, since the table changes in place. */
  readonly seen: { readonly table: TokenColumns };
  readonly moment: Date;
  readonly isGrowing: boolean;
}

/** What the page knows of tokens and their templates. */
export interface Drifting {
  /** `unknown` until it is read; `off` if the organization does not keep where its tokens came from. */
  readonly state: "unknown" | "off" | "failed" | "ready";
  readonly rows: DriftedRows;
}

/**
 * Which tokens of a finished scan have drifted from their templates. The notes are read once a page, when there is
 * nothing else to do.
 */
export function useDrifted(environment: HubEnvironment, { seen, moment, isGrowing }: ShownRows): Drifting {
  const { data } = environment.organization;
  const reading = React.useRef<Promise<KnownOrigins | undefined>>();
  const load = React.useCallback(
    async (signal: AbortSignal): Promise<DriftedRows | undefined | "later"> => {
      if (isGrowing || seen.table.length === 0) return "later";
      await new Promise<void>(whenIdle);
      const { readKnownOrigins, findDrifted } = await import(
        /* webpackChunkName: "organization-drift" */ "./readDrifted"
      );
      reading.current ??= readKnownOrigins(data);
      const known = await reading.current.catch((error: unknown) => {
        reading.current = undefined;
        throw error;
      });
      return known && findDrifted(seen.table, known, moment, signal);
    },
    [data, seen, moment, isGrowing],
  );
  const { loadState } = useLoad(load);
  return React.useMemo(() => {
    if (loadState.state === "failed") return { state: "failed", rows: none };
    if (loadState.state === "loading" || loadState.value === "later") return { state: "unknown", rows: none };
    return loadState.value ? { state: "ready", rows: loadState.value } : { state: "off", rows: none };
  }, [loadState]);
}

const none: DriftedRows = new Map();
