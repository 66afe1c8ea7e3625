import { describeToken } from "../../../src/tokens/export/describeToken";
import type { ExportSource } from "../../../src/tokens/export/ExportSource";
import { exportToCsv } from "../../../src/tokens/export/exportToCsv";
import { exportToJson } from "../../../src/tokens/export/exportToJson";
import type { Owner } from "../../../src/tokens/organization/OwnedToken";
import type { Token } from "../../../src/tokens/token/Token";
import { anOwner, aToken, now } from "../builders";

function aSource(tokens: readonly Partial<Token>[], owner?: Partial<Owner>): ExportSource {
  return {
    count: tokens.length,
    at: (index) => describeToken(aToken(tokens[index]), now, owner && anOwner(owner)),
    isPartial: false,
    hasOwners: owner !== undefined,
    exportedAt: now,
    organizationId: "o",
    organizationName: "fabrikam",
    filter: { q: "ci" },
  };
}

const csvOf = (source: ExportSource) => [...exportToCsv(source)].join("");
const jsonOf = (source: ExportSource) => JSON.parse([...exportToJson(source)].join(""));

const secret = "x7Kp2Lm9Qz4Rt8Vw1Ns6";

test("own tokens have no columns for an owner", () => {
  const [head = "", line = ""] = csvOf(aSource([{ name: "ci", scopes: ["vso.code", "vso.work"] }])).split(
    "\r\n",
  );
  expect(head).toBe(
    "authorizationId,name,status,endsAtUtc,validToUtc,createdAtUtc,scopes,risks,organizations",
  );
  expect(line).toMatch(/,ci,active,.*,"vso.code vso.work",/);
});

test("a token for all organizations ends with their retirement, and its own date stands beside", () => {
  const validTo = new Date("2027-03-01T00:00:00Z");
  const [token] = jsonOf(aSource([{ validTo, reach: { kind: "all" } }])).tokens;
  expect(token).toMatchObject({
    endsAtUtc: "2026-12-01T00:00:00.000Z",
    validToUtc: "2027-03-01T00:00:00.000Z",
    organizations: "all",
  });
});

test("dates that nobody knows are empty, and so are those that are none", () => {
  const [token] = jsonOf(
    aSource([{ validTo: undefined, validFrom: new Date(NaN) }], { lastAccessed: undefined }),
  ).tokens;
  expect(token).toMatchObject({ endsAtUtc: "", validToUtc: "", createdAtUtc: "", ownerLastSignInUtc: "" });
});

test.each(["=1+1", "+1", "-1", "@SUM(1)", "\t=1"])("the name %j is no formula in a spreadsheet", (name) => {
  const csv = csvOf(aSource([{ name }], { displayName: name, mailAddress: name }));
  for (const cell of csv.split("\r\n")[1]?.split(",") ?? []) expect(cell).not.toMatch(/^"?\s*[=+\-@]/);
  expect(csv.match(/'[=+\-@]/g)?.length).toBe(3);
});

test("what looks like a token is never written, wherever it stands", () => {
  const source = {
    ...aSource([{ name: secret, scopes: [secret] }], { displayName: secret, mailAddress: secret }),
    organizationName: secret,
    filter: { q: secret },
  };
  expect(csvOf(source) + [...exportToJson(source)].join("")).not.toContain(secret);
});

test.each([0, 1, 200, 201, 1000])("%i tokens are all written, in order", (count) => {
  const source = aSource(Array.from({ length: count }, (_, index) => ({ name: `t${index}` })));
  const { tokens, ...head } = jsonOf(source);
  expect(head).toMatchObject({ format: "pat-steward-tokens", version: 1, count, filter: { q: "ci" } });
  expect(tokens.map(({ name }: { name: string }) => name)).toEqual(
    Array.from({ length: count }, (_, index) => `t${index}`),
  );
  expect(csvOf(source).split("\r\n")).toHaveLength(count + 2);
});

test("the texts of a person are looked at once, however many tokens they have, and anew for a new record of them", () => {
  const named = jest.fn(() => "Ada");
  const watched = (): Owner => Object.defineProperty(anOwner(), "displayName", { get: named });
  const owner = watched();
  for (let token = 0; token < 50; token++) describeToken(aToken(), now, owner);
  expect(named).toHaveBeenCalledTimes(1);
  expect(describeToken(aToken(), now, watched()).ownerName).toBe("Ada");
  expect(named).toHaveBeenCalledTimes(2);
});
