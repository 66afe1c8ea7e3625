import { nameStem } from "../../../src/tokens/alike/nameStem";

test.each([
  [
    "a tool's, on two machines",
    "Git: https://dev.azure.com/fabrikam on LAPTOP-1",
    "Git: https://dev.azure.com/fabrikam on WS-77",
  ],
  [
    "a tool's, for two repositories",
    "Git: https://dev.azure.com/fabrikam/one on WS-77",
    "Git: https://dev.azure.com/fabrikam/two on WS-77",
  ],
  ["numbered", "ci", "CI 2"],
  ["dated", "nightly build 2026-01-31", "nightly build 2026-02-28"],
  ["dated in words", "nightly build Jan 2026", "nightly build (Feb 2026)"],
  ["for two machines with numbers", "feed from agent-07", "feed from agent-12.corp.example"],
  ["for two machines that are named as such", "backup host=alpha", "backup host=beta"],
  ["for two repositories that are named as such", "clone repo: web", "clone repo: shop"],
  ["a copy of the other", "deploy", "Deploy (copy)"],
  ["with ids", "run 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed", "run 2b9d6bcdbbfd4b2d9b5dab8dfbbd4bed"],
  ["written with accents and invisible characters", "Résumé 1", "resu\u200Bme 2"],
])("two names, %s, are alike", (_, one, other) => {
  expect(nameStem(one)).toBeDefined();
  expect(nameStem(one)).toBe(nameStem(other));
});

test.each([
  ["for two environments", "deploy on staging", "deploy on production"],
  ["for two jobs", "build agent 1", "release agent 1"],
  ["of two tools", "made by azdo-npm-auth at: 2026-01-01", "Azure DevOps Artifacts Credential Provider"],
  ["in another script", "сборка 1", "выпуск 1"],
])("two names %s are not alike", (_, one, other) => expect(nameStem(one)).not.toBe(nameStem(other)));

test.each([
  "",
  "  ",
  "42",
  "2026-01-31",
  "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
  "https://dev.azure.com",
  "--",
])("a name such as %j says nothing to compare", (name) => expect(nameStem(name)).toBeUndefined());

test("a hostile name takes no longer than its length allows", () => {
  const names = ["on ", "a1", "repo: ", "0123456789abcdef-", " from x"].map((part) => part.repeat(200_000));
  for (const name of names) expect(() => nameStem(name)).not.toThrow();
});
