import type { PatClient } from "../../../azure/clients/PatClient";
import { wholeList } from "../../../azure/wire/ListedTokens";
import type { RevocationDoor } from "../../../jobs/revocation/RevocationDoor";

/** Revokes own tokens: the PAT Lifecycle API takes one at a time. */
export function ownTokensDoor(pats: Pick<PatClient, "list" | "revoke">): RevocationDoor {
  return {
    batchSize: 1,
    async revoke(authorizationIds: readonly string[], signal?: AbortSignal) {
      for (const id of authorizationIds) await pats.revoke(id, signal);
    },
    async listActive() {
      const [active, expired] = await Promise.all([pats.list("active"), pats.list("expired")]);
      // Without a real end nobody knows whether it works: the page shows such a token as active, in whichever list it is.
      const endless = wholeList(expired).filter(({ validTo }) => validTo === undefined);
      return new Set([...wholeList(active), ...endless].map(({ authorizationId }) => authorizationId));
    },
  };
}
