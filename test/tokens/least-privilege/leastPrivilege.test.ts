import type { AuditClientKind } from "../../../src/tokens/audit/clientOf";
import type { Trail } from "../../../src/tokens/audit/Trail";
import { leastPrivilege } from "../../../src/tokens/least-privilege/leastPrivilege";
import { JobNames } from "../../../src/tokens/replacement/JobNames";
import { replacementDraft } from "../../../src/tokens/replacement/replacementDraft";
import { scopes as everyScope } from "../../../src/tokens/scopes/catalogue";
import { grants } from "../../../src/tokens/scopes/inheritance";
import { builtInTemplates } from "../../../src/tokens/templates/builtInTemplates";
import { now } from "../builders";

const offered = builtInTemplates.map((template) => ({ template }));
const names = new JobNames(offered);
const of = (name: string, scopes: readonly string[], trail?: Trail) =>
  leastPrivilege({ name, scopes }, names, trail);

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ["git clone laptop", ["vso.code_full"], ["clone"], ["vso.code"]],
  ["Klonen auf dem Laptop", ["vso.code_write"], ["clone"], ["vso.code"]],
  [
    "build agent 12",
    ["vso.agentpools_manage", "vso.code"],
    ["agent-registration"],
    ["vso.agentpools_manage"],
  ],
  ["Agentenpool Linz", ["app_token"], ["agent-registration"], ["vso.agentpools_manage"]],
  ["npm", ["vso.packaging_manage"], ["packages-publish"], ["vso.packaging_write"]],
  ["NuGet restore", ["vso.packaging_write", "vso.work"], ["packages-read"], ["vso.packaging"]],
  ["restore for npm", ["vso.packaging_write", "vso.work"], ["packages-publish"], ["vso.packaging_write"]],
  ["Pakete lesen", ["vso.packaging_write"], ["packages-read"], ["vso.packaging"]],
  ["Pakete veröffentlichen", ["app_token"], ["packages-publish"], ["vso.packaging_write"]],
  ["nightly build", ["vso.build_execute", "vso.wiki"], ["build-queue"], ["vso.build_execute"]],
  [
    "clone and npm",
    ["vso.code_full", "vso.packaging", "vso.work"],
    ["clone", "packages-read"],
    ["vso.code", "vso.packaging"],
  ],
  ["Git: https://dev.azure.com/fabrikam on PC", ["app_token"], ["clone-and-push"], ["vso.code_write"]],
])("the name %s with %j suggests %j, and to ask for %j", (name, scopes, ids, ask) => {
  const found = of(name, scopes);
  expect(found?.jobs?.templates.map(({ id }) => id)).toEqual(ids);
  expect(found?.ask?.scopes).toEqual(ask);
  expect(found?.beyond.length).toBeGreaterThan(0);
});

test.each<[string, string, readonly string[]]>([
  ["has only what its name says", "git push", ["vso.code_write"]],
  ["has no powerful scope and no telling name", "nightly job", ["vso.code", "vso.work"]],
  ["has no scopes that anybody knows", "clone", []],
  ["has only scopes that nobody here knows", "nightly job", ["vso.brand_new", "vso.other_new"]],
  ["needs more for the job of its name than it may do", "npm publish", ["vso.code"]],
])("nothing is suggested for a token that %s", (_, name, scopes) => {
  expect(of(name, scopes)).toBeUndefined();
});

test("scopes that others include are named with those, and taking them away loses nothing", () => {
  const found = of("nightly job", ["vso.work_write", "VSO.Work", "vso.wiki"]);
  expect(found?.contained).toEqual([{ scope: "vso.work", by: ["vso.work_write"] }]);
  expect(found).toMatchObject({ beyond: [], high: [], jobs: undefined });
  expect(found?.ask).toEqual({ scopes: ["vso.work_write", "vso.wiki"], basis: "contained", lost: [] });
});

test("a powerful scope without a reason is named, and the next smaller one proposed", () => {
  const found = of("nightly job", ["vso.build_execute", "vso.wiki"]);
  expect(found).toMatchObject({ high: ["vso.build_execute"], beyond: [], jobs: undefined });
  expect(found?.ask).toMatchObject({ scopes: ["vso.build", "vso.wiki"], basis: "scopeTable" });
});

test("full access without a telling name is named, and no scopes are made up for it", () => {
  const found = of("nightly job", ["app_token", "vso.code"]);
  expect(found).toMatchObject({ high: ["app_token", "vso.code"].slice(0, 1), ask: undefined });
  expect(found?.contained).toEqual([{ scope: "vso.code", by: ["app_token"] }]);
});

test.each<[string, string, readonly string[]]>([
  ["by the job in its name", "git clone", ["vso.code_full", "vso.brand_new"]],
  ["by the scope table", "nightly job", ["vso.build_execute", "vso.brand_new"]],
  [
    "by what is contained",
    "nightly job",
    ["vso.code", "vso.code", "vso.brand_new", "vso.work", "vso.work_full"],
  ],
])("a scope that nobody here knows stays, and is said: %s", (_, name, scopes) => {
  const found = of(name, scopes);
  expect(found?.unknown).toEqual(["vso.brand_new"]);
  expect(found?.ask?.scopes).toContain("vso.brand_new");
  expect(found?.ask?.lost).not.toContain("vso.brand_new");
});

test.each<[string, string]>([
  ["a script", '"><script>alert(1)</script> clone'],
  ["invisible characters", "cl\u200Bone \u202Etxt"],
  ["a very long name", `${"x ".repeat(200_000)}clone`],
  ["the same word a hundred thousand times", "clone ".repeat(100_000)],
  ["a name of an object's own", "constructor __proto__ hasOwnProperty clone"],
])("a hostile name is read for words of templates alone: %s", (_, name) => {
  const found = of(name, ["vso.code_full"]);
  expect(found?.high.length).toBe(1);
  expect(found?.jobs?.said ?? []).toEqual(found?.jobs ? ["clone"] : []);
});

test("sixty scopes are judged like two", () => {
  const ids = everyScope.slice(1, 61).map(({ id }) => id);
  const found = of("git clone", ids);
  expect(found?.ask?.scopes).toEqual(["vso.code"]);
  expect(found?.contained.map(({ scope }) => scope)).toContain("vso.packaging");
  expect(found?.beyond).not.toContain("vso.code");
  expect(found?.beyond.length).toBeGreaterThan(50);
});

test("what is suggested never does more than the token, whatever its scopes and name", () => {
  const ids = everyScope.map(({ id }) => id);
  const calling = ["git clone", "terraform", "nightly job", "npm and boards", "agent push wiki"];
  for (const [place, id] of ids.entries())
    for (const name of calling) {
      const scopes = [id, ids[(place * 7 + 3) % ids.length] ?? id];
      for (const one of of(name, scopes)?.ask?.scopes ?? []) expect(grants(scopes, one)).toBe(true);
    }
});

test("Replace proposes what is suggested, unless it goes on to weaken what a job needs", () => {
  for (const name of ["git clone", "nightly job", "terraform", "clone and npm", "git push"])
    for (const scopes of [
      ["app_token"],
      ["vso.code", "vso.code_write"],
      ["vso.code_full", "vso.packaging"],
    ]) {
      const { narrower } = replacementDraft(
        { name, scopes },
        { offered: offered.map((one) => ({ ...one, words })), names: [], now },
      );
      const ask = of(name, scopes)?.ask;
      if (ask) expect(narrower).toEqual(ask);
      else expect(narrower?.basis ?? "scopeTable").toBe("scopeTable");
    }
});

const words = { title: "", forWhat: "", why: "", alternative: "" };
const moment = { count: 1, first: now, last: now };

function aTrail(
  clients: readonly AuditClientKind[],
  actions: readonly string[],
  differences: Partial<Trail> = {},
) {
  const named = <T extends string>(all: readonly T[]) => ({
    names: all.map((name) => ({ name, ...moment })),
    others: undefined,
  });
  return {
    ...moment,
    authorizationId: "",
    lastAction: actions[0] ?? "",
    actions: named(actions),
    addresses: named<string>([]),
    clients: named(clients),
    byDay: [],
    firstDay: now,
    ...differences,
  };
}

test("clients that all tell of a job suggest it; one that does not tell suggests nothing", () => {
  const scopes = ["vso.code_full", "vso.wiki"];
  const push = "Git.RefUpdatePoliciesBypassed";
  expect(of("x", scopes, aTrail(["git"], [push]))?.jobs).toMatchObject({ basis: "client", said: [] });
  expect(of("x", scopes, aTrail(["git", "python"], [push]))?.jobs).toBeUndefined();
  expect(of("x", scopes, aTrail([], [push]))?.jobs).toBeUndefined();
  expect(of("x", ["app_token"], aTrail(["git"], [push]))?.jobs).toBeUndefined();
});

test("a scope of whose area the log saw actions stays, and is not called one without a reason", () => {
  const scopes = ["vso.code_full", "vso.release_manage"];
  const found = of("x", scopes, aTrail(["other"], ["Release.ReleaseCreated"]));
  expect(found).toMatchObject({ high: ["vso.code_full"], seen: ["vso.release_manage"] });
  expect(found?.ask?.scopes).toEqual(["vso.code", "vso.release_manage"]);
  const clone = of("git clone", scopes, aTrail(["other"], ["Release.ReleaseCreated"]));
  expect(clone?.ask?.scopes).toEqual(["vso.code", "vso.release_manage"]);
});

test.each<[string, readonly string[]]>([
  ["an area that is not known", ["Policy.PolicyConfigCreated"]],
  ["an area called like an object's own", ["constructor.x"]],
  ["nothing that can be read", [""]],
])("an action of %s may need any scope", (_, actions) => {
  expect(of("x", ["vso.code_full"], aTrail(["other"], actions))).toMatchObject({
    high: [],
    seen: ["vso.code_full"],
  });
});

test("full access gives way to the job of its name only if that covers what the log saw", () => {
  const push = aTrail(["git"], ["Git.RefUpdatePoliciesBypassed"]);
  expect(of("git push", ["app_token"], push)?.ask?.scopes).toEqual(["vso.code_write"]);
  const more = aTrail(["git"], ["Git.RefUpdatePoliciesBypassed", "Release.ReleaseCreated"]);
  expect(of("git push", ["app_token"], more)).toMatchObject({ seen: ["app_token"], ask: undefined });
});

test("a job is found by a title that begins with a number, and by no other number", () => {
  const [template] = builtInTemplates.filter(({ id }) => id === "clone");
  if (!template) throw new Error("There is no such template.");
  const titled = new JobNames([
    ...offered,
    { template: { ...template, id: "o365" }, words: { title: "365 backup" } },
  ]);
  const jobsIn = (name: string) =>
    titled.jobsOf(titled.signsIn(name), ["vso.code"])?.templates.map(({ id }) => id);
  expect(jobsIn("nightly 365 backup 12")).toEqual(["o365"]);
  expect(jobsIn("nightly 366 backup 12")).toBeUndefined();
});
