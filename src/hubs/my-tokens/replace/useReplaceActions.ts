import * as React from "react";

import type { TokenFilter } from "../../../tokens/list/TokenFilter";
import { endsSoon, replaceableAmong } from "../../../tokens/replacement/replaceable";
import type { Token } from "../../../tokens/token/Token";
import { taskFlows } from "../task/taskFlows";
import type { TokenTaskState } from "../task/useTokenTask";

interface Listed {
  /** All of the person's tokens. */
  readonly tokens: readonly Token[];
  readonly organizationId: string;
  readonly moment: Date;
}

interface ReplaceActions {
  /** What `all` would replace, one after the other. */
  readonly replaceable: readonly Token[];
  /** From a row. Absent on a page that replaces nothing, and where no token ends soon. */
  readonly one: ((token: Token) => void) | undefined;
  all(): void;
}

/** How the list begins to replace: one token, the selected ones, or those that a filter by expiry shows. */
export function useReplaceActions(
  tasks: Pick<TokenTaskState, "start"> | undefined,
  selected: readonly Token[],
  shown: readonly Token[],
  filter: TokenFilter,
  { tokens, organizationId, moment }: Listed,
): ReplaceActions {
  const start = taskFlows.replace && tasks?.start;
  const isOffered = React.useMemo(
    () => tokens.some((token) => endsSoon(token, organizationId, moment)),
    [tokens, organizationId, moment],
  );
  const one = React.useMemo(
    () => (isOffered && start ? (token: Token) => start({ kind: "replace", token }) : undefined),
    [isOffered, start],
  );
  const replaceable = start ? replaceableAmong(selected, shown, filter) : [];
  const all = () => {
    const [token, ...next] = replaceable;
    if (token) start?.({ kind: "replace", token, next });
  };
  return { replaceable, one, all };
}
