import { tokenOfMechanism } from "../../../src/tokens/audit/tokenOfMechanism";

const id = "0d1f7a52-3b6e-4f1c-9a51-2c9d4be8a7f0";

test.each([
  `PAT_Unscoped authorizationId: ${id}`,
  `PAT_Unscoped authorizationId:${id}`,
  `PAT_Scoped authorizationId: ${id.toUpperCase()}`,
  `SessionToken_Unscoped authorizationId: ${id} more`,
  `pat_ authorizationid: ${id}`,
])("the token of %s", (text) => {
  expect(tokenOfMechanism(text)).toBe(id);
});

test.each([
  "",
  "AAD_Cookie",
  "SSH",
  "S2S_ServicePrincipal",
  `UserAuthToken authorizationId: ${id}`,
  `PAT_Unscoped authorizationId: ${id}0`,
  "PAT_Unscoped authorizationId: not-an-id",
  `x PAT_Unscoped authorizationId: ${id}`,
  `PAT_${"a".repeat(100_000)} authorizationId: ${id}`,
])("no token of %s", (text) => {
  expect(tokenOfMechanism(text)).toBeUndefined();
});
