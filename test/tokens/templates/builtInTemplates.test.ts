import { lifetimePresetsDays } from "../../../src/tokens/token/lifetime";
import { scopeById } from "../../../src/tokens/scopes/catalogue";
import { grants } from "../../../src/tokens/scopes/inheritance";
import { minimalScopes } from "../scopes/minimalScopes";
import { snippetsFor } from "../../../src/tokens/snippets/snippetsFor";
import { builtInTemplates } from "../../../src/tokens/templates/builtInTemplates";
import { offerBuiltIn } from "../../../src/tokens/templates/offerBuiltIn";
import { templateById } from "../../../src/tokens/templates/templateById";
import { de } from "../../../src/ui/templates/words/de";
import { en } from "../../../src/ui/templates/words/en";

/** What somebody does with the token, by the scope that the REST reference asks for. */
const operations = {
  "read code": "vso.code",
  "push code": "vso.code_write",
  "create a repository": "vso.code_manage",
  "set a pull request's status": "vso.code_status",
  "comment on a pull request": "vso.threads_full",
  "see agent pools": "vso.agentpools",
  "register an agent": "vso.agentpools_manage",
  "register a deployment group agent": "vso.machinegroup_manage",
  "register a machine in an environment": "vso.environment_manage",
  "install a package": "vso.packaging",
  "publish a package": "vso.packaging_write",
  "delete a feed": "vso.packaging_manage",
  "see builds": "vso.build",
  "queue a build": "vso.build_execute",
  "see releases": "vso.release",
  "create a release": "vso.release_execute",
  "delete a release": "vso.release_manage",
  "query Analytics": "vso.analytics",
  "read work items": "vso.work",
  "change work items": "vso.work_write",
  "publish an extension": "vso.gallery_publish",
  "manage a publisher": "vso.gallery_manage",
  "create a project": "vso.project_manage",
  "create a service connection": "vso.serviceendpoint_manage",
  "create a variable group": "vso.variablegroups_manage",
  "read the audit log": "vso.auditlog",
  "manage audit streams": "vso.auditstreams_manage",
  "read test results": "vso.test",
  "publish test results": "vso.test_write",
  "read the wiki": "vso.wiki",
  "change the wiki": "vso.wiki_write",
  "revoke tokens of others": "vso.tokenadministration",
  "manage users": "vso.memberentitlementmanagement_write",
  "do everything": "app_token",
} as const;
type Operation = keyof typeof operations;

const allowed: Readonly<Record<string, readonly Operation[]>> = {
  clone: ["read code"],
  "clone-and-push": ["read code", "push code"],
  "pull-request-bot": ["read code", "set a pull request's status", "comment on a pull request"],
  "agent-registration": ["see agent pools", "register an agent"],
  "deployment-group-agent": ["see agent pools", "register an agent", "register a deployment group agent"],
  "environment-resource": ["see agent pools", "register an agent", "register a machine in an environment"],
  "packages-read": ["install a package"],
  "packages-publish": ["install a package", "publish a package"],
  maven: ["install a package"],
  "universal-packages": ["install a package", "publish a package"],
  "build-queue": ["see builds", "queue a build"],
  "build-badge": ["see builds"],
  release: ["see releases", "create a release"],
  "work-items-read": ["read work items"],
  "work-items-write": ["read work items", "change work items"],
  analytics: ["query Analytics"],
  "marketplace-publish": ["publish an extension"],
  "vscode-publish": ["publish an extension", "manage a publisher"],
  terraform: [
    "read code",
    "push code",
    "create a repository",
    "see builds",
    "queue a build",
    "read work items",
    "create a project",
    "create a service connection",
    "create a variable group",
  ],
  "audit-log-read": ["read the audit log"],
  "test-results": ["read test results", "publish test results"],
  wiki: ["read the wiki", "change the wiki"],
  blank: [],
};

const offered = offerBuiltIn(en);

test("offers every job once, and blank last", () => {
  const ids = builtInTemplates.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(Object.keys(allowed).toSorted());
  expect(builtInTemplates.at(-1)?.id).toBe("blank");
});

describe.each(builtInTemplates)("the template $id", (template) => {
  test("does its job and no more", () => {
    const held = Object.entries(operations).filter(([, scope]) => grants(template.scopes, scope));
    expect(held.map(([operation]) => operation)).toEqual(allowed[template.id]);
  });

  test("asks only for scopes a token can have, never for full access", () => {
    for (const id of template.scopes) expect(scopeById(id)).toMatchObject({ id, kind: "pat" });
    expect(template.scopes).not.toContain("app_token");
  });

  test("names no scope that another of its scopes includes", () => {
    expect(minimalScopes(template.scopes)).toEqual([...template.scopes]);
  });

  test("has one of the two shortest preset lifetimes", () => {
    expect(lifetimePresetsDays.slice(0, 2)).toContain(template.lifetimeDays);
  });

  test("comes with words in both languages, snippets and a way without a token", () => {
    for (const words of [en[template.id], de[template.id]]) {
      expect(Object.keys(words ?? {}).sort()).toEqual(["alternative", "forWhat", "title", "why"]);
      expect(Object.values(words ?? {}).every((text) => /^\p{Lu}/u.test(text))).toBe(true);
    }
    // vsce is documented only with Visual Studio Code.
    expect(template.alternative?.documentation).toMatch(
      /^https:\/\/(learn\.microsoft|code\.visualstudio)\.com\//,
    );
    const context = { organizationUrl: "https://dev.azure.com/fabrikam", organizationName: "fabrikam" };
    const snippets = snippetsFor(template.snippets, { ...context, api: template.api });
    expect(snippets.every(({ blocks }) => blocks.length > 0)).toBe(true);
    expect(snippets.length).toBeGreaterThan(0);
  });

  test("is found by its id", () => {
    expect(templateById(offered, template.id)?.template).toBe(template);
  });
});

test.each(["", "Clone", "constructor", "__proto__"])("has no template %j", (id) => {
  expect(templateById(offered, id)).toBeUndefined();
});

test("words for a template that does not exist offer nothing", () => {
  expect(offerBuiltIn({ other: { title: "Other", forWhat: "", why: "", alternative: "" } })).toEqual([]);
});
