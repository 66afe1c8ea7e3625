import { formQuery } from "../../../src/jobs/leavers/formQuery";
import { replacementOf } from "../../../src/jobs/leavers/replacementOf";
import { builtInTemplates } from "../../../src/tokens/templates/builtInTemplates";
import { readTemplateLink } from "../../../src/tokens/templates/templateLink";
import { mintSecret } from "../../emulator/world/secrets";

const idOf = (...scopes: string[]) => {
  const replacement = replacementOf(scopes);
  return replacement.kind === "template" ? [replacement.template.id, replacement.isWider] : replacement.kind;
};

test.each<[string, readonly string[], unknown]>([
  ["exactly its scopes", ["vso.packaging"], ["packages-read", false]],
  [
    "its scopes in another order",
    ["vso.threads_full", "vso.code", "vso.code_status"],
    ["pull-request-bot", false],
  ],
  ["the smallest that covers them", ["vso.wiki"], ["wiki", true]],
  ["none, if part of it would be for something else", ["vso.variablegroups_manage"], "scopes"],
  ["none, if no single one covers all", ["vso.code", "vso.packaging"], "scopes"],
  ["none, if a scope is not known", ["vso.code", "vso.of_tomorrow"], "scopes"],
  ["none, since full access says nothing about its use", ["app_token"], "fullAccess"],
  ["none, since it has no scopes", [], "unknown"],
])("the template for a token: %s", (_, scopes, expected) => expect(idOf(...scopes)).toEqual(expected));

const ids = builtInTemplates.map(({ id }) => id);
const read = (query: string) => readTemplateLink(Object.fromEntries(new URLSearchParams(query)), ids);

test("a link opens the form with the template, the name and its days, whatever is in the name", () => {
  const query = formQuery(replacementOf(["vso.code"]), "100% of & sync + é?#");
  expect(query).not.toContain("+");
  expect(read(query)).toEqual({ template: "clone", name: "100% of & sync + é?#", days: 30, refused: [] });
});

test("without a template, the form opens blank, with the name and the shortest life", () => {
  expect(read(formQuery({ kind: "scopes" }, "sync"))).toEqual({
    template: "blank",
    name: "sync",
    days: 7,
    refused: [],
  });
});

test("a name that is no name, or looks like a token, stays out of the link", () => {
  for (const name of ["", "\u200B", mintSecret(new Date("2026-11-01T00:00:00Z"))]) {
    const query = formQuery({ kind: "unknown" }, name);
    expect(query).toBe("?template=blank&days=7");
  }
});

test("a name that is too long is cut to what the form takes", () => {
  const { name, refused } = read(formQuery({ kind: "unknown" }, "é".repeat(300)));
  expect(name?.length).toBeGreaterThan(30);
  expect(refused).toEqual([]);
});
