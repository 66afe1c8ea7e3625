import { findLostTokens } from "../../../src/tokens/draft/findLostTokens";
import { aToken, inDays, now } from "../builders";

const wish = { name: "nightly", scopes: ["vso.code", "vso.build"], validTo: inDays(7) };
const made = aToken({
  authorizationId: "new",
  name: "nightly",
  scopes: ["vso.build", "vso.code"],
  validFrom: now,
});

test("finds the token with this name and these scopes that did not exist before", () => {
  expect(findLostTokens([aToken(), made], wish, now, new Set(["old"]))).toEqual([made]);
});

test.each([
  ["was there before", made, new Set(["new"])],
  ["has another name", { ...made, name: "nightly 2" }, new Set<string>()],
  ["has other scopes", { ...made, scopes: ["vso.code"] }, new Set<string>()],
  ["is older than any difference of clocks", { ...made, validFrom: inDays(-1) }, new Set<string>()],
])("does not mistake a token that %s for the lost one", (_name, token, known) => {
  expect(findLostTokens([token], wish, now, known)).toEqual([]);
});

test("works when this computer's clock and the service's are minutes apart", () => {
  const early = { ...made, validFrom: new Date(now.getTime() - 300_000) };
  expect(findLostTokens([early], wish, now, new Set())).toEqual([early]);
});

test("finds all of them, newest first, if the browser sent the request more than once", () => {
  const newer = { ...made, authorizationId: "newer", validFrom: new Date(now.getTime() + 1000) };
  expect(findLostTokens([made, newer], wish, now, new Set())).toEqual([newer, made]);
});
