import fc from "fast-check";

import {
  defaultOrganizationFilter,
  type OrganizationFilter,
} from "../../../../src/tokens/organization/OrganizationFilter";
import { overviewOf } from "../../../../src/tokens/organization/overview/overviewOf";
import { finish } from "../../../../src/tokens/steps/finish";
import { weeksOfRows } from "../../../../src/tokens/organization/overview/weeksOfRows";
import { selectRows } from "../../../../src/tokens/organization/selectRows";
import { TokenColumns } from "../../../../src/tokens/organization/columns/TokenColumns";
import { riskKinds } from "../../../../src/tokens/token/risk";
import type { Token } from "../../../../src/tokens/token/Token";
import { weeksOfTokens } from "../../../../src/tokens/weeks/weeksOfTokens";
import { anOwner, aToken, inDays, now } from "../../builders";

function tableOf(tokensPerOwner: readonly (readonly Token[])[]): TokenColumns {
  const table = new TokenColumns();
  tokensPerOwner.forEach((tokens, index) =>
    table.append(anOwner({ descriptor: `aad.${index}`, displayName: `Owner ${index}` }), tokens),
  );
  return table;
}

const anyToken = fc
  .record({
    scopes: fc.subarray(["vso.code", "vso.code_full", "vso.build_execute", "app_token", "vso.strange"]),
    reach: fc.constantFrom({ kind: "all" } as const, { kind: "organizations", ids: ["a"] } as const),
    validFrom: fc.constantFrom(undefined, ...[-1, -30, -31, -90, -181, -400].map((days) => inDays(days))),
    validTo: fc.constantFrom(undefined, ...[-1, 1, 6, 7, 60, 150, 336, 800].map((days) => inDays(days))),
    isRevoked: fc.boolean(),
  })
  .map(aToken);
const anyTokens = fc.array(fc.array(anyToken, { maxLength: 6 }), { maxLength: 5 });

describe("the overview of an organization", () => {
  test("says of each bar exactly how many tokens its filter shows", () => {
    fc.assert(
      fc.property(anyTokens, (tokensPerOwner) => {
        const table = tableOf(tokensPerOwner);
        const shown = (differences: Partial<OrganizationFilter>) =>
          selectRows(table, { ...defaultOrganizationFilter, ...differences }, now).length;
        const overview = finish(overviewOf(table, now));
        expect(overview.active).toBe(shown({}));
        for (const kind of riskKinds)
          expect([kind, overview.risks[kind]]).toEqual([kind, shown({ risks: [kind] })]);
        for (const { over, upTo, count } of overview.ages)
          expect([over, count]).toEqual([over, shown({ olderThanDays: over, notOlderThanDays: upTo })]);
        for (const { over, upTo, count } of overview.lifetimes)
          expect([over, count]).toEqual([over, shown({ lifetimeOverDays: over, lifetimeUpToDays: upTo })]);
        for (const { id, count } of overview.scopes) expect([id, count]).toEqual([id, shown({ scope: id })]);
        for (const { owner, count } of overview.topOwners)
          expect(count).toBe(shown({ owner: owner.descriptor }));
        expect(overview.owners).toBe(
          tokensPerOwner.filter((_, index) => shown({ owner: `aad.${index}` }) > 0).length,
        );
      }),
      { numRuns: 200 },
    );
  });

  test("counts weeks and levels of risk as for one person's tokens", () => {
    fc.assert(
      fc.property(anyTokens, (tokensPerOwner) => {
        expect(finish(weeksOfRows(tableOf(tokensPerOwner), now))).toEqual(
          weeksOfTokens(tokensPerOwner.flat(), now),
        );
      }),
    );
  });

  test("lists those with most tokens first, and at most six", () => {
    const table = tableOf([1, 3, 0, 2, 1, 1, 1, 1].map((count) => Array(count).fill(aToken())));
    const { topOwners, owners } = finish(overviewOf(table, now));
    expect(topOwners.map(({ owner, count }) => `${owner.displayName}: ${count}`)).toEqual([
      "Owner 1: 3",
      "Owner 3: 2",
      "Owner 0: 1",
      "Owner 4: 1",
      "Owner 5: 1",
      "Owner 6: 1",
    ]);
    expect(owners).toBe(7);
  });

  test("has nothing to say about an empty table", () => {
    const { active, owners, scopes, topOwners, ages } = finish(overviewOf(new TokenColumns(), now));
    expect([active, owners, scopes, topOwners]).toEqual([0, 0, [], []]);
    expect(ages.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0]);
  });

  test("counts 100,000 tokens in one pass", () => {
    const some = Array.from({ length: 100 }, (_, index) =>
      aToken({ validTo: inDays(index), scopes: [index % 2 === 0 ? "vso.code" : "app_token"] }),
    );
    const table = tableOf(Array<readonly Token[]>(1_000).fill(some));
    expect(finish(overviewOf(table, now))).toMatchObject({
      active: 99_000,
      risks: { fullAccess: 50_000 },
      owners: 1_000,
    });
    const { weeks, later } = finish(weeksOfRows(table, now));
    const all = [...weeks, later].flatMap(({ counts }) => Object.values(counts));
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(99_000);
  });
});
