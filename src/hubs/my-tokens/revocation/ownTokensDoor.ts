import type { PatClient } from "../../../azure/clients/PatClient";
import type { RevocationDoor } from "../../../jobs/revocation/RevocationDoor";

/** Revokes own tokens: the PAT Lifecycle API takes one at a time. */
export function ownTokensDoor(pats: Pick<PatClient, "list" | "revoke">): RevocationDoor {
  return {
    batchSize: 1,
    async revoke(authorizationIds) {
      for (const id of authorizationIds) await pats.revoke(id);
    },
    async listActive() {
      const tokens = await pats.list("active");
      return new Set(tokens.map(({ authorizationId }) => authorizationId));
    },
  };
}
