import { asExtension, ask, hosts } from "./asking";
import { apiVersionOf, wireFormOf } from "./wire/accept";
import { matchPath } from "./wire/matchRoute";
import { never, toWireJson, WireDate, WireEnum, WireList } from "./wire/wireJson";
import { createWorld, type World } from "./world/World";

const plain = wireFormOf("application/json;api-version=7.1");
const client = wireFormOf(
  "application/json;api-version=7.2-preview.1;excludeUrls=true;enumsAsNumbers=true;msDateFormat=true;noArrayWrap=true",
);

describe("what an answer looks like", () => {
  const value = {
    when: new WireDate(new Date("2020-11-23T04:04:38.523Z")),
    kind: new WireEnum("organization", 4),
    items: new WireList([{ id: 1, url: "http://x", _links: {} }]),
  };

  test("to a plain client: ISO dates, names, wrapped lists, links", () => {
    expect(toWireJson(value, plain)).toBe(
      `{"when":"2020-11-23T04:04:38.5233333Z","kind":"organization",` +
        `"items":{"count":1,"value":[{"id":1,"url":"http://x","_links":{}}]}}`,
    );
  });

  test("to the extension API's client: escaped Microsoft dates, numbers, bare lists, no links", () => {
    expect(toWireJson(value, client)).toBe(
      String.raw`{"when":"\/Date(1606104278523)\/","kind":4,"items":[{"id":1}]}`,
    );
  });

  test.each([
    ["2020-12-01T23:46:23.319Z", "2020-12-01T23:46:23.32Z"],
    ["2020-11-02T22:56:52.103Z", "2020-11-02T22:56:52.1033333Z"],
    ["2020-11-02T22:56:52.999Z", "2020-11-02T22:56:53Z"],
    ["2020-11-02T22:56:52.000Z", "2020-11-02T22:56:52Z"],
  ])("%s is written %s", (given, written) => {
    expect(toWireJson(new WireDate(new Date(given)), plain)).toBe(`"${written}"`);
  });

  test("never is .NET's smallest date in either form", () => {
    expect(toWireJson(never, plain)).toBe(`"0001-01-01T00:00:00Z"`);
    expect(toWireJson(never, client)).toBe(String.raw`"\/Date(-62135596800000)\/"`);
  });
});

describe("api-version", () => {
  test.each([
    ["", "application/json;api-version=7.2-preview.1", { number: 7.2, isPreview: true }],
    ["", "application/json; api-version=7.1", { number: 7.1, isPreview: false }],
    ["?api-version=6.0-preview", "application/json", { number: 6, isPreview: true }],
    ["", "application/json", undefined],
    ["?api-version=new", undefined, undefined],
  ])("of %j with Accept %j", (query, accept, expected) => {
    const version = apiVersionOf(new URL(`http://x/${query}`), accept);
    if (expected === undefined) expect(version).toBeUndefined();
    else expect(version).toMatchObject(expected);
  });

  test.each<[string, World, string, number | string]>([
    ["none", createWorld(), "application/json", "VssVersionNotSpecifiedException"],
    ["7.1 for tokenadmin", createWorld(), "application/json;api-version=7.1", 200],
    [
      "7.2 without -preview",
      createWorld(),
      "application/json;api-version=7.2",
      "VssInvalidPreviewVersionException",
    ],
    ["9.0", createWorld(), "application/json;api-version=9.0", "VssVersionOutOfRangeException"],
    [
      "7.1 on Azure DevOps Server",
      createWorld({ scenario: "server" }),
      "application/json;api-version=7.1",
      "VssVersionOutOfRangeException",
    ],
    [
      "5.0-preview.1 on Azure DevOps Server",
      createWorld({ scenario: "server" }),
      "application/json;api-version=5.0-preview.1",
      200,
    ],
  ])("%s", async (_, world, accept, expected) => {
    const path = `${hosts.vssps}/tokenadmin/personalaccesstokens/${world.me.descriptor}`;
    const { status, json } = await ask(world, path, { authorization: asExtension(world), accept });
    if (typeof expected === "number") expect(status).toBe(expected);
    else expect([status, json]).toEqual([400, expect.objectContaining({ typeKey: expected })]);
  });
});

describe("across origins", () => {
  test("a preflight is answered with 200 and allows what it asks for", async () => {
    const answer = await createWorld().handle({
      method: "OPTIONS",
      url: `http://localhost${hosts.vssps}/tokens/pats`,
      headers: {
        origin: "http://127.0.0.1",
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type,x-tfs-fedauthredirect",
      },
    });
    expect(answer).toMatchObject({
      status: 200,
      headers: {
        "Access-Control-Allow-Origin": "*",
        "Access-Control-Allow-Methods": "OPTIONS,GET,POST,PATCH,PUT,DELETE",
        "Access-Control-Max-Age": "3600",
        "Access-Control-Allow-Headers": "authorization,content-type,x-tfs-fedauthredirect",
      },
    });
  });

  test("exactly the documented headers are readable, on errors too", async () => {
    const reply = await ask(createWorld(), `${hosts.vssps}/nothing`);
    expect(reply.status).toBe(404);
    expect(reply.headers).toMatchObject({
      "access-control-expose-headers":
        "ActivityId,X-TFS-Session,X-MS-ContinuationToken,X-VSS-GlobalMessage,ETag | Request-Context",
      activityid: expect.stringMatching(/^[\da-f-]{36}$/),
    });
  });

  test("REST is not on the content site", async () => {
    const url = "http://127.0.0.1:8080/fabrikam/_apis/connectionData";
    expect(await createWorld().handle({ method: "GET", url, headers: {} })).toMatchObject({ status: 404 });
  });
});

test.each([
  ["/{organization}/_apis/Graph/Users", "/fabrikam/_apis/graph/users", { organization: "fabrikam" }],
  ["/assets/{file*}", "/assets/a/b%20c.js", { file: "a/b c.js" }],
  ["/a/{b}", "/a/%E0%A4%A", { b: "%E0%A4%A" }],
  ["/a/{b}", "/a", undefined],
  ["/a", "/a/b", undefined],
])("the path template %s takes %s as %j", (template, path, params) => {
  expect(matchPath(template, path)).toEqual(params);
});
