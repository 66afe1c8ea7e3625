import fc from "fast-check";

import { AzureError } from "../../../src/azure/rest/AzureError";
import { readPat, readPatList, readReach } from "../../../src/azure/wire/pat";

const id = "4c60c9ed-a378-4883-af16-d655ca025b11";
const organization = "38aaa865-2c70-4bf7-a308-0c6539c38c1a";
const wire = {
  displayName: "ci",
  validTo: "2026-12-23T04:04:38.5233333Z",
  scope: "vso.code vso.work",
  targetAccounts: [organization],
  validFrom: "/Date(1496158224000)/",
  authorizationId: id,
  token: null,
};

describe("reading a token", () => {
  test("takes over what the service says", () => {
    expect(readPat(wire, false)).toEqual({
      authorizationId: id,
      name: "ci",
      scopes: ["vso.code", "vso.work"],
      reach: { kind: "organizations", ids: [organization] },
      validFrom: new Date(1496158224000),
      validTo: new Date("2026-12-23T04:04:38.523Z"),
      isRevoked: false,
    });
  });

  test("never takes over its secret", () => {
    const token = readPat({ ...wire, token: "s3cret", alternateToken: "s3cret" }, false);
    expect(JSON.stringify(token)).not.toContain("s3cret");
  });

  test.each([
    ["null", null],
    ["nothing", undefined],
    ["an empty list", []],
  ])("%s as its organizations means all of them", (_, targetAccounts) => {
    expect(readReach(targetAccounts)).toEqual({ kind: "all" });
  });

  test("a token without name, scopes and dates is still a token", () => {
    const bare = {
      authorizationId: id,
      displayName: null,
      scope: null,
      validTo: "soon",
      targetAccounts: null,
    };
    expect(readPat(bare, true)).toEqual({
      authorizationId: id,
      name: "",
      scopes: [],
      reach: { kind: "all" },
      validFrom: undefined,
      validTo: undefined,
      isRevoked: true,
    });
  });

  test("names stay unchanged, however strange", () => {
    for (const displayName of ["<img src=x onerror=alert(1)>", "\u202Egnp", "🚀 👩‍💻", "x".repeat(2000)]) {
      expect(readPat({ ...wire, displayName }, false).name).toBe(displayName);
    }
  });

  test("unknown scopes are kept", () => {
    expect(readPat({ ...wire, scope: " vso.quantum  vso.code vso.code" }, false).scopes).toEqual([
      "vso.quantum",
      "vso.code",
    ]);
  });

  test.each([undefined, null, "", 7])("a token with the id %j cannot be read", (authorizationId) => {
    expect(() => readPat({ ...wire, authorizationId }, false)).toThrow(/the id of a token is missing/);
  });
});

describe("reading a page of tokens", () => {
  test("null instead of a list is a person without tokens", () => {
    expect(readPatList({ continuationToken: "", patTokens: null }, false)).toMatchObject({ tokens: [] });
  });

  test.each([{}, { value: null }, { patTokens: "none" }, [], null, "page"])(
    "%j is not a page, and never looks like a person without tokens",
    (body) => {
      expect(() => readPatList(body, false)).toThrow(AzureError);
    },
  );

  test("any input gives a page or an AzureError", () => {
    const value = fc.oneof(
      fc.anything(),
      fc.constantFrom(id, null, [], [organization], "vso.code", "/Date(1)/"),
    );
    const token = fc.record(
      {
        authorizationId: fc.oneof(fc.constant(id), value),
        displayName: value,
        scope: value,
        targetAccounts: value,
        validFrom: value,
        validTo: value,
      },
      { requiredKeys: [] },
    );
    const page = fc.record({ continuationToken: value, patTokens: fc.oneof(value, fc.array(token)) });
    fc.assert(
      fc.property(fc.oneof(page, fc.anything()), fc.boolean(), (body, isRevoked) => {
        try {
          const { tokens, continuationToken } = readPatList(body, isRevoked);
          expect(tokens.every((one) => one.authorizationId !== "" && one.isRevoked === isRevoked)).toBe(true);
          expect(["string", "undefined"]).toContain(typeof continuationToken);
        } catch (error) {
          expect(error).toBeInstanceOf(AzureError);
        }
      }),
    );
  });
});
