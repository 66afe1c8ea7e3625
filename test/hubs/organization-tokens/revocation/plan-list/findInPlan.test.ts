import {
  findInPlan,
  type PlanSearch,
} from "../../../../../src/hubs/organization-tokens/revocation/preview/plan-list/findInPlan";
import { plannedOwners } from "../../../../../src/hubs/organization-tokens/revocation/preview/plan-list/plannedOwners";
import { previewRevocation } from "../../../../../src/jobs/revocation/plan/previewRevocation";
import type { TokenColumns } from "../../../../../src/tokens/organization/columns/TokenColumns";
import { nothingProtected } from "../../../../../src/tokens/organization/ProtectedList";
import { asInCatalogue } from "../../../../../src/tokens/scopes/ScopeNaming";
import { finish } from "../../../../../src/tokens/steps/finish";
import { stretchLength } from "../../../../../src/tokens/steps/inStretches";
import { ada, aTable, ben, id } from "../../../../jobs/scan/aTable";
import { anOwner, now } from "../../../../tokens/builders";
import { longestStretch } from "../../../../tokens/steps/longestStretch";

const choices = { me: { descriptor: "aad.me", name: "" }, includesMine: false, now };
const table = aTable(
  [ada, { number: 1, name: "build" }],
  [ben, { number: 2, name: "deploy" }, { number: 3, name: "build for Ada" }, { number: 4 }],
);

function aPlan(of: TokenColumns = table, protectedList = nothingProtected) {
  const everything = Array.from({ length: of.length }, (_, row) => row);
  return previewRevocation(of, everything, { ...choices, protectedList });
}

/** Numbers of the tokens found, and each owner found with how many tokens are listed. */
function found(wanted: Partial<PlanSearch>) {
  const plan = aPlan();
  const search = { search: "", only: undefined, now, ...wanted };
  const { rows, owners } = finish(findInPlan(plan, finish(plannedOwners(plan)), search, asInCatalogue));
  return [
    Array.from(rows, (row) => row + 1),
    owners.map(({ owner, ...one }) => `${owner.displayName} ${one.rows.length}`),
  ];
}

test.each<[string, Partial<PlanSearch>, ReturnType<typeof found>]>([
  [
    "nothing in particular",
    {},
    [
      [2, 3, 4, 1],
      ["Ben 3", "Ada 1"],
    ],
  ],
  [
    "spaces",
    { search: "  " },
    [
      [2, 3, 4, 1],
      ["Ben 3", "Ada 1"],
    ],
  ],
  ["a word of an owner and of another's token", { search: "ADA" }, [[3, 1], ["Ada 1"]]],
  ["a word of a token and one of its owner", { search: "ada ben" }, [[3], []]],
  ["some rows", { only: new Set([2, 3]) }, [[3, 4], ["Ben 2"]]],
  ["a word among some rows", { search: "ada", only: new Set([2, 3]) }, [[3], []]],
  ["no rows", { only: new Set() }, [[], []]],
])("who looks for %s", (_, wanted, expected) => {
  expect(found(wanted)).toEqual(expected);
});

test("owners stand in the order of their tokens, those whom the protected list spares with how many it spares", () => {
  const plan = aPlan(table, { people: ["aad.ada"], tokens: [id(2)] });
  const owners = finish(plannedOwners(plan)).map(
    ({ owner, rows, protectedCount }) => `${owner.displayName} ${rows.length}, spared ${protectedCount}`,
  );
  expect(owners).toEqual(["Ben 2, spared 1", "Ada 0, spared 1"]);
});

test("among many owners, it looks at a stretch of rows or the tokens of a stretch of owners between two pauses", () => {
  const owners = Array.from({ length: 3 * stretchLength }, (_, place) =>
    anOwner({ descriptor: `aad.${place}` }),
  );
  const large = aTable(
    ...owners.map((owner, place): [typeof owner, { number: number }] => [owner, { number: place }]),
  );
  const plan = aPlan(large);
  let looks = 0;
  const all = new Set(plan.rows);
  const only = Object.assign(new Set(all), { has: (row: number) => ++looks > 0 && all.has(row) });
  const work = findInPlan(plan, finish(plannedOwners(plan)), { search: "", only, now }, asInCatalogue);
  const { value, longest } = longestStretch(work, () => looks);
  expect(looks).toBe(6 * stretchLength);
  expect(longest).toBeLessThanOrEqual(2 * stretchLength);
  expect([value.rows.length, value.owners.length]).toEqual([3 * stretchLength, 3 * stretchLength]);
});
