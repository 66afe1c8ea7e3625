import { manifestProblems } from "./manifestProblems";

function aPng(width: number, height: number): Buffer {
  const png = Buffer.alloc(24);
  png.write("\x89PNG\r\n\x1a\n", 0, "latin1");
  png.write("IHDR", 12, "latin1");
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

const hub = {
  id: "hub",
  type: "ms.vss-web.hub",
  description: "A page.",
  targets: ["ms.vss-web.collection-admin-hub-group"],
  properties: { name: "Hub", uri: "hub.html", order: 1 },
};

const manifest = {
  manifestVersion: 1,
  id: "pat-steward",
  publisher: "pat-steward",
  version: "1.2.3",
  name: "PAT Steward",
  description: "See your tokens.",
  categories: ["Azure Repos"],
  targets: [{ id: "Microsoft.VisualStudio.Services" }],
  icons: { default: "static/icons/icon.png" },
  content: { details: { path: "overview.md" }, license: { path: "LICENSE" } },
  links: { support: { uri: "https://example.com/support" } },
  scopes: ["vso.graph", "vso.tokenadministration", "vso.memberentitlementmanagement", "vso.auditlog"],
  contributions: [hub],
};

const listing = `| Permission | Why |
| --- | --- |
| Graph (read) | to find the people |
| \`vso.tokenadministration\` | to list and revoke tokens |
| Member entitlement management (read) | to see who left long ago |
| Auditing (read) | to show what happened |`;

const content = {
  "hub.html": `<link rel="stylesheet" href="hub.css"><script src="vendor.js"></script><script src="hub.js"></script>`,
  "hub.css": `@font-face { src: url("fonts/icons.woff2?v=1") } a { background: url(data:image/svg+xml,x) }`,
  "hub.js": `load("late")`,
  "vendor.js": `1`,
  "late.js": `2`,
  "fonts/icons.woff2": "font",
  "overview.md": listing,
  LICENSE: "MIT",
};

function files(differences: Record<string, string | Buffer | undefined> = {}): Map<string, Buffer> {
  const all = { ...content, "static/icons/icon.png": aPng(128, 128), ...differences };
  return new Map(
    Object.entries(all).flatMap(([path, text]): [string, Buffer][] =>
      text === undefined ? [] : [[path, Buffer.from(text)]],
    ),
  );
}

test("a valid manifest and package have no problems", () => {
  expect(manifestProblems(manifest, files())).toEqual([]);
});

test.each<[string, object, string]>([
  ["the version abc", { version: "abc" }, "form 1.2.3"],
  ["a version of four parts", { version: "1.2.3.4" }, "form 1.2.3"],
  ["a version with a leading zero", { version: "1.02.3" }, "form 1.2.3"],
  ["another manifest version", { manifestVersion: 2 }, "manifestVersion"],
  ["an id with a blank", { id: "pat steward" }, "The id"],
  ["no publisher", { publisher: undefined }, "The publisher"],
  ["a long description", { description: "x".repeat(201) }, "description"],
  ["an unknown category", { categories: ["Settings"] }, "category Settings"],
  ["no category", { categories: [] }, "no category"],
  [
    "another product",
    { targets: [{ id: "Microsoft.VisualStudio.Code" }] },
    "target Microsoft.VisualStudio.Code",
  ],
  ["no target", { targets: [] }, "no target"],
  ["one scope more", { scopes: [...manifest.scopes, "vso.tokens"] }, "vso.tokens was not decided on"],
  ["one scope less", { scopes: manifest.scopes.slice(1) }, "vso.graph is missing"],
  ["a scope twice", { scopes: [...manifest.scopes, "vso.graph"] }, "there twice"],
  ["no contribution", { contributions: [] }, "no contribution"],
  ["a contribution id twice", { contributions: [hub, hub] }, "id hub is there twice"],
  ["an icon that is not there", { icons: { default: "icon.png" } }, "icon is not in"],
  ["details that are not there", { content: { license: { path: "LICENSE" } } }, "details"],
  [
    "a license that is not there",
    { content: { details: { path: "overview.md" }, license: { path: "x" } } },
    "license",
  ],
  ["an invalid link", { links: { support: { uri: "help" } } }, "link support"],
  ["a link without encryption", { links: { learn: { uri: "http://example.com" } } }, "link learn"],
  ["a repository without address", { repository: { type: "git" } }, "link repository"],
])("%s is caught", (_, differences, problem) => {
  expect(manifestProblems({ ...manifest, ...differences }, files()).join("\n")).toContain(problem);
});

test.each<[string, object, string]>([
  ["an unknown hub group", { targets: ["ms.vss-web.nowhere"] }, "no hub group is called ms.vss-web.nowhere"],
  ["two targets", { targets: [...hub.targets, "ms.vss-web.home-hub-group"] }, "2 targets"],
  ["no target", { targets: [] }, "0 targets"],
  ["another type", { type: "ms.vss-web.action" }, "type"],
  ["no id", { id: undefined }, "id is missing"],
  ["no name", { properties: { ...hub.properties, name: "" } }, "no name"],
  ["no page", { properties: { name: "Hub", order: 1 } }, "uri names no page"],
  ["a page that is not there", { properties: { ...hub.properties, uri: "Hub.html" } }, "Hub.html is not in"],
  [
    "a page elsewhere",
    { properties: { ...hub.properties, uri: "https://example.com/a.html" } },
    "names no page",
  ],
  ["visitors", { restrictedTo: ["anonymous"] }, "members only"],
])("a contribution with %s is caught", (_, differences, problem) => {
  const contributions = [{ ...hub, ...differences }];
  expect(manifestProblems({ ...manifest, contributions }, files()).join("\n")).toContain(problem);
});

test.each<[string, Record<string, string | Buffer | undefined>, string]>([
  ["a missing script", { "vendor.js": undefined }, "vendor.js is named and not in"],
  ["a missing font", { "fonts/icons.woff2": undefined }, "fonts/icons.woff2 is named and not in"],
  ["a file for nothing", { "notes.txt": "x" }, "notes.txt is in the package and named nowhere"],
  ["a source map", { "hub.js.map": "{}" }, "hub.js.map is in the package"],
  ["a chunk that nobody loads", { "old.js": "3" }, "old.js is in the package"],
  ["a font in a style", { "hub.css": "src: url(data:font/woff2;base64,AA)" }, "fonts are files"],
  [
    "a script from elsewhere",
    { "hub.html": '<script src="https://example.com/x.js">' },
    "loads from elsewhere",
  ],
  ["a small icon", { "static/icons/icon.png": aPng(64, 64) }, "128 x 128"],
  ["an icon of another kind", { "static/icons/icon.png": "GIF89a" }, "128 x 128"],
  [
    "a scope without a reason",
    { "overview.md": listing.replace(/.*Graph.*\n/, "") },
    "0 reasons for the scope vso.graph",
  ],
  [
    "a reason of one word",
    { "overview.md": listing.replace("to find the people", "Needed") },
    "not one sentence",
  ],
])("a package with %s is caught", (_, differences, problem) => {
  expect(manifestProblems(manifest, files(differences)).join("\n")).toContain(problem);
});

test("something that is not a manifest at all is caught", () => {
  expect(manifestProblems("{}", files())).toEqual(["The manifest is not an object."]);
});

const task = {
  id: "task",
  type: "ms.vss-distributed-task.task",
  description: "A task.",
  targets: ["ms.vss-distributed-task.tasks"],
  properties: { name: "build/task/Task" },
};
const taskFiles = { "build/task/Task/task.json": "{}", "build/task/Task/index.js": "1" };

test("a task needs its folder and no page", () => {
  const withTask = { ...manifest, contributions: [hub, task] };
  expect(manifestProblems(withTask, files(taskFiles))).toEqual([]);
  expect(manifestProblems(withTask, files())).toEqual([expect.stringContaining("task.json is not in")]);
  expect(manifestProblems(manifest, files(taskFiles))).toContainEqual(
    expect.stringContaining("index.js is in the package and named nowhere"),
  );
  const elsewhere = { ...task, targets: hub.targets };
  expect(manifestProblems({ ...manifest, contributions: [hub, elsewhere] }, files(taskFiles))).toContainEqual(
    expect.stringContaining("its target is not that of tasks"),
  );
});

test("an edition that asks for nothing has no scope, not even one of the other's", () => {
  const asking = manifestProblems(manifest, files(), []);
  expect(asking).toContainEqual(expect.stringContaining("vso.graph was not decided on"));
  expect(manifestProblems({ ...manifest, scopes: [] }, files(), [])).toEqual([]);
});
