import { planContinued } from "../../../../src/jobs/revocation/plan/planContinued";
import { ada, aTable, id } from "../../scan/aTable";

const tokens = [
  { authorizationId: id(1), owner: "aad.ada" },
  { authorizationId: id(2), owner: "aad.ada" },
  { authorizationId: id(3), owner: "aad.ben" },
];

test("has the journal's tokens in order, with the names from the scan", () => {
  const table = aTable([ada, { number: 9 }, { number: 1, name: "nightly build" }]);
  expect(planContinued(tokens, table).tokens).toMatchObject([
    { ...tokens[0], tokenName: "nightly build", ownerName: "Ada", ownerMail: "ada@x.example" },
    // Listed no more, of an owner who was scanned.
    { ...tokens[1], tokenName: "", ownerName: "Ada", ownerMail: "ada@x.example" },
    { ...tokens[2], tokenName: "", ownerName: "", ownerMail: undefined },
  ]);
});

test("has only ids if nothing was scanned", () => {
  const plan = planContinued(tokens, undefined);
  expect(plan.tokens).toMatchObject(tokens);
  expect(new Set(plan.tokens.map(({ tokenName, ownerName }) => tokenName + ownerName))).toEqual(
    new Set([""]),
  );
});
