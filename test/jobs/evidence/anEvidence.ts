import type { EvidenceContent } from "../../../src/jobs/evidence/Evidence";
import { fabrikamId, inDays } from "../../tokens/builders";

export const leakedId = "38aaa865-2c70-4bf7-a308-0c6539c38c1a";
const otherId = "7d0f1d8e-53a1-4ff0-9f0f-0a3a4b4f1c22";

/** A made-up secret in the shape that the service gives to tokens; never written into a file. */
export function aFakeSecret(): string {
  return `${"FAKE".repeat(19)}AZDO${"FAKE"}`;
}

/** An incident with every member that a report can have. */
export function aContent(differences: Partial<EvidenceContent> = {}): EvidenceContent {
  const at = (days: number) => inDays(days).toISOString();
  const owner = { descriptor: "aad.Tm9ybWE", displayName: "Norma Fabrik" };
  return {
    kind: "incident",
    organization: { id: fabrikamId, name: "fabrikam" },
    openedAt: at(-0.1),
    closedAt: at(0),
    by: { displayName: "Ines Calder", id: "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed" },
    reason: "Found in a build log",
    subject: "Token of Norma Fabrik",
    before: [
      {
        ...{ authorizationId: leakedId, name: "build agent", owner, scopes: ["vso.code", "vso.build"] },
        ...{ reach: "these", validFrom: at(-30), validTo: at(60), status: "active" },
      },
      { authorizationId: otherId, name: "old", owner, scopes: [], reach: "all", status: "expired" },
    ],
    after: [
      { authorizationId: leakedId, outcome: "gone", at: at(-0.01) },
      { authorizationId: otherId, outcome: "open" },
    ],
    audit: {
      range: { start: at(-90), end: at(0) },
      isWhole: true,
      actions: [
        { authorizationId: leakedId, action: "Git.RepositoryCreated", count: 3, first: at(-9), last: at(-2) },
      ],
      addresses: ["203.0.113.7"],
      clients: ["git/2.47.0"],
    },
    steps: [{ step: "Revoke the token", doneAt: at(-0.01) }, { step: "Clean the log" }],
    unknown: ["The audit log does not record reads."],
    ...differences,
  };
}
