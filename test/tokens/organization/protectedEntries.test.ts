import { readProtectedList } from "../../../src/azure/data/protectedListSetting";
import { entriesFor, entryOf } from "../../../src/tokens/organization/protectedEntries";
import { Protection } from "../../../src/tokens/organization/ProtectedList";
import { anOwner } from "../builders";

test.each([
  ["the email address", { mailAddress: "ada@x.example", principalName: "ada2@x.example" }, "ada@x.example"],
  ["the sign-in name", { mailAddress: undefined, principalName: "ada2@x.example" }, "ada2@x.example"],
  [
    "the descriptor where neither is usable",
    { mailAddress: "ada <b@x>", principalName: "FABRIKAM\\ada" },
    "aad.ada",
  ],
])("an owner is protected by %s", (_, names, expected) => {
  const owner = anOwner({ descriptor: "aad.ada", ...names });
  const list = { people: [entryOf(owner)], tokens: [] };
  expect(list.people).toEqual([expected]);
  expect(readProtectedList(list)).toEqual(list);
  expect(new Protection(list).coversOwner(owner)).toBe(true);
});

test("to stop protecting an owner, every name that protects them has to go", () => {
  const owner = anOwner({
    descriptor: "aad.ada",
    mailAddress: "ada@x.example",
    principalName: "a@x.example",
  });
  const people = ["AAD.ada", "ben@x.example", "Ada@x.example", "a@x.example"];
  expect(entriesFor(owner, { people, tokens: [] })).toEqual(["AAD.ada", "Ada@x.example", "a@x.example"]);
});
