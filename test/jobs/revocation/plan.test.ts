import {
  confirmationFor,
  isConfirmed,
  planRevocation,
  type PlanChoices,
} from "../../../src/jobs/revocation/plan";
import { nothingProtected } from "../../../src/tokens/organization/protectedList";
import { en as previewWords } from "../../../src/hubs/organization-tokens/revocation/preview/words/en";
import { anOwner, inDays, now } from "../../tokens/builders";
import { ada, aTable, ben, id } from "../scan/aTable";

const choices: PlanChoices = {
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
const planned = (more: Partial<PlanChoices> = {}, rows: Iterable<number> = everything) =>
  planRevocation(table, rows, { ...choices, ...more });
const numbers = (plan: ReturnType<typeof planned>) =>
  plan.tokens.map(({ authorizationId }) => Number(authorizationId.slice(-2))).sort();

test("leaves out own tokens and those that are not active, and counts them", () => {
  const plan = planned();
  expect(numbers(plan)).toEqual([2, 5, 6, 7]);
  expect(plan.summary).toMatchObject({ tokens: 4, owners: 2, yours: 0, yoursLeftOut: 1, inactiveLeftOut: 2 });
  expect(plan.summary).toMatchObject({ fullAccess: 1, allOrganizations: 1, protectedLeftOut: 0 });
});

test("takes own tokens when they were chosen in so many words", () => {
  const plan = planned({ includesMine: true });
  expect(numbers(plan)).toEqual([1, 2, 5, 6, 7]);
  expect(plan.summary).toMatchObject({ yours: 1, yoursLeftOut: 0 });
});

test("knows own tokens by the sign-in name on a host that tells no descriptor", () => {
  const plan = planned({ me: { descriptor: undefined, name: "ME@x.example" } });
  expect(numbers(plan)).not.toContain(1);
});

test.each([
  ["a person by mail address", { people: ["BEN@x.example"], tokens: [] }, [2]],
  ["a person by descriptor", { people: ["aad.ben"], tokens: [] }, [2]],
  ["a token", { people: [], tokens: [id(6).toUpperCase()] }, [2, 5, 7]],
])("never touches %s of the protected list", (_, protectedList, left) => {
  const plan = planned({ protectedList });
  expect(numbers(plan)).toEqual(left);
  expect(plan.summary.protectedLeftOut).toBe(4 - left.length);
});

test("a protected token stays out even when it is one's own and was chosen", () => {
  const plan = planned({ includesMine: true, protectedList: { people: ["me@x.example"], tokens: [] } });
  expect(numbers(plan)).not.toContain(1);
});

test("lists the owners with most tokens first, and takes a row that was selected twice once", () => {
  const plan = planned({}, [...everything, ...everything]);
  expect(plan.perOwner.map(({ owner, rows }) => [owner.displayName, rows.length])).toEqual([
    ["Ben", 3],
    ["Ada", 1],
  ]);
  expect(plan.tokens).toHaveLength(4);
  expect([...plan.rows].map((row) => table.ids.at(row))).toEqual(
    plan.tokens.map((token) => token.authorizationId),
  );
});

test("nothing selected is an empty plan", () => {
  expect(planned({}, [])).toMatchObject({ tokens: [], perOwner: [], summary: { tokens: 0, owners: 0 } });
});

test.each([
  [0, "button"],
  [1, "button"],
  [2, "countInButton"],
  [19, "countInButton"],
  [20, "typed"],
  [1040, "typed"],
])("%i tokens are confirmed by %s", (count, kind) => {
  expect(confirmationFor(count)).toBe(kind);
});

test.each([
  ["revoke 37 tokens", true],
  ["  Revoke  37 TOKENS ", true],
  ["revoke 38 tokens", false],
  ["", false],
])("typing '%s' confirms 37 tokens: %s", (typed, isTyped) => {
  expect(isConfirmed(typed, previewWords.phrase(37))).toBe(isTyped);
});
