import * as React from "react";

import type { PatClient, PatList } from "../../azure/clients/PatClient";
import type { ListedTokens } from "../../azure/wire/ListedTokens";
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
  const listed = React.useRef<ReadonlySet<string>>(new Set());
  const load = React.useCallback(
    async (signal: AbortSignal) => {
      const lists = await readLists(pats, listed.current, signal);
      // A token in two lists counts as what the later one says: tokens only go from active to dead.
      const tokens = new Map(
        lists.flatMap((list) => list.tokens.map((token) => [token.authorizationId, token] as const)),
      );
      listed.current = new Set(tokens.keys());
      const unreadable = lists.reduce((sum, list) => sum + list.unreadable, 0);
      return { tokens: [...tokens.values()], unreadable, readAt: now() };
    },
    [pats, now],
  );
  return useLoad(load);
}

type Lists = readonly [active: ListedTokens<Token>, ...dead: ListedTokens<Token>[]];

/**
 * All lists side by side. One that fails ends the others, and is the only one to be told.
 *
 * A token that dies while they are read may be in none of them: the dead are listed a moment before it joins them, the
 * active a moment after it has left. So where one of those known before is missing, the dead are read once more. At the
 * first reading none are known, and such a token is found by the next one.
 */
async function readLists(
  pats: Pick<PatClient, "list">,
  known: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Lists> {
  const stop = new AbortController();
  const read = (which: PatList) => pats.list(which, AbortSignal.any([signal, stop.signal]));
  const readDead = () => Promise.all([read("expired"), read("revoked")]);
  try {
    const [active, dead] = await Promise.all([read("active"), readDead()]);
    const found = new Set([active, ...dead].flatMap(idsOf));
    const isOneMissing = [...known].some((id) => !found.has(id));
    return [active, ...(isOneMissing ? await readDead() : dead)];
  } catch (error) {
    stop.abort();
    throw error;
  }
}

function idsOf({ tokens }: ListedTokens<Token>): readonly string[] {
  return tokens.map(({ authorizationId }) => authorizationId);
}
