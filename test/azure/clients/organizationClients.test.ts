import { GraphClient } from "../../../src/azure/clients/GraphClient";
import { TokenAdminClient } from "../../../src/azure/clients/TokenAdminClient";
import { organizationDoor } from "../../../src/azure/organizationDoor";
import { UserEntitlementClient } from "../../../src/azure/clients/UserEntitlementClient";
import { everyPage } from "../rest/everyPage";
import { errorBody, fetchReacting, json } from "../rest/aRestClient";

const options = { rootPath: "https://vssps.example/fabrikam/" };
const graph = () => new GraphClient(options);
const admin = () => new TokenAdminClient(options);
const entitlements = () => new UserEntitlementClient(options);

const user = (more: object = {}) => ({
  descriptor: "aad.YQ",
  displayName: "Ada",
  subjectKind: "user",
  ...more,
});
const token = (more: object = {}) => ({
  authorizationId: "A1",
  displayName: "ci",
  scope: "vso.code vso.build",
  ...more,
});
const versionOf = (headers: Headers) => /api-version=([^;]+)/.exec(headers.get("Accept") ?? "")?.[1];

describe("API versions", () => {
  test.each([
    "VssVersionOutOfRangeException",
    "VssVersionNotSupportedException",
    "VssInvalidPreviewVersionException",
  ])("an older one is tried after %s, and remembered once it is accepted", async (typeKey) => {
    const refusal = () => json(errorBody("too new", typeKey), 400);
    const sent = fetchReacting(refusal(), refusal(), json({ value: [] }));
    const client = admin();
    await client.list("aad.YQ");
    await client.list("aad.Yg");
    expect(sent.map(({ headers }) => versionOf(headers))).toEqual([
      "7.2-preview.1",
      "7.1",
      "7.1-preview.1",
      "7.1-preview.1",
    ]);
  });

  test("none is tried after any other refusal", async () => {
    const sent = fetchReacting(json(errorBody("no", "VssPropertyValidationException"), 400));
    await expect(admin().revoke(["a"])).rejects.toMatchObject({ kind: "refused" });
    expect(sent).toHaveLength(1);
  });

  test("a service that accepts none says so", async () => {
    fetchReacting(json(errorBody("too new", "VssVersionOutOfRangeException"), 400));
    await expect(graph().userPage()).rejects.toMatchObject({ kind: "refused" });
  });
});

describe("users", () => {
  test("are read bare or wrapped, with the continuation from the header", async () => {
    fetchReacting(
      json([user()], 200, { "X-MS-ContinuationToken": "next" }),
      json({ count: 1, value: [user()] }),
    );
    const client = graph();
    expect(await client.userPage()).toMatchObject({
      owners: [{ descriptor: "aad.YQ" }],
      continuationToken: "next",
    });
    expect(await client.userPage()).toMatchObject({
      owners: [{ kind: "user" }],
      continuationToken: undefined,
    });
  });

  test("that are services are told apart from people, however they are marked", async () => {
    const services = [
      { descriptor: "svc.YQ" },
      { descriptor: "aadsp.YQ" },
      { descriptor: "aad.Yg", domain: "LOCAL AUTHORITY" },
      { descriptor: "aad.Yw", metaType: "application" },
    ];
    fetchReacting(json([user(), ...services]));
    const page = await graph().userPage();
    expect(page.owners).toHaveLength(1);
    expect(page.serviceIdentities).toEqual(services.map(({ descriptor }) => descriptor));
  });

  test("without names are called by whatever is known about them", async () => {
    fetchReacting(
      json([user({ displayName: null, principalName: "ada@x.example" }), user({ displayName: null })]),
    );
    const { owners } = await graph().userPage();
    expect(owners.map(({ displayName }) => displayName)).toEqual(["ada@x.example", ""]);
  });

  test("come page by page, even after an empty one, until there is no continuation", async () => {
    const next = (token: string) => ({ "X-MS-ContinuationToken": token });
    const sent = fetchReacting(json([user()], 200, next("1")), json([], 200, next("2")), json([user()]));
    const client = graph();
    const pages = await everyPage((continuationToken) =>
      client.userPage({ continuationToken, subjectTypes: ["aad", "msa"] }),
    );
    expect(pages.map(({ owners }) => owners.length)).toEqual([1, 0, 1]);
    expect(sent[2]?.url).toMatch(/subjectTypes=aad%2Cmsa.*continuationToken=2/);
  });

  test("are found by the start of a name, and a descriptor by id", async () => {
    const sent = fetchReacting(json([user()]), json({ value: "aad.YQ" }));
    const client = graph();
    expect(await client.search("  ad ")).toHaveLength(1);
    expect(await client.descriptorOf("an id")).toBe("aad.YQ");
    expect(sent[0]?.init.body).toBe('{"query":"ad","subjectKind":["User"]}');
    expect(await client.search(" ")).toEqual([]);
    expect(sent).toHaveLength(2);
  });
});

describe("the tenant behind the organization", () => {
  const tenantId = "7e4a0000-0000-4000-8000-000000007e4a";

  test.each([
    ["the domain of an Entra account", tenantId, tenantId],
    ["unknown for a Microsoft account", "Windows Live ID", undefined],
    ["unknown if the service does not say", undefined, undefined],
  ])("is %s", async (_, domain, expected) => {
    const sent = fetchReacting(json(user({ domain })));
    expect(await graph().tenantOf({ id: "an id", descriptor: "aad.YQ" })).toBe(expected);
    expect(sent[0]?.url).toMatch(/_apis\/graph\/users\/aad\.YQ$/);
  });

  test("is looked up by identity id if the host gives no descriptor", async () => {
    const sent = fetchReacting(json({ value: "aad.YQ" }), json(user({ domain: tenantId })));
    expect(await graph().tenantOf({ id: "an id", descriptor: undefined })).toBe(tenantId);
    expect(sent.map(({ url }) => url.split("/_apis/")[1])).toEqual([
      "graph/descriptors/an%20id",
      "graph/users/aad.YQ",
    ]);
  });
});

describe("everyone's tokens", () => {
  test("are read even with parts missing, null or without a zone", async () => {
    const odd = token({
      displayName: null,
      scope: null,
      targetAccounts: null,
      validTo: "2026-11-21T12:00:00",
      isValid: false,
    });
    fetchReacting(json({ value: [odd], continuationToken: null }));
    expect((await admin().list("aad.YQ")).tokens).toEqual([
      expect.objectContaining({
        authorizationId: "a1",
        name: "",
        scopes: [],
        reach: { kind: "all" },
        validFrom: undefined,
        validTo: new Date("2026-11-21T12:00:00Z"),
        isRevoked: true,
      }),
    ]);
  });

  test("come from all pages, each once, whatever the case of the id", async () => {
    const first = { value: [token(), token({ authorizationId: "B2" })], continuationToken: "c1" };
    const sent = fetchReacting(
      json(first),
      json({ value: [token({ authorizationId: "b2" })], continuationToken: null }),
    );
    const { tokens } = await admin().list("aad.YQ");
    expect(tokens.map(({ authorizationId }) => authorizationId)).toEqual(["a1", "b2"]);
    expect(new Set(sent.map(({ url }) => new URL(url).searchParams.get("isPublic")))).toEqual(
      new Set(["false"]),
    );
    expect(new URL(sent[1]?.url ?? "").searchParams.get("continuationToken")).toBe("c1");
  });

  test("are read in the service's own page size if ours is refused", async () => {
    const sent = fetchReacting(
      json(errorBody("pageSize", "ArgumentOutOfRangeException"), 400),
      json({ value: [] }),
    );
    const client = admin();
    await client.list("aad.YQ");
    await client.list("aad.YQ");
    expect(sent.map(({ url }) => new URL(url).searchParams.get("pageSize"))).toEqual(["100", null, null]);
  });

  test("refused for another reason stay refused, and the page size stays", async () => {
    const sent = fetchReacting(
      json(errorBody("bad descriptor", "InvalidSubjectDescriptorException"), 400),
      json(errorBody("bad descriptor", "InvalidSubjectDescriptorException"), 400),
      json({ value: [] }),
    );
    const client = admin();
    await expect(client.list("x")).rejects.toMatchObject({
      details: { typeKey: "InvalidSubjectDescriptorException" },
    });
    await client.list("aad.YQ");
    expect(new URL(sent[2]?.url ?? "").searchParams.get("pageSize")).toBe("100");
  });

  test.each([{}, { value: {} }, "x", null])("are not read from %j", async (body) => {
    fetchReacting(json(body));
    await expect(admin().list("aad.YQ")).rejects.toMatchObject({ kind: "unexpected" });
  });

  test("are revoked in a batch, and self-describing ones by rule", async () => {
    const sent = fetchReacting(json("", 204), json("", 201));
    const client = admin();
    await client.revoke(["a", "b"]);
    await client.createRevocationRule(["vso.code", "vso.build"], new Date("2026-11-21T12:00:00Z"));
    expect(sent.map(({ init }) => init.body)).toEqual([
      '[{"authorizationId":"a"},{"authorizationId":"b"}]',
      '{"scopes":"vso.code vso.build","createdBefore":"2026-11-21T12:00:00.000Z"}',
    ]);
    expect(sent[0]?.url).toMatch(/tokenadmin\/revocations\?isPublic=false$/);
  });
});

test.each([[], [""], ["vso.code", " "]])("a rule for the scopes %j is not sent", async (...scopes) => {
  const sent = fetchReacting(json("", 201));
  const rule = admin().createRevocationRule(scopes, new Date("2026-11-21T12:00:00Z"));
  await expect(rule).rejects.toMatchObject({ kind: "refused", details: { reason: "noScope" } });
  expect(sent).toHaveLength(0);
});

describe("an unreadable row", () => {
  const noDescriptor = { displayName: "Nobody", subjectKind: "user" };

  test("among users is left out and counted, and everyone else is there", async () => {
    const rows = [user(), noDescriptor, user({ descriptor: "svc.YQ" }), null, user({ descriptor: "aad.Yg" })];
    fetchReacting(json(rows, 200, { "X-MS-ContinuationToken": "2" }));
    expect(await graph().userPage()).toMatchObject({
      owners: [{ descriptor: "aad.YQ" }, { descriptor: "aad.Yg" }],
      serviceIdentities: ["svc.YQ"],
      unreadable: 2,
      continuationToken: "2",
    });
  });

  test("among members is left out and counted", async () => {
    fetchReacting(json({ items: [{ user: user() }, { user: noDescriptor }, {}], continuationToken: null }));
    expect(await entitlements().page()).toMatchObject({ owners: [{ descriptor: "aad.YQ" }], unreadable: 2 });
  });

  test("among someone's tokens is left out and counted, on every page", async () => {
    const noId = token({ authorizationId: null });
    fetchReacting(
      json({ value: [token(), noId], continuationToken: "2" }),
      json({ value: ["x", token({ authorizationId: "B2" })], continuationToken: null }),
    );
    const { tokens, unreadable } = await admin().list("aad.YQ");
    expect([tokens.map(({ authorizationId }) => authorizationId), unreadable]).toEqual([["a1", "b2"], 2]);
  });

  test("proves nothing about what is missing: the list of active tokens fails", async () => {
    const clients = { graph: graph(), tokenAdmin: admin(), entitlements: entitlements() };
    const door = organizationDoor(clients, true);
    fetchReacting(json([token(), token({ authorizationId: undefined })]));
    expect(await door.readTokens("aad.YQ")).toMatchObject({ tokens: [{}], unreadable: 1 });
    await expect(door.listActive("aad.YQ")).rejects.toMatchObject({ kind: "unexpected" });
  });
});

describe("last sign-ins", () => {
  const member = (lastAccessedDate: unknown) => ({ user: user(), lastAccessedDate });
  test.each<[string, unknown, unknown]>([
    ["0001-01-01 is never", "0001-01-01T00:00:00Z", "never"],
    ["so is its Microsoft form", "/Date(-62135596800000)/", "never"],
    ["a date is a date", "2026-11-20T08:00:00.123Z", new Date("2026-11-20T08:00:00.123Z")],
    ["nothing is not known", null, undefined],
    ["an invalid date is unknown", "yesterday", undefined],
  ])("%s", async (_, date, expected) => {
    fetchReacting(json({ items: [member(date)], totalCount: 1, continuationToken: null }));
    const page = await entitlements().page();
    expect(page.owners[0]?.lastAccessed).toEqual(expected);
    expect(page).toMatchObject({ total: 1, continuationToken: undefined });
  });

  test.each([{ members: [member(null)] }, { value: [member(null)] }, [member(null)]])(
    "are read whatever the list is called: %j",
    async (body) => {
      fetchReacting(json(body, 200, { "X-MS-ContinuationToken": "2" }));
      expect(await entitlements().page()).toMatchObject({ owners: [{}], continuationToken: "2" });
    },
  );

  test("come page by page", async () => {
    const sent = fetchReacting(
      json({ items: [], continuationToken: "2" }),
      json({ items: [member(null)], continuationToken: "" }),
    );
    const client = entitlements();
    const pages = await everyPage((continuationToken) => client.page(continuationToken));
    expect(pages.map(({ owners }) => owners.length)).toEqual([0, 1]);
    expect(sent).toHaveLength(2);
  });
});
