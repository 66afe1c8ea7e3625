import { EntraUnavailable } from "../../../src/azure/credentials/EntraUnavailable";
import { failureOf } from "../../../src/jobs/pace/Failure";
import { ownTokensDoor } from "../../../src/hubs/my-tokens/revocation/ownTokensDoor";
import { planOwn } from "../../../src/jobs/revocation/plan/planOwn";
import { revokeAndVerify } from "../../../src/jobs/revocation/revokeAndVerify";
import { aToken } from "../../tokens/builders";
import { outcomeOf } from "./aDoor";

const clock = {
  now: () => new Date("2026-11-21T10:00:00Z"),
  monotonicMs: () => 0,
  wait: async () => undefined,
};

test("an unavailable sign-in counts as signed out, not as a failure of Azure DevOps", () => {
  expect(failureOf(new EntraUnavailable("noConsent"))).toMatchObject({ kind: "signedOut" });
});

test("own tokens never sent because the sign-in was lost are refused, not unknown", async () => {
  const tokens = ["t", "u", "v"].map((authorizationId) => aToken({ authorizationId }));
  let requests = 0;
  const lost = () => Promise.reject(new EntraUnavailable("noAnswer"));
  const door = ownTokensDoor({ revoke: () => (requests++ === 0 ? Promise.resolve() : lost()), list: lost });
  const plan = planOwn(tokens).tokens;
  const { states, all } = await outcomeOf(revokeAndVerify(plan, door, { ...clock, mostLanes: 1 }));
  // The first was accepted, and nobody can look whether it is gone.
  expect([...states]).toEqual([
    ["t", "unknown"],
    ["u", "refused"],
    ["v", "refused"],
  ]);
  const reasons = all.flatMap(({ progress }) => ("why" in progress ? progress.why.kind : []));
  expect(new Set(reasons)).toEqual(new Set(["signedOut"]));
});
