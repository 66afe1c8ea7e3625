import { GraphClient } from "../../../src/azure/clients/GraphClient";
import { PatClient } from "../../../src/azure/clients/PatClient";
import { TokenAdminClient } from "../../../src/azure/clients/TokenAdminClient";
import { UserEntitlementClient } from "../../../src/azure/clients/UserEntitlementClient";
import { fetchReacting, json } from "../rest/aRestClient";

const options = { rootPath: "https://vssps.example/fabrikam/" };
const graph = () => new GraphClient(options);
const admin = () => new TokenAdminClient(options);
const entitlements = () => new UserEntitlementClient(options);
const realFetch = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = realFetch;
});

describe("null in place of a list is an empty list", () => {
  const nothing = { count: 0, value: null };

  test("of users, of people found, and of someone's tokens", async () => {
    fetchReacting(json(nothing));
    expect((await graph().userPage()).owners).toEqual([]);
    expect(await graph().search("ada")).toEqual([]);
    expect((await admin().list("aad.YQ")).tokens).toEqual([]);
  });

  test("of one's own tokens", async () => {
    fetchReacting(json({ continuationToken: "", patTokens: null }));
    expect(await new PatClient(options).list("active")).toMatchObject({ tokens: [], unreadable: 0 });
  });

  test.each([{ items: null }, { members: null }, { items: null, members: null, totalCount: 0 }, nothing])(
    "of members: %j",
    async (body) => {
      fetchReacting(json({ ...body, continuationToken: null }));
      expect((await entitlements().page()).owners).toEqual([]);
    },
  );

  test("under one name does not hide the list under another", async () => {
    fetchReacting(json({ items: null, members: [{ user: { descriptor: "aad.YQ" } }] }));
    expect((await entitlements().page()).owners).toHaveLength(1);
  });
});
