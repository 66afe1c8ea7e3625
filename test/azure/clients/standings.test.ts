import { TokenAdminClient } from "../../../src/azure/clients/TokenAdminClient";
import { fetchReacting, json } from "../rest/aRestClient";

const realFetch = globalThis.fetch;
const client = () => new TokenAdminClient({ rootPath: "https://vssps.example/fabrikam/" });

afterEach(() => {
  globalThis.fetch = realFetch;
});

const row = (id: string, more: object = {}) => ({
  authorizationId: id,
  displayName: id,
  isValid: true,
  ...more,
});

test("whether each token was revoked is the same in both ways to read a list", async () => {
  const value = [
    row("A"),
    row("b", { isValid: false }),
    row("a", { isValid: false }),
    row("c", { isValid: null }),
  ];
  fetchReacting(json({ value, continuationToken: null }));
  const standings = await client().listStandings("aad.YQ");
  expect(standings).toEqual({
    tokens: [
      { authorizationId: "a", isRevoked: true },
      { authorizationId: "b", isRevoked: true },
      { authorizationId: "c", isRevoked: false },
    ],
    unreadable: 0,
  });
  const { tokens } = await client().list("aad.YQ");
  expect(tokens.map(({ authorizationId, isRevoked }) => ({ authorizationId, isRevoked }))).toEqual(
    standings.tokens,
  );
});

test("a row without an id cannot be read in either way, so that nobody takes its token to be gone", async () => {
  fetchReacting(
    json({ value: [row("a"), { displayName: "nobody's" }, "no token"], continuationToken: null }),
  );
  expect((await client().listStandings("aad.YQ")).unreadable).toBe(2);
  expect((await client().list("aad.YQ")).unreadable).toBe(2);
});

test("what says nothing of its standing does not keep a token from being read", async () => {
  fetchReacting(
    json({ value: [row("a", { targetAccounts: 7, scope: 7, validTo: {} })], continuationToken: null }),
  );
  expect(await client().listStandings("aad.YQ")).toEqual({
    tokens: [{ authorizationId: "a", isRevoked: false }],
    unreadable: 0,
  });
});
