import { Outcomes } from "../../../src/jobs/revocation/Outcomes";
import { inDays } from "../../tokens/builders";

test("knows each token's last state, and when it was sent and accepted", () => {
  const outcomes = new Outcomes();
  outcomes.record({ authorizationIds: ["t", "u"], progress: { state: "sent" }, at: inDays(1) });
  outcomes.record({ authorizationIds: ["t"], progress: { state: "accepted" }, at: inDays(2) });
  outcomes.record({ authorizationIds: ["t"], progress: { state: "gone" }, at: inDays(3) });
  expect(outcomes.of("t")).toEqual({
    ...{ progress: { state: "gone" }, sentAt: inDays(1), acceptedAt: inDays(2), stateAt: inDays(3) },
  });
  expect(outcomes.of("u")).toMatchObject({ progress: { state: "sent" }, stateAt: inDays(1) });
  expect(outcomes.of("v")).toEqual({ progress: { state: "planned" } });
  expect(["t", "u", "v"].filter((id) => outcomes.isGone(id))).toEqual(["t"]);
});
