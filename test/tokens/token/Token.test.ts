import { reachesOrganization } from "../../../src/tokens/token/Token";
import { aToken, fabrikamId } from "../builders";

describe("the reach of a token", () => {
  test.each([
    ["every organization", { kind: "all" } as const, true],
    ["this one, in capitals", { kind: "organizations", ids: [fabrikamId.toUpperCase()] } as const, true],
    ["another one", { kind: "organizations", ids: ["00000000-0000-0000-0000-000000000001"] } as const, false],
    ["no organization", { kind: "organizations", ids: [] } as const, false],
  ])("a token for %s: %o is %s for this organization", (_, reach, reaches) => {
    expect(reachesOrganization(aToken({ reach }), fabrikamId)).toBe(reaches);
  });
});
