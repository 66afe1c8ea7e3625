import * as React from "react";

import { EntraUnavailable } from "../../../azure/credentials/EntraUnavailable";
import type { LoadState } from "../../../ui/state/LoadState";
import type { MyTokens } from "../useMyTokens";
import type { FlowProps } from "./FlowProps";
import type { TokenTask } from "./TokenTask";

type FirstList = Pick<FlowProps<TokenTask>, "knownIds" | "isGuided">;

/**
 * The list as it was when the panel opened; absent until it is read. Later reads do not count: a failed one
 * must not take a secret off the screen, and a token created in this panel did not exist before.
 */
export function useFirstList(list: LoadState<MyTokens>, isHosted: boolean): FirstList | undefined {
  const first = React.useRef<FirstList>();
  if (!first.current && (list.state !== "loading" || !isHosted)) {
    const tokens = list.state === "ready" ? list.value.tokens : [];
    first.current = {
      knownIds: new Set(tokens.map(({ authorizationId }) => authorizationId)),
      isGuided: !isHosted || (list.state === "failed" && list.error instanceof EntraUnavailable),
    };
  }
  return first.current;
}
