import { changeOf, changeProblems, editDraftOf } from "../../../src/tokens/draft/EditDraft";
import { aToken, inDays, now } from "../builders";

const token = aToken({ name: "ci ", scopes: ["vso.code", "vso.build"], validTo: inDays(10) });
const draft = editDraftOf(token);

describe("editing a token", () => {
  test("opening the form does not rename it, whatever blanks its name has", () => {
    expect(changeOf(token, draft, now)).toBeUndefined();
    expect(changeOf(token, { ...draft, scopes: ["vso.code"] }, now)).toEqual({
      authorizationId: token.authorizationId,
      scopes: ["vso.code"],
    });
  });

  test.each([
    ["ci", "ci", undefined],
    ["ci ", "ci ", undefined],
    ["ci", "ci ", undefined],
    ["ci ", "ci", "ci"],
    ["ci", " deploy ", "deploy"],
    ["", "", undefined],
    ["", "  ", undefined],
    ["R&D", "R&D", undefined],
    ["R&amp;D", "R&amp;D", undefined],
    ["R&D", "R&D 2", "R&D 2"],
    ["R&D", "R&amp;D", "R&amp;D"],
  ])("the name %j, with %j in the form, becomes %j", (name, typed, renamed) => {
    const change = changeOf(aToken({ name }), { name: typed, scopes: ["vso.code"] }, now);
    expect(change?.name).toBe(renamed);
  });

  test("keeps the scopes, in any order, and the expiry unless another is chosen", () => {
    expect(changeOf(token, { ...draft, scopes: ["vso.build", "vso.code"] }, now)).toBeUndefined();
    expect(changeOf(token, { ...draft, expiry: { kind: "days", days: 30 } }, now)).toEqual({
      authorizationId: token.authorizationId,
      validTo: inDays(30),
    });
  });
});

describe("an unchanged field", () => {
  const odd = aToken({ name: "", scopes: [], validTo: undefined });

  test.each([
    ["no name", "", ["vso.code"]],
    ["a name with a line break", "a\nb", ["vso.code"]],
    ["no scopes that we know of", "ci", []],
  ])("is not a problem in the form: %s", (_, name, scopes) => {
    const kept = aToken({ name, scopes, validTo: undefined });
    expect(changeProblems(kept, editDraftOf(kept), now)).toEqual([]);
  });

  test("becomes a problem once it is changed", () => {
    expect(changeProblems(token, { ...draft, name: "a\nb", scopes: [] }, now)).toEqual([
      { field: "name", reason: "controlCharacters" },
      { field: "scopes", reason: "none" },
    ]);
    expect(changeProblems(token, { ...draft, name: " " }, now)).toEqual([{ field: "name", reason: "empty" }]);
    expect(
      changeProblems(odd, { name: "", scopes: [], expiry: { kind: "date", text: "" } }, now),
    ).toHaveLength(1);
  });
});
