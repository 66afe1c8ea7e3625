import * as React from "react";

import type { Token } from "../../../tokens/token/Token";

/**
 * The tokens of earlier lists of this visit that the newest one lacks, as they were last listed. Those that were revoked
 * on this page are no surprise and do not count.
 */
export function useVanished(
  tokens: readonly Token[],
  revokedHere: readonly { readonly token: Token }[],
): readonly Token[] {
  const seen = React.useRef(new Map<string, Token>());
  const expected = React.useRef(new Set<string>());
  const [vanished, setVanished] = React.useState<readonly Token[]>([]);
  React.useEffect(() => {
    for (const { token } of revokedHere) expected.current.add(token.authorizationId);
  }, [revokedHere]);
  React.useEffect(() => {
    const listed = new Map(tokens.map((token) => [token.authorizationId, token]));
    const isGone = (id: string) => !listed.has(id) && !expected.current.has(id);
    setVanished([...seen.current].filter(([id]) => isGone(id)).map(([, token]) => token));
    for (const [id, token] of listed) seen.current.set(id, token);
  }, [tokens]);
  return vanished;
}
