import type { RecordedRequest } from "../emulator/world/RequestLog";
import { createWorld } from "../emulator/world/World";
import { asEntra, asExtension } from "../emulator/asking";
import { checkExchange } from "./openApi";
import { overDocuments } from "./overDocuments";
import { exchange, manners } from "./recordedAsk";

const pats = "http://localhost:8080/vssps.dev.azure.com/fabrikam/_apis/tokens/pats";
const plain = "application/json;api-version=7.2-preview.1";
const id = "4c60c9ed-a378-4883-af16-d655ca025b11";
const list = { continuationToken: "", patTokens: [] };
const token = {
  authorizationId: id,
  displayName: "ci",
  scope: "vso.code",
  targetAccounts: null,
  token: null,
  validFrom: "2020-10-24T03:04:57.52Z",
  validTo: "2020-11-23T04:04:38.5233333Z",
};

function anExchange(
  differences: Partial<RecordedRequest> & { readonly answer?: unknown } = {},
): RecordedRequest {
  const { answer = list, ...rest } = differences;
  return {
    when: new Date(0),
    method: "GET",
    url: pats,
    headers: { accept: plain },
    body: "",
    status: 200,
    responseBody: JSON.stringify(answer),
    faults: [],
    ...rest,
  };
}

const withToken = (differences: object) => ({ ...list, patTokens: [{ ...token, ...differences }] });
const post = (body: unknown) => ({
  method: "POST",
  headers: { accept: plain, "content-type": "application/json" },
  body: typeof body === "string" ? body : JSON.stringify(body),
  answer: { patToken: token, patTokenError: "none" },
});

overDocuments("the checker", () => {
  test.each<[string, Parameters<typeof anExchange>[0]]>([
    ["an empty list", {}],
    ["the address of the live service", { url: "https://vssps.dev.azure.com/fabrikam/_apis/tokens/pats" }],
    ["a token", { answer: withToken({}) }],
    ["a date without a zone", { answer: withToken({ validTo: "2018-07-19T00:00:00" }) }],
    [
      "a page of the host",
      { url: "http://localhost:8080/fabrikam/_usersSettings/tokens", responseBody: "<p>" },
    ],
    ["a spoiled answer", { faults: ["truncatedJson"], responseBody: "{" }],
    ["a sign-in page", { status: 203, responseBody: "<!DOCTYPE html>" }],
    [
      "a version in the query",
      { url: `${pats}?api-version=7.1-preview.1`, headers: { accept: "application/json" } },
    ],
  ])("lets %s pass", (_, differences) => {
    expect(checkExchange(anExchange(differences))).toEqual([]);
  });

  test.each<[string, RegExp, Parameters<typeof anExchange>[0]]>([
    ["an unknown path", /no document has it/, { url: `${pats}s` }],
    ["an unknown method", /no document has it/, { method: "PATCH" }],
    ["a service on the wrong host", /no document has it/, { url: pats.replace("vssps", "vsaex") }],
    ["an unknown parameter", /\$skip is not in the document/, { url: `${pats}?$skip=1` }],
    ["a parameter in the wrong case", /\$Top is not in the document/, { url: `${pats}?$Top=1` }],
    ["a parameter of the wrong type", /value of \$top/, { url: `${pats}?$top=many` }],
    [
      "an unknown name of an enumeration",
      /displayFilterOption/,
      { url: `${pats}?displayFilterOption=valid` },
    ],
    ["a wrong truth", /isSortAscending/, { url: `${pats}?isSortAscending=1` }],
    [
      "an invalid id",
      /authorizationId/,
      { url: `${pats}?authorizationId=7`, answer: { patTokenError: "none" } },
    ],
    ["a parameter given twice", /there 2 times/, { url: `${pats}?$top=1&$top=2` }],
    [
      "a missing parameter",
      /authorizationId is missing/,
      { method: "DELETE", status: 204, responseBody: "" },
    ],
    ["a missing version", /names no api-version/, { headers: { accept: "application/json" } }],
    [
      "a version of the future",
      /newer than/,
      { headers: { accept: "application/json;api-version=7.2-preview.2" } },
    ],
    [
      "another kind of answer",
      /does not accept/,
      { headers: { accept: "text/html;api-version=7.2-preview.1" } },
    ],
    ["a missing body", /body is missing/, { ...post(""), body: "" }],
    ["a body that is not JSON", /body is not JSON/, post("{")],
    ["an unknown member", /body: \/days is not/, post({ displayName: "x", days: 3 })],
    ["a member of the wrong type", /body: \/allOrgs/, post({ allOrgs: "no" })],
    ["a date without a zone in a body", /body: \/validTo/, post({ validTo: "2026-12-01T00:00:00" })],
    ["a body where none is", /takes none/, { body: "{}" }],
    ["a body of no kind", /Content-Type/, { ...post({ displayName: "x" }), headers: { accept: plain } }],
    ["an unknown status", /status 418/, { status: 418 }],
    ["an error without its body", /error: \/message|error body/, { status: 500, responseBody: "oops" }],
    ["an error with half a body", /typeKey/, { status: 404, answer: { $id: "1", message: "no" } }],
    ["an answer that is not JSON", /answer is not JSON/, { responseBody: "{" }],
    [
      "an unknown member of an answer",
      /patTokens\/0\/lastUsed is not/,
      { answer: withToken({ lastUsed: null }) },
    ],
    ["a wrong type in an answer", /patTokens\/0\/scope/, { answer: withToken({ scope: ["vso.code"] }) }],
    ["a hole in a list", /patTokens\/0/, { answer: { ...list, patTokens: [null] } }],
    ["no date", /patTokens\/0\/validTo/, { answer: withToken({ validTo: "2026-13-01T00:00:00Z" }) }],
    ["a Microsoft date unasked", /validTo/, { answer: withToken({ validTo: "/Date(0)/" }) }],
    [
      "an ISO date unasked",
      /validTo/,
      { headers: { accept: plain + manners.platform }, answer: withToken({}) },
    ],
    ["a number for a name", /patTokenError/, { ...post({}), answer: { patToken: null, patTokenError: 0 } }],
    [
      "a body after a revocation",
      /has a body/,
      {
        method: "DELETE",
        url: `${pats}?authorizationId=${id}`,
        status: 204,
      },
    ],
  ])("catches %s", (_, sentence, differences) => {
    expect(checkExchange(anExchange(differences)).join("\n")).toMatch(sentence);
  });

  test("catches a wrapped list where a bare one was requested, and the reverse", async () => {
    const world = createWorld();
    const asked = { path: "graph/users", authorization: asExtension(world) };
    const bare = await exchange(world, asked, "platform");
    const wrapped = await exchange(world, asked, "plain");
    expect(checkExchange({ ...bare, headers: wrapped.headers })).not.toEqual([]);
    expect(checkExchange({ ...wrapped, headers: bare.headers })).not.toEqual([]);
  });

  test("catches dates that the platform's client cannot read", async () => {
    const world = createWorld();
    const own = await exchange(world, { path: "tokens/pats", authorization: asEntra(world) }, "platform");
    const bare = { ...own, responseBody: own.responseBody.replaceAll("\\/", "/") };
    expect(checkExchange(bare).join("\n")).toMatch(/not escaped/);
  });

  test("never repeats a value, which may be a secret", () => {
    const secret = "a-secret-value";
    const url = `${pats}?$top=${secret}`;
    const problems = checkExchange(anExchange({ url, answer: withToken({ validTo: secret }) }));
    expect(problems.length).toBeGreaterThan(1);
    expect(problems.join("\n")).not.toContain(secret);
  });
});
