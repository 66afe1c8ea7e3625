import fc from "fast-check";

import { expiryWindows, matchesFilter } from "../../../src/tokens/list/TokenFilter";
import {
  defaultOrganizationFilter,
  type OrganizationFilter,
} from "../../../src/tokens/organization/OrganizationFilter";
import type { Owner } from "../../../src/tokens/organization/OwnedToken";
import { selectRows } from "../../../src/tokens/organization/selectRows";
import { TokenColumns } from "../../../src/tokens/organization/columns/TokenColumns";
import { riskKinds } from "../../../src/tokens/token/risk";
import { tokenStatuses } from "../../../src/tokens/token/statusOf";
import type { Token } from "../../../src/tokens/token/Token";
import { anOwner, aToken, inDays, now } from "../builders";

const everything: OrganizationFilter = { ...defaultOrganizationFilter, statuses: [] };

function finds(
  differences: Partial<OrganizationFilter>,
  token: Partial<Token> = {},
  owner: Partial<Owner> = {},
) {
  const table = new TokenColumns();
  table.append(anOwner(owner), [aToken(token)]);
  return selectRows(table, { ...everything, ...differences }, now).length === 1;
}

describe("finding tokens of an organization", () => {
  test("an empty table has nothing to find", () => {
    expect([...selectRows(new TokenColumns(), everything, now)]).toEqual([]);
  });

  test.each(["text", "owner", "namePattern"] as const)(
    "what looks like a token is not searched for as %s, not even in names",
    (field) => {
      const wanted = "x7Kp2Lm9Qz4Rt8Vw1Ns6";
      expect(finds({ [field]: wanted }, { name: wanted }, { displayName: wanted })).toBe(false);
    },
  );

  test("an owner's descriptor finds the owner, although it is long and random", () => {
    const descriptor = "aad.OTcyOTJkNzYtMjc4Ni03NGM1LWE4ZjEtOTE1ZTFhNmI0ZDMx";
    expect(finds({ owner: descriptor }, {}, { descriptor })).toBe(true);
  });

  test("rows come in the order of the table, active ones by default", () => {
    const table = new TokenColumns();
    table.append(anOwner(), [aToken(), aToken({ isRevoked: true }), aToken({ validTo: now }), aToken()]);
    expect([...selectRows(table, defaultOrganizationFilter, now)]).toEqual([0, 3]);
    expect([...selectRows(table, everything, now)]).toEqual([0, 1, 2, 3]);
  });

  test.each([
    [{ olderThanDays: 30 }, { validFrom: inDays(-30) }, false],
    [{ olderThanDays: 30 }, { validFrom: inDays(-31) }, true],
    [{ olderThanDays: 30 }, { validFrom: undefined }, false],
    [{ notOlderThanDays: 30 }, { validFrom: inDays(-30) }, true],
    [{ notOlderThanDays: 30 }, { validFrom: inDays(-31) }, false],
    [{ notOlderThanDays: 30 }, { validFrom: undefined }, false],
    [{ lifetimeUpToDays: 90 }, { validFrom: inDays(-30), validTo: inDays(60) }, true],
    [{ lifetimeUpToDays: 90 }, { validFrom: inDays(-30), validTo: inDays(61) }, false],
    [{ lifetimeUpToDays: 90 }, { validTo: undefined }, false],
    [{ lifetimeOverDays: 90 }, { validFrom: inDays(-30), validTo: inDays(60) }, false],
    [{ lifetimeOverDays: 90 }, { validFrom: inDays(-30), validTo: inDays(61) }, true],
    [{ lifetimeOverDays: 90 }, { validTo: undefined }, false],
    [{ expiresAfterDays: 90 }, { validTo: inDays(90) }, false],
    [{ expiresAfterDays: 90 }, { validTo: inDays(91) }, true],
    [{ expiresAfterDays: 90 }, { validTo: undefined }, false],
    [{ expiresAfterDays: 90 }, { validTo: inDays(300), reach: { kind: "all" } }, false],
    [{ isMadeByTool: true }, { name: "git: https://dev.azure.com/fabrikam on LAPTOP" }, true],
    [{ isMadeByTool: true }, { name: "Service Hooks: : Slack" }, true],
    [{ isMadeByTool: true }, { name: "nightly build" }, false],
    [{ scope: "vso.code_write" }, { scopes: ["vso.code_manage"] }, true],
    [{ scope: "vso.code_write" }, { scopes: ["vso.code"] }, false],
    [{ risks: ["fullAccess", "allOrganizations"] }, { scopes: ["app_token"] }, false],
    [{ risks: ["fullAccess", "allOrganizations"] }, { scopes: ["app_token"], reach: { kind: "all" } }, true],
    [{ risks: ["highPrivilege"] }, { scopes: ["app_token"] }, true],
    [{ risks: ["unknownExpiry"] }, { validTo: undefined }, true],
    [{ namePattern: "git: *" }, { name: "Git: https://dev.azure.com/fabrikam on LAPTOP" }, true],
    [{ namePattern: "git:" }, { name: "git: https://dev.azure.com/fabrikam on LAPTOP" }, false],
    [{ namePattern: "résumé-?" }, { name: "RESUME-7" }, true],
    [{ text: "norma read" }, {}, true],
    [{ text: "norma write" }, {}, false],
    [{ text: "1B9D6BCD-bbfd-4b2d-9b5d-ab8dfbbd4bed" }, {}, true],
    [{ text: "2b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed" }, {}, false],
  ] as [Partial<OrganizationFilter>, Partial<Token>, boolean][])(
    "%j finds %j: %s",
    (filter, token, found) => {
      expect(finds(filter, token)).toBe(found);
    },
  );

  test.each([
    ["aad.Tm9ybWE", true],
    [" aad.Tm9ybWE ", true],
    ["aad.tm9ybwe", false],
    ["fabrik norma", true],
    ["FABRIKAM.example", true],
    ["contoso", false],
    ["  ", true],
  ])("the owner %j is found: %s", (owner, found) => {
    expect(finds({ owner })).toBe(found);
  });

  test.each([
    [inDays(-90), false],
    [inDays(-91), true],
    ["never", true],
    [undefined, false],
  ] as const)("an owner last seen %s counts as away for 90 days: %s", (lastAccessed, found) => {
    expect(finds({ ownerInactiveDays: 90 }, {}, { lastAccessed })).toBe(found);
  });

  test("agrees with the filter for one person's tokens wherever they overlap", () => {
    const token = fc.record({
      name: fc.constantFrom("build", "Résumé", ""),
      scopes: fc.subarray(["vso.code", "vso.code_full", "vso.work", "app_token", "vso.strange"]),
      reach: fc.constantFrom({ kind: "all" } as const, { kind: "organizations", ids: ["a"] } as const),
      validFrom: fc.constantFrom(undefined, inDays(-1), inDays(-500)),
      validTo: fc.constantFrom(undefined, now, inDays(7), inDays(30.5), inDays(-1)),
      isRevoked: fc.boolean(),
    });
    const filter = fc.record({
      text: fc.constantFrom("", "resume", "code", "strange"),
      statuses: fc.subarray([...tokenStatuses]),
      expiry: fc.constantFrom(undefined, ...expiryWindows, "2026-11-21..2026-12-01", "2026-12-02.."),
      scope: fc.constantFrom(undefined, "vso.code_write", "vso.profile"),
      risk: fc.constantFrom(undefined, ...riskKinds),
    });
    const moment = fc.constantFrom(now, inDays(9), new Date("2026-12-01T00:00:00Z"), inDays(15));
    fc.assert(
      fc.property(fc.array(token, { maxLength: 8 }), filter, moment, (differences, own, at) => {
        const tokens = differences.map((difference) => aToken(difference));
        const table = new TokenColumns();
        table.append(anOwner(), tokens);
        const asked = { ...everything, ...own, risks: own.risk === undefined ? [] : [own.risk] };
        const expected = tokens.flatMap((one, row) => (matchesFilter(one, own, at) ? [row] : []));
        expect([...selectRows(table, asked, at)]).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
