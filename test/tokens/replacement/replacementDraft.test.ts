import { longestName, encodedLength } from "../../../src/tokens/naming/encodedLength";
import { replacementDraft } from "../../../src/tokens/replacement/replacementDraft";
import { replacementName } from "../../../src/tokens/replacement/replacementName";
import { offerBuiltIn } from "../../../src/tokens/templates/offerBuiltIn";
import { builtInTemplates } from "../../../src/tokens/templates/builtInTemplates";
import { en } from "../../../src/ui/templates/words/en";

const now = new Date(2026, 10, 27, 12);
const offered = offerBuiltIn(en);
const undated = { validFrom: undefined, validTo: undefined };
const replace = (name: string, scopes: readonly string[], mostDays?: number) =>
  replacementDraft({ name, scopes, ...undated }, { offered, names: [name], mostDays, now });

test("every built-in template is offered, so that each can be proposed", () => {
  expect(offered).toHaveLength(builtInTemplates.length);
});

test.each<[string, readonly string[], string, "tool" | "name" | "scopes"]>([
  ["git: https://dev.azure.com/fabrikam on DESKTOP-1", ["vso.code_write"], "clone-and-push", "tool"],
  ["Git: https://dev.azure.com/fabrikam on DESKTOP-1", ["vso.code"], "clone", "tool"],
  ["Git: https://dev.azure.com/fabrikam on DESKTOP-1", ["vso.code_full"], "clone-and-push", "tool"],
  ["Azure DevOps Artifacts Credential Provider", ["vso.packaging"], "packages-read", "tool"],
  ["terraform state", ["app_token"], "terraform", "name"],
  ["tfx publish from build server", ["vso.gallery_publish"], "marketplace-publish", "name"],
  ["Power BI reports", ["vso.analytics", "vso.work"], "analytics", "name"],
  ["nightly job", ["vso.work"], "work-items-read", "scopes"],
])("%s with %j is probably %s, by its %s", (name, scopes, id, basis) => {
  const { likely, draft } = replace(name, scopes);
  expect([likely?.template.id, likely?.basis, draft.templateId]).toEqual([id, basis, id]);
});

test.each([
  ["npm for the portal", ["vso.code", "vso.work"]],
  ["nothing in particular", ["vso.build", "vso.work"]],
  ["clones of everything", ["vso.packaging", "vso.work"]],
])("%s with %j is not guessed at", (name, scopes) => {
  const { likely, draft } = replace(name, scopes);
  expect(likely).toBeUndefined();
  expect(draft).toMatchObject({ templateId: "blank", scopes, expiry: { kind: "days", days: 7 } });
});

test("the draft has the old token's scopes; less is a proposal beside them that says what is lost and why", () => {
  const { draft, narrower } = replace("terraform", ["app_token"]);
  expect(draft.scopes).toEqual(["app_token"]);
  expect(narrower?.basis).toBe("template");
  expect(narrower?.lost).toContain("app_token");
  expect(narrower?.lost).not.toContain("vso.project");
});

test.each<[readonly string[], readonly string[] | undefined]>([
  [
    ["vso.build_execute", "vso.code_full"],
    ["vso.build", "vso.code"],
  ],
  [["vso.code"], undefined],
  [["vso.something_new"], undefined],
  [[], undefined],
])("without a likely job, %j is offered as %j by the scope table", (scopes, less) => {
  const { narrower } = replace("nightly", scopes);
  if (less === undefined) return expect(narrower).toBeUndefined();
  expect(narrower?.basis).toBe("scopeTable");
  expect(narrower?.lost.length).toBeGreaterThan(0);
  return expect(narrower?.scopes).toEqual(less);
});

test("it lives as long as is usual for the job, but no longer than a policy was seen to allow", () => {
  const days = (most?: number) => replace("git clone", ["vso.code"], most).draft.expiry;
  expect(days()).toEqual({ kind: "days", days: 30 });
  expect(days(90)).toEqual({ kind: "days", days: 30 });
  expect(days(13.9)).toEqual({ kind: "days", days: 13 });
  expect(days(0.2)).toEqual({ kind: "days", days: 1 });
});

describe("the name", () => {
  test.each<[string, readonly string[], string]>([
    ["build server", [], "build server (2026-11-27)"],
    ["build server", ["build server (2026-11-27)"], "build server (2026-11-27b)"],
    ["build server (2026-10-02)", [], "build server (2026-11-27)"],
    ["build server (2026-11-27)", ["build server (2026-11-27)"], "build server (2026-11-27b)"],
    ["build server (2026)", [], "build server (2026) (2026-11-27)"],
    ["", [], "(2026-11-27)"],
  ])("of %j beside %j is %j", (name, taken, wanted) => {
    expect(replacementName(name, now, taken)).toBe(wanted);
  });

  test.each(["n".repeat(256), "&".repeat(60), "😀".repeat(40)])("fits with its day: %s", (name) => {
    const made = replacementName(name, now, []);
    expect(encodedLength(made)).toBeLessThanOrEqual(longestName);
    expect(made).toMatch(/ \(2026-11-27\)$/);
    expect(made).not.toMatch(/\p{Surrogate}/u);
  });

  test("is one that there is already only when a day has more than two dozen", () => {
    const taken = Array.from({ length: 26 }, (_, index) => index).reduce<string[]>(
      (names) => [...names, replacementName("ci", now, names)],
      [],
    );
    expect(new Set(taken).size).toBe(26);
    expect(taken).toContain(replacementName("ci", now, taken));
  });
});

test.each([
  [365, 90],
  [90, 90],
  [61, 60],
  [30.4, 30],
  [29, 7],
  [1, 7],
  [-5, 7],
])("a token for an unknown job that lived %d days is followed by one for %d", (lived, days) => {
  const validTo = new Date(now.getTime() + lived * 86_400_000);
  const token = { name: "nightly", scopes: ["vso.build", "vso.work"], validFrom: now, validTo };
  const { draft } = replacementDraft(token, { offered, names: [], now });
  expect(draft.expiry).toEqual({ kind: "days", days });
});

const asking = (templateId: string, scopes: readonly string[]) =>
  replacementDraft({ name: "terraform", scopes, ...undated }, { offered, names: [], now, templateId });

test("a template that was asked for comes before what is likely, with its scopes where they are fewer", () => {
  const { draft, likely, narrower } = asking("clone", ["app_token"]);
  expect([likely?.basis, draft.templateId, draft.scopes]).toEqual(["asked", "clone", ["vso.code"]]);
  expect(narrower?.lost).toContain("app_token");
});

test("a template that was asked for never gives the new token more than the old one had", () => {
  const { draft, likely } = asking("clone", ["vso.work"]);
  expect([likely?.template.id, draft.scopes]).toEqual(["clone", ["vso.work"]]);
});

test.each(["org:0123456789abcdef", "<script>", "blank"])(
  "asked for %s, which is no job that is offered, it is guessed at",
  (id) => {
    expect(asking(id, ["app_token"]).likely).toMatchObject({ basis: "name", template: { id: "terraform" } });
  },
);
