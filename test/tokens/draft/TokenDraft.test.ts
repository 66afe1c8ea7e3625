import { changeOf, editDraftOf } from "../../../src/tokens/draft/EditDraft";
import { builtInTemplates } from "../../../src/tokens/templates/builtInTemplates";
import {
  draftFromTemplate,
  draftLike,
  draftProblems,
  wishFrom,
  type TokenDraft,
} from "../../../src/tokens/draft/TokenDraft";
import { aToken, inDays, now } from "../builders";

const filling = { title: "Clone", user: "Norma", now };

test.each(builtInTemplates.map((template) => [template.id, template] as const))(
  "the form for %s opens with the lifetime usual for the job and the template's scopes",
  (_id, template) => {
    const draft = draftFromTemplate(template, filling);
    expect(draft.expiry).toEqual({ kind: "days", days: template.lifetimeDays });
    expect(draft.scopes).toEqual(template.scopes);
  },
);

test("values in a link override the template", () => {
  const [clone] = builtInTemplates;
  if (!clone) throw new Error("There is no template.");
  const draft = draftFromTemplate(clone, filling, { name: "from a link", days: 45 });
  expect(draft).toMatchObject({ name: "from a link", expiry: { kind: "days", days: 45 } });
});

test("a new token like an old one has its name and scopes, and the template with those scopes", () => {
  const draft = draftLike(aToken({ name: "ci\u0007 build", scopes: ["vso.code_write"] }), builtInTemplates);
  expect(draft).toMatchObject({ name: "ci build", scopes: ["vso.code_write"], templateId: "clone-and-push" });
  expect(draft.expiry).toEqual({ kind: "days", days: 30 });
});

test.each([
  ["long ".repeat(400), `${"long ".repeat(51)}l`],
  ["я".repeat(300), "я".repeat(36)],
  ["я".repeat(256), "я".repeat(256)],
  ["R&D", "R&D"],
  ["R&amp;D", "R&amp;D"],
])("a new token like %j is named %j", (name, expected) => {
  expect(draftLike(aToken({ name }), builtInTemplates).name).toBe(expected);
});

test("a name is never sent encoded, and one that only encoding makes too long is left to the service", () => {
  for (const name of ["R&D", "<script>", "R&amp;D", "я".repeat(200)])
    expect(wishFrom({ ...draft, name }, now)?.name).toBe(name);
});

const draft: TokenDraft = {
  templateId: "clone",
  name: "ci",
  expiry: { kind: "days", days: 7 },
  scopes: ["vso.code"],
};

test.each<[string, Partial<TokenDraft>, string]>([
  ["no name", { name: "  " }, "name empty"],
  ["a name of 257 characters", { name: "x".repeat(257) }, "name tooLong"],
  ["a line break in the name", { name: "a\nb" }, "name controlCharacters"],
  ["a day that is over", { expiry: { kind: "date", text: "2026-11-20" } }, "expiry past"],
  ["a day after more than a year", { expiry: { kind: "date", text: "2027-11-23" } }, "expiry tooLong"],
  ["no day", { expiry: { kind: "date", text: "" } }, "expiry notADate"],
  ["no scope", { scopes: [] }, "scopes none"],
  ["a blank scope", { scopes: ["vso.code", " "] }, "scopes none"],
])("%s must be fixed first", (_name, part, problem) => {
  const wrong = { ...draft, ...part };
  expect(draftProblems(wrong, now).map(({ field, reason }) => `${field} ${reason}`)).toEqual([problem]);
  expect(wishFrom(wrong, now)).toBeUndefined();
});

test("a valid form counts its days from the moment of sending", () => {
  expect(wishFrom({ ...draft, name: " ci " }, now)).toEqual({
    name: "ci",
    scopes: ["vso.code"],
    validTo: inDays(7),
  });
});

test("changing a token sends only what differs", () => {
  const token = aToken({ name: "ci", scopes: ["vso.code"] });
  const same = editDraftOf(token);
  expect(changeOf(token, same, now)).toBeUndefined();
  expect(changeOf(token, { ...same, name: "cd" }, now)).toEqual({
    authorizationId: token.authorizationId,
    name: "cd",
  });
  expect(changeOf(token, { ...same, expiry: { kind: "days", days: 90 } }, now)).toEqual({
    authorizationId: token.authorizationId,
    validTo: inDays(90),
  });
});
