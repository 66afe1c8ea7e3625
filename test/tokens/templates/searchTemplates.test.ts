import { offerBuiltIn } from "../../../src/tokens/templates/offerBuiltIn";
import { nothingFor } from "../../../src/tokens/templates/nothingFor";
import { searchTemplates } from "../../../src/tokens/templates/searchTemplates";
import { builtInTemplates } from "../../../src/tokens/templates/builtInTemplates";
import { de } from "../../../src/ui/templates/words/de";
import { en } from "../../../src/ui/templates/words/en";

const languages = { English: offerBuiltIn(en), German: offerBuiltIn(de) };
const searchIn = (language: keyof typeof languages, query: string) =>
  searchTemplates(query, languages[language]).map(({ template }) => template.id);
const search = (query: string) => searchIn("English", query);

test.each(["", "   ", "-", " / "])("an empty search (%j) shows every template", (query) => {
  expect(search(query)).toEqual(builtInTemplates.map(({ id }) => id));
});

/** What people call a job, and the job they should see first, in either language. */
const calledBy: readonly (readonly [query: string, id: string])[] = [
  ["npm", "packages-read"],
  ["NuGet", "packages-read"],
  ["pip", "packages-read"],
  ["maven", "packages-read"],
  ["gradle", "packages-read"],
  ["twine", "packages-publish"],
  ["uv publish", "packages-publish"],
  ["agent", "agent-registration"],
  ["Runner", "agent-registration"],
  ["self-hosted agent", "agent-registration"],
  ["deployment group", "deployment-group-agent"],
  ["deployment-group", "deployment-group-agent"],
  ["environment", "environment-resource"],
  ["virtual machine", "environment-resource"],
  ["power bi", "analytics"],
  ["Power-BI", "analytics"],
  ["powerbi", "analytics"],
  ["EXCEL", "analytics"],
  ["odata", "analytics"],
  ["terraform", "terraform"],
  ["tofu", "terraform"],
  ["vsce", "vscode-publish"],
  ["VS Code extension", "vscode-publish"],
  ["tfx", "marketplace-publish"],
  ["wiki", "wiki"],
  ["boards", "work-items-read"],
  ["az boards", "work-items-read"],
  ["azure-cli", "build-queue"],
  ["Azure CLI", "build-queue"],
  ["az pipelines", "build-queue"],
  ["jenkins", "clone"],
  ["sonar", "clone-and-push"],
  ["SonarQube", "clone-and-push"],
  ["clone", "clone"],
  ["git", "clone"],
  ["git clone", "clone"],
  ["git push", "clone-and-push"],
  ["checkout", "clone"],
  ["check out", "clone"],
  ["pull request", "pull-request-bot"],
  ["pull-request", "pull-request-bot"],
  ["PR bot", "pull-request-bot"],
  ["badge", "build-badge"],
  ["junit", "test-results"],
  ["vso.auditlog", "audit-log-read"],
  ["vso.analytics", "analytics"],
];

describe.each(["English", "German"] as const)("on a page in %s", (language) => {
  test.each(calledBy)("searching %s shows the job %s first", (query, id) => {
    expect(searchIn(language, query)[0]).toBe(id);
  });

  test("every other name of a template finds it", () => {
    for (const { id, alsoCalled = [] } of builtInTemplates) {
      for (const word of alsoCalled) expect(searchIn(language, word)).toContain(id);
    }
  });
});

test.each([
  ["PUSH", "clone-and-push"],
  ["publish feed", "packages-publish"],
  ["set their status", "pull-request-bot"],
])("on a page in English, searching %s shows %s first", (query, id) => {
  expect(search(query)[0]).toBe(id);
});

test.each([
  ["Pakete", "packages-read"],
  ["pakete veröffentlichen", "packages-publish"],
  ["veroffentlichen feed", "packages-publish"],
  ["Agent registrieren", "agent-registration"],
  ["Bereitstellungsgruppe", "deployment-group-agent"],
  ["Umgebung", "environment-resource"],
  ["Arbeitselemente", "work-items-read"],
  ["Überwachungsprotokoll", "audit-log-read"],
  ["klonen", "clone"],
])("on a page in German, searching %s shows %s first", (query, id) => {
  expect(searchIn("German", query)[0]).toBe(id);
});

test("a job's whole name counts more than a part of another's", () => {
  expect(search("pip")).not.toEqual(["packages-read"]);
  expect(search("packages").slice(0, 2)).toEqual(["packages-read", "packages-publish"]);
});

test.each(["clone zzz", "docker", "container registry"])("no job matches %s", (query) => {
  expect(search(query)).toEqual([]);
});

test.each(["docker", "Docker-Image", "container registry", "ACR"])(
  "for %s, says that Azure DevOps has no container registry",
  (query) => {
    expect(nothingFor(query)).toBe("containers");
  },
);

test.each(["", "zzz", "dockerless", "acrobat"])("gives no reason for %j", (query) => {
  expect(nothingFor(query)).toBeUndefined();
});

test("a search of 100,000 words is answered immediately", () => {
  expect(search("clone ".repeat(100_000))).toContain("clone");
  expect(search("a-".repeat(100_000))).toBeDefined();
});
