import { describeId, describeRow } from "../../../../src/jobs/revocation/plan/describeToken";
import { anOwner, inDays } from "../../../tokens/builders";
import { aTable, id } from "../../scan/aTable";

const secret = `${"a1B2c3D4e5F6g7H8i9J0".repeat(4)}AZDOx1y2`;
const owner = anOwner({ descriptor: "aad.eve", displayName: "Eve\u202Egnp", mailAddress: undefined });

test("a row is described by what a report says about it", () => {
  const table = aTable([owner, { number: 1, name: "ci", scopes: ["vso.code"], validTo: inDays(3) }]);
  expect(describeRow(table, 0)).toEqual({
    ...{
      authorizationId: id(1),
      tokenName: "ci",
      scopes: ["vso.code"],
      validTo: inDays(3),
      effectiveExpiry: inDays(3),
      owner: "aad.eve",
    },
    ownerName: expect.not.stringContaining("\u202E"),
    ownerMail: undefined,
  });
});

test.each([
  ["is a token's value", secret],
  ["contains one", `old ${secret}`],
])("a name that %s is withheld", (_, name) => {
  expect(describeRow(aTable([owner, { number: 1, name }]), 0).tokenName).toBe("***");
});

test("nothing more is claimed about a bare id", () => {
  expect(describeId("t", { descriptor: "aad.eve" })).toEqual({
    ...{ authorizationId: "t", tokenName: "", scopes: [], validTo: undefined },
    ...{ owner: "aad.eve", ownerName: "", ownerMail: undefined },
  });
});
