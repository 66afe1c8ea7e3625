import * as React from "react";

import type { Azure } from "../../../azure/connect";
import type { Token } from "../../../tokens/token/Token";
import { useLoad } from "../../../ui/state/useLoad";
import { LazyPart } from "../../frame/LazyPart";
import { noDrifts, type Drifts } from "./Drifts";
import { LazyDriftMark } from "./LazyDriftMark";

/** What has drifted in the person's list, and whether the list shows only that. */
export interface DriftsInList extends Drifts {
  readonly isOnly: boolean;
  /** What the list shows of. */
  readonly among: readonly Token[];
  /** For the token's row; nothing if it has not drifted. */
  markOf(token: Token): JSX.Element | null;
  setIsOnly(isOnly: boolean): void;
}

/**
 * Reads once the list is drawn, and again with each new list, what has drifted from its template. None until then, and
 * where it cannot be read: it is a hint.
 */
export function useDrifts(
  azure: Pick<Azure, "host" | "ownData" | "sharedData">,
  tokens: readonly Token[],
  /** Whether every token of the person is among them, also those that have ended. */
  isWhole: boolean,
  moment: Date,
  isIdle: boolean,
): DriftsInList {
  const [isWished, setIsOnly] = React.useState(false);
  const load = React.useCallback(async () => {
    const { readDrifts } = await import(/* webpackChunkName: "my-tokens-panels" */ "./readDrifts");
    return readDrifts(azure, { tokens, isWhole, moment });
  }, [azure, tokens, isWhole, moment]);
  const { loadState } = useLoad(isIdle ? load : undefined);
  const drifts = loadState.state === "ready" ? loadState.value : noDrifts;
  const isOnly = isWished && drifts.drifted.size > 0;
  const { drifted } = drifts;
  const markOf = React.useCallback(
    ({ authorizationId }: Token) => {
      const one = drifted.get(authorizationId);
      return one ? (
        <LazyPart isQuiet>
          <LazyDriftMark drifted={one} />
        </LazyPart>
      ) : null;
    },
    [drifted],
  );
  return React.useMemo(() => {
    const isAmong = ({ authorizationId }: Token) => !isOnly || drifts.drifted.has(authorizationId);
    // Also without a filter a new list: the table draws the rows that it has only once, and the marks come later.
    const among = drifts.drifted.size > 0 ? tokens.filter(isAmong) : tokens;
    return { ...drifts, isOnly, among, markOf, setIsOnly };
  }, [drifts, isOnly, tokens, markOf]);
}
