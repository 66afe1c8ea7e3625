import * as React from "react";

import type { TokenFilter } from "../../../tokens/list/TokenFilter";
import { endsSoon, isReplaceable, replaceableAmong } from "../../../tokens/replacement/replaceable";
import type { Token } from "../../../tokens/token/Token";
import type { StoredReplacings } from "../being-replaced/StoredReplacings";
import { taskFlows } from "../task/taskFlows";
import type { TokenTaskState } from "../task/useTokenTask";

interface Listed {
  /** All of the person's tokens. */
  readonly tokens: readonly Token[];
  readonly stored: StoredReplacings | undefined;
  readonly organizationId: string;
  readonly moment: Date;
}

export interface ReplaceActions {
  /** Its new token is made, or asked for. */
  isBeingReplaced(token: Token): boolean;
  /** What `all` would replace, one after the other. */
  readonly replaceable: readonly Token[];
  /** From a row. Absent on a page that replaces nothing, and where no token ends soon. */
  readonly one: ((token: Token) => void) | undefined;
  all(): void;
}

/** How the list begins to replace: one token, the selected ones, or those that a filter by expiry shows. */
export function useReplaceActions(
  tasks: Pick<TokenTaskState, "start">,
  selected: readonly Token[],
  shown: readonly Token[],
  filter: TokenFilter,
  { tokens, stored, organizationId, moment }: Listed,
): ReplaceActions {
  const start = taskFlows.replace && stored && tasks.start;
  const loadState = stored?.loadState;
  const isBeingReplaced = React.useMemo(() => {
    const documents = loadState?.state === "ready" ? loadState.value : [];
    const ids = new Set(documents.map(({ fields }) => fields["id"]));
    return ({ authorizationId }: Token) => ids.has(authorizationId.toLowerCase());
  }, [loadState]);
  const isOffered = React.useMemo(
    () => tokens.some((token) => endsSoon(token, organizationId, moment)),
    [tokens, organizationId, moment],
  );
  const one = React.useMemo(
    () => (isOffered && start ? (token: Token) => start({ kind: "replace", token }) : undefined),
    [isOffered, start],
  );
  const replaceable = start
    ? replaceableAmong(selected, shown, filter).filter(
        (token) => isReplaceable(token, organizationId, moment) && !isBeingReplaced(token),
      )
    : [];
  const all = () => {
    const [token, ...next] = replaceable;
    if (token) start?.({ kind: "replace", token, next });
  };
  return { isBeingReplaced, replaceable, one, all };
}
