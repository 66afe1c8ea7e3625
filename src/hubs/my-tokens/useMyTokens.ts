import * as React from "react";

import type { PatClient } from "../../azure/clients/PatClient";
import type { Token } from "../../tokens/token/Token";
import type { LoadState } from "../../ui/state/LoadState";
import { useLoad } from "../../ui/state/useLoad";

/** All tokens of the person (active, expired and revoked, each once), and when they were read. */
export interface MyTokens {
  readonly tokens: readonly Token[];
  /** Rows of the lists that could not be read. */
  readonly unreadable: number;
  readonly readAt: Date;
}

export function useMyTokens(
  pats: Pick<PatClient, "list">,
  now: () => Date,
): { loadState: LoadState<MyTokens>; reload(): void } {
  const load = React.useCallback(
    async (signal: AbortSignal) => {
      // The first list shows whether the person may read at all; only then are the other two worth requesting.
      const active = await pats.list("active", signal);
      const [expired, revoked] = await Promise.all([
        pats.list("expired", signal),
        pats.list("revoked", signal),
      ]);
      // A token that moved to another list in the meantime counts as what the later list says: tokens only go from active to dead.
      const lists = [active, expired, revoked];
      const tokens = new Map(
        lists.flatMap((list) => list.tokens.map((token) => [token.authorizationId, token] as const)),
      );
      const unreadable = lists.reduce((sum, list) => sum + list.unreadable, 0);
      return { tokens: [...tokens.values()], unreadable, readAt: now() };
    },
    [pats, now],
  );
  return useLoad(load);
}
