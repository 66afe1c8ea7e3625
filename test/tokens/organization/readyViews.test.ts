import {
  organizationFilterFromQuery,
  organizationFilterToQuery,
} from "../../../src/tokens/organization/OrganizationFilter";
import type { Owner } from "../../../src/tokens/organization/OwnedToken";
import { readyViews } from "../../../src/tokens/organization/readyViews";
import { selectRows } from "../../../src/tokens/organization/selectRows";
import { TokenColumns } from "../../../src/tokens/organization/columns/TokenColumns";
import type { Token } from "../../../src/tokens/token/Token";
import { anOwner, aToken, inDays, now } from "../builders";

/** The views that find a token, at a moment. */
function viewsWith(token: Partial<Token>, owner: Partial<Owner> = {}, moment = now): string[] {
  const table = new TokenColumns();
  table.append(anOwner(owner), [aToken(token)]);
  return readyViews(moment)
    .filter(({ filter }) => selectRows(table, filter, moment).length > 0)
    .map(({ id }) => id);
}

const plain: Partial<Token> = {
  scopes: ["vso.work"],
  validFrom: inDays(-10),
  validTo: inDays(60),
  name: "nightly",
};

test.each([
  ["an ordinary token", {}, {}, []],
  ["an owner away for longer than 90 days", {}, { lastAccessed: inDays(-91) }, ["leavers"]],
  ["an owner who never signed in", {}, { lastAccessed: "never" }, ["leavers"]],
  ["full access", { scopes: ["app_token"] }, {}, ["fullAccess"]],
  ["all organizations", { reach: { kind: "all" } }, {}, ["allOrganizations"]],
  ["a token older than a year", { validFrom: inDays(-366) }, {}, ["old"]],
  [
    "high privilege that ends in 91 days",
    { scopes: ["vso.code_manage"], validTo: inDays(91) },
    {},
    ["latePrivilege"],
  ],
  ["high privilege that ends in 90 days", { scopes: ["vso.code_manage"], validTo: inDays(90) }, {}, []],
  ["a tool's name", { name: "azure devops artifacts credential provider" }, {}, ["byTools"]],
  ["an end within a week", { validTo: inDays(6) }, {}, ["thisWeek"]],
  ["a revoked token with everything", { scopes: ["app_token"], isRevoked: true }, {}, []],
] as [string, Partial<Token>, Partial<Owner>, string[]][])(
  "%s is in the right views",
  (_, token, owner, ids) => {
    // Before the retirement week, in which every token for all organizations expires.
    expect(viewsWith({ ...plain, ...token }, owner)).toEqual(expect.arrayContaining(ids));
    if (token.reach === undefined) expect(viewsWith({ ...plain, ...token }, owner)).toEqual(ids);
  },
);

test("after their retirement, the tokens for all organizations are the stopped ones", () => {
  const later = new Date("2026-12-02T00:00:00Z");
  const stopped: Partial<Token> = {
    ...plain,
    reach: { kind: "all" },
    validTo: new Date("2027-03-01T00:00:00Z"),
  };
  expect(viewsWith(stopped, {}, later)).toEqual(["allOrganizations"]);
});

test("each view has an address of its own that brings it back", () => {
  const queries = readyViews(now).map(({ filter }) => {
    const query = organizationFilterToQuery(filter);
    expect(organizationFilterFromQuery(query)).toEqual({ filter, unknown: [] });
    return new URLSearchParams(query).toString();
  });
  expect(new Set(queries).size).toBe(7);
  expect(queries).not.toContain("");
});
