import fc from "fast-check";

import {
  defaultFilter,
  expiryWindows,
  filterFromQuery,
  filterToQuery,
  matchesFilter,
  type TokenFilter,
} from "../../../src/tokens/list/TokenFilter";
import { riskKinds } from "../../../src/tokens/token/risk";
import { scopes } from "../../../src/tokens/scopes/catalogue";
import { tokenStatuses } from "../../../src/tokens/token/statusOf";
import { aToken, inDays, now } from "../builders";

const anyFilter: fc.Arbitrary<TokenFilter> = fc.record({
  text: fc.string({ unit: "grapheme", maxLength: 60 }),
  statuses: fc.subarray([...tokenStatuses]),
  expiry: fc.option(fc.constantFrom(...expiryWindows), { nil: undefined }),
  scope: fc.option(fc.constantFrom(...scopes.map((scope) => scope.id)), { nil: undefined }),
  risk: fc.option(fc.constantFrom(...riskKinds), { nil: undefined }),
});

function fits(differences: Partial<TokenFilter>, token = aToken()): boolean {
  return matchesFilter(token, { ...defaultFilter, ...differences }, now);
}

describe("filtering tokens", () => {
  test("only active tokens are shown by default", () => {
    expect(fits({})).toBe(true);
    expect(fits({}, aToken({ validTo: now }))).toBe(false);
    expect(fits({}, aToken({ isRevoked: true }))).toBe(false);
  });

  test("what looks like a token is not searched for, not even in names", () => {
    const text = "x7Kp2Lm9Qz4Rt8Vw1Ns6";
    expect(fits({ text }, aToken({ name: text }))).toBe(false);
  });

  test("no status chosen means any status", () => {
    expect(fits({ statuses: [] }, aToken({ isRevoked: true }))).toBe(true);
  });

  test.each([
    ["BUILD", true],
    ["agent bui", true],
    ["build missing", false],
    ["  ", true],
    ["resume", true],
    ["RÉSUMÉ", true],
    ["strasse", false],
    ["(read)", true],
    ["vso.code", true],
    ["vso.code_write", false],
    ["1B9D6BCD", true],
    [".*", false],
  ])("the text %j finds the token: %s", (text, found) => {
    expect(fits({ text }, aToken({ name: "build agent Résumé" }))).toBe(found);
  });

  test("a hidden character in a name does not hide the token", () => {
    expect(fits({ text: "admin" }, aToken({ name: "ad\u200Bmi\u202En" }))).toBe(true);
    expect(fits({ text: "résumé" }, aToken({ name: "re\u0301sume\u0301" }))).toBe(true);
  });

  test.each([
    ["7d", 7, true],
    ["7d", 8, false],
    ["30d", 8, true],
    ["90d", 90, true],
    ["90d", 91, false],
  ] as const)("the window %s with %d days left: %s", (expiry, days, found) => {
    expect(fits({ expiry }, aToken({ validTo: inDays(days) }))).toBe(found);
  });

  test.each([
    ["vso.code_write", ["vso.code_manage"], true],
    ["vso.code_write", ["app_token"], true],
    ["vso.code_write", ["vso.code"], false],
    ["vso.profile", ["vso.code"], true],
  ])("looking for %s finds %j: %s", (scope, held, found) => {
    expect(fits({ scope }, aToken({ scopes: held }))).toBe(found);
  });

  test("looking for full access finds nothing less", () => {
    expect(fits({ risk: "fullAccess" }, aToken({ scopes: ["vso.code_full"] }))).toBe(false);
    expect(fits({ risk: "fullAccess" }, aToken({ scopes: ["app_token"] }))).toBe(true);
  });
});

describe("the filter in the address", () => {
  test("the default view leaves no trace", () => {
    expect(filterToQuery(defaultFilter)).toEqual({});
    expect(filterFromQuery({})).toEqual({ filter: defaultFilter, unknown: [] });
  });

  test("is short and readable", () => {
    const filter: TokenFilter = {
      text: "laptop 7",
      statuses: ["expired", "active"],
      expiry: "30d",
      scope: "vso.code_write",
      risk: "fullAccess",
    };
    expect(filterToQuery(filter)).toEqual({
      q: "laptop 7",
      status: "active,expired",
      expires: "30d",
      scope: "vso.code_write",
      risk: "fullAccess",
    });
    expect(filterToQuery({ ...defaultFilter, statuses: [] })).toEqual({ status: "any" });
  });

  test("survives a round trip", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(filterFromQuery(filterToQuery(filter))).toEqual({ filter, unknown: [] });
      }),
    );
  });

  test.each([
    [{ status: "active,burnt" }, {}, ["status=burnt"]],
    [{ status: "burnt" }, {}, ["status=burnt"]],
    [{ status: "expired,expired" }, { statuses: ["expired"] }, []],
    [{ expires: "8d" }, {}, ["expires=8d"]],
    [{ scope: "vso.strange" }, {}, ["scope=vso.strange"]],
    [{ scope: "VSO.Code" }, { scope: "vso.code" }, []],
    [{ risk: "constructor" }, {}, ["risk=constructor"]],
    [{ risk: "\u202E<img src=x>\n" }, {}, ["risk=<img src=x>"]],
    [{ scope: "x".repeat(100_000) }, {}, [`scope=${"x".repeat(59)}…`]],
    [{ q: "x".repeat(201) }, { text: "x".repeat(200) }, [`q=${"x".repeat(59)}…`]],
    [{ q: "half \uD83D" }, { text: "half " }, ["q=half"]],
    [{ q: "", status: "", expires: "", scope: "", risk: "" }, {}, []],
    [{ q: undefined, tab: "somebody else's" }, {}, []],
  ])("%j is understood as far as possible", (query, differences, unknown) => {
    expect(filterFromQuery(query)).toEqual({ filter: { ...defaultFilter, ...differences }, unknown });
  });

  test("nothing written there can break it", () => {
    const keys = fc.constantFrom("q", "status", "expires", "scope", "risk", "__proto__");
    fc.assert(
      fc.property(fc.dictionary(keys, fc.string({ unit: "binary" })), (query) => {
        const { filter } = filterFromQuery(query);
        expect(filterFromQuery(filterToQuery(filter))).toEqual({ filter, unknown: [] });
      }),
    );
  });

  test("a long text is cut before it goes into the address, and never within an emoji", () => {
    const query = filterToQuery({ ...defaultFilter, text: `${"x".repeat(199)}🚀` });
    expect(query).toEqual({ q: "x".repeat(199) });
    expect(() => encodeURIComponent(query.q ?? "")).not.toThrow();
  });
});
