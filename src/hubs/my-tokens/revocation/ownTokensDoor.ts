import type { PatClient } from "../../../azure/clients/PatClient";
import type { Patience } from "../../../jobs/pace/patience";
import type { RevocationDoor } from "../../../jobs/revocation/RevocationDoor";

/** The own list shows a revocation at once or not at all, and somebody is waiting in front of it. */
export const ownPatience: Patience = { looksMs: [0, 1_000, 4_000], outagesMs: [] };

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
