import type { ListedPlace } from "../../../src/tokens/places/ListedPlace";
import type { Person } from "../../../src/tokens/places/Person";
import { placeOfPerson } from "../../../src/tokens/places/placeOfPerson";

const ada: Person = {
  id: "00000000-0000-4000-8000-00000000ada0",
  descriptor: "aad.YWRh",
  principalName: "ada@fabrikam.example",
};
const other = { id: "00000000-0000-4000-8000-00000000e7e0" };
const made = new Date("2026-11-01T08:00:00Z");
const later = new Date("2026-11-20T08:00:00Z");

function aPlace(more: Partial<ListedPlace> = {}): ListedPlace {
  return {
    kind: "variableGroup",
    id: "7",
    name: "release",
    projectId: undefined,
    madeBy: other,
    madeAt: made,
    changedBy: other,
    changedAt: later,
    ...more,
  };
}

const byOf = (more: Partial<ListedPlace>) => placeOfPerson(aPlace(more), ada, undefined)?.by;

test.each<[string, Partial<ListedPlace>, string | undefined]>([
  ["somebody else made and changed", {}, undefined],
  ["nobody is known to have made or changed", { madeBy: undefined, changedBy: undefined }, undefined],
  ["the person made and somebody else changed", { madeBy: ada }, "made"],
  ["somebody else made and the person changed", { changedBy: ada }, "changed"],
  ["the person made and changed later", { madeBy: ada, changedBy: ada }, "both"],
  ["the person made and nobody changed since", { madeBy: ada, changedBy: ada, changedAt: made }, "made"],
  [
    "the person made and changed, nobody knows when",
    { madeBy: ada, changedBy: ada, changedAt: undefined },
    "both",
  ],
  ["the person made before Azure DevOps noted changes", { madeBy: ada, changedBy: undefined }, "made"],
])("what %s is listed as such", (_, more, by) => {
  expect(byOf(more)).toBe(by);
});

test.each<[string, Partial<Person>, boolean]>([
  ["the same id", { id: ada.id }, true],
  ["the same id in capitals", { id: ada.id.toUpperCase() }, true],
  ["the same descriptor", { descriptor: ada.descriptor }, true],
  [
    "the same id and a descriptor from before an account was linked",
    { id: ada.id, descriptor: "msa.b2xk" },
    true,
  ],
  ["the same sign-in name in another case and no id", { principalName: "Ada@Fabrikam.example" }, true],
  [
    "the same sign-in name, which has passed to somebody else",
    { ...other, principalName: ada.principalName },
    false,
  ],
  ["nothing that identifies them", {}, false],
])("somebody listed with %s: is it the person?", (_, madeBy, isSame) => {
  expect(byOf({ madeBy, changedBy: undefined })).toBe(isSame ? "made" : undefined);
});

test("two people without a sign-in name are not the same person", () => {
  const nameless = { id: ada.id };
  expect(placeOfPerson(aPlace({ madeBy: { principalName: "" } }), nameless, undefined)).toBeUndefined();
});

test("a place tells when it was last changed, or else made", () => {
  expect(placeOfPerson(aPlace({ madeBy: ada }), ada, undefined)?.changedAt).toEqual(later);
  const unchanged = aPlace({ madeBy: ada, changedAt: undefined });
  expect(placeOfPerson(unchanged, ada, undefined)?.changedAt).toEqual(made);
});
