import { planRevocation } from "../../../../src/jobs/revocation/plan/planRevocation";
import {
  previewRevocation,
  type RevocationChoices,
} from "../../../../src/jobs/revocation/plan/previewRevocation";
import { nothingProtected } from "../../../../src/tokens/organization/ProtectedList";
import { finish } from "../../../../src/tokens/steps/finish";
import { anOwner, inDays, now } from "../../../tokens/builders";
import { ada, aTable, ben, id } from "../../scan/aTable";

const choices: RevocationChoices = {
  me: { descriptor: "aad.me", name: "me@x.example" },
  includesMine: false,
  protectedList: nothingProtected,
  now,
};
const me = anOwner({ descriptor: "aad.me", mailAddress: "me@x.example", principalName: "me@x.example" });
const table = aTable(
  [me, { number: 1 }],
  [
    ada,
    { number: 2, scopes: ["app_token"] },
    { number: 3, validTo: inDays(-1) },
    { number: 4, isRevoked: true },
  ],
  [
    ben,
    { number: 5, reach: { kind: "all" } },
    { number: 6, scopes: ["vso.tokens"] },
    { number: 7, validTo: undefined },
  ],
);
const everything = Array.from({ length: table.length }, (_, row) => row);
const planned = (more: Partial<RevocationChoices> = {}, rows: ArrayLike<number> = everything) =>
  previewRevocation(table, rows, { ...choices, ...more });
const numbers = ({ rows }: ReturnType<typeof planned>) =>
  Array.from(rows, (row) => Number(table.ids.at(row).slice(-2))).sort();

test("leaves out own tokens and those that are not active, and counts them", () => {
  const plan = planned();
  expect(numbers(plan)).toEqual([2, 5, 6, 7]);
  expect(plan.summary).toMatchObject({ tokens: 4, owners: 2, yours: 0, yoursLeftOut: 1, inactiveLeftOut: 2 });
  expect(plan.summary).toMatchObject({ fullAccess: 1, allOrganizations: 1, protectedLeftOut: 0 });
});

test("includes own tokens if they were chosen explicitly", () => {
  const plan = planned({ includesMine: true });
  expect(numbers(plan)).toEqual([1, 2, 5, 6, 7]);
  expect(plan.summary).toMatchObject({ yours: 1, yoursLeftOut: 0 });
});

test("recognizes own tokens by sign-in name on a host that gives no descriptor", () => {
  const plan = planned({ me: { descriptor: undefined, name: "ME@x.example" } });
  expect(numbers(plan)).not.toContain(1);
});

test.each([
  ["a person by mail address", { people: ["BEN@x.example"], tokens: [] }, [2]],
  ["a person by descriptor", { people: ["aad.ben"], tokens: [] }, [2]],
  ["a token", { people: [], tokens: [id(6).toUpperCase()] }, [2, 5, 7]],
])("never touches %s on the protected list", (_, protectedList, left) => {
  const plan = planned({ protectedList });
  expect(numbers(plan)).toEqual(left);
  expect(plan.summary.protectedLeftOut).toBe(4 - left.length);
});

test("a protected token stays out even if it is the person's own and was chosen", () => {
  const plan = planned({ includesMine: true, protectedList: { people: ["me@x.example"], tokens: [] } });
  expect(numbers(plan)).not.toContain(1);
});

test("lists owners with the most tokens first, and counts a row selected twice once", () => {
  const plan = planned({}, [...everything, ...everything]);
  expect(plan.perOwner.map(({ owner, rows }) => [owner.displayName, rows.length])).toEqual([
    ["Ben", 3],
    ["Ada", 1],
  ]);
  expect(numbers(plan)).toEqual([2, 5, 6, 7]);
});

test("selecting nothing gives an empty preview", () => {
  const preview = planned({}, []);
  expect(preview).toMatchObject({ perOwner: [], summary: { tokens: 0, owners: 0 } });
  expect(finish(planRevocation(preview))).toEqual({ tokens: [] });
});

test("the plan is exactly what the preview showed, in the same order and with the same names", () => {
  const preview = planned();
  const { tokens } = finish(planRevocation(preview));
  expect(tokens.map(({ authorizationId }) => authorizationId)).toEqual(
    Array.from(preview.rows, (row) => table.ids.at(row)),
  );
  expect(tokens.map(({ owner, ownerName }) => [owner, ownerName])).toEqual([
    ...Array(3).fill(["aad.ben", "Ben"]),
    ["aad.ada", "Ada"],
  ]);
});

test("a plan of many tokens is made in steps of at most a thousand or so", () => {
  const rows = Uint32Array.from({ length: 5_000 }, (_, place) => place % table.length);
  const steps = planRevocation({ ...planned(), rows });
  let count = 0;
  while (!steps.next().done) count++;
  expect(count).toBeGreaterThanOrEqual(4);
});

describe("protected tokens", () => {
  const protectedList = { people: ["aad.ben"], tokens: [id(2)] };
  const names = ({ protectedOwners }: ReturnType<typeof planned>) =>
    protectedOwners.map(({ owner, rows }) => [owner.displayName, rows.length]);

  test("are left out, with the names of the people the list spares and the number of tokens each has", () => {
    const plan = planned({ protectedList });
    expect(numbers(plan)).toEqual([]);
    expect(names(plan)).toEqual([
      ["Ben", 3],
      ["Ada", 1],
    ]);
    expect([plan.summary.protectedLeftOut, plan.includedProtected.size]).toEqual([4, 0]);
  });

  test("are revoked when explicitly included, and the plan records which they are", () => {
    const plan = planned({ protectedList, includesProtected: true });
    expect(numbers(plan)).toEqual([2, 5, 6, 7]);
    expect(plan.summary.protectedLeftOut).toBe(0);
    expect(names(plan)).toHaveLength(2);
    expect([...(finish(planRevocation(plan)).includedProtected ?? [])].toSorted()).toEqual([
      id(2),
      id(5),
      id(6),
      id(7),
    ]);
  });

  test("that are also the person's own need both choices", () => {
    const mine = { people: ["aad.me"], tokens: [] };
    expect(numbers(planned({ protectedList: mine, includesProtected: true }))).not.toContain(1);
    const both = planned({ protectedList: mine, includesProtected: true, includesMine: true });
    expect(numbers(both)).toContain(1);
  });
});
