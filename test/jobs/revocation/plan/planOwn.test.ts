import { planOwn } from "../../../../src/jobs/revocation/plan/planOwn";
import { aToken } from "../../../tokens/builders";

test("a person's own tokens have one owner, so one list covers them all", () => {
  const { tokens } = planOwn([
    aToken({ authorizationId: "t" }),
    aToken({ authorizationId: "u", name: "ci" }),
  ]);
  expect(tokens.map(({ authorizationId }) => authorizationId)).toEqual(["t", "u"]);
  expect(new Set(tokens.map(({ owner }) => owner)).size).toBe(1);
  expect(tokens[1]?.tokenName).toBe("ci");
});
