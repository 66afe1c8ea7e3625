import { readFeed } from "../../../../src/tokens/snippets/feed/readFeed";

const today = { organizationUrl: "https://dev.azure.com/fabrikam", organizationName: "fabrikam" };
const older = { organizationUrl: "https://fabrikam.visualstudio.com", organizationName: "fabrikam" };
const single = { organizationUrl: "http://localhost:8080/fabrikam", organizationName: "fabrikam" };

const ofProject = { kind: "feed", project: "My shop", feed: "tools" };
const ofOrganization = { kind: "feed", project: undefined, feed: "tools" };

test.each([
  ["https://pkgs.dev.azure.com/fabrikam/My%20shop/_packaging/tools/nuget/v3/index.json", ofProject],
  ["https://pkgs.dev.azure.com/fabrikam/_packaging/tools/nuget/v3/index.json", ofOrganization],
  ["https://fabrikam.pkgs.visualstudio.com/My%20shop/_packaging/tools/npm/registry/", ofProject],
  ["https://fabrikam.pkgs.visualstudio.com/_packaging/tools/npm/registry/", ofOrganization],
  ["https://fabrikam.pkgs.visualstudio.com/DefaultCollection/_packaging/tools/npm/registry/", ofOrganization],
  ["https://PKGS.dev.azure.com/Fabrikam/_packaging/tools/pypi/upload/", ofOrganization],
  ["registry=https://pkgs.dev.azure.com/fabrikam/_packaging/tools/npm/registry/", ofOrganization],
  ["//pkgs.dev.azure.com/fabrikam/_packaging/tools/npm/:username=fabrikam", ofOrganization],
  ["<url>https://pkgs.dev.azure.com/fabrikam/My%20shop/_packaging/tools/maven/v1</url>", ofProject],
  ["https://fabrikam@pkgs.dev.azure.com/fabrikam/_packaging/tools/pypi/simple/", ofOrganization],
  [
    "https://pkgs.dev.azure.com/fabrikam/_packaging/tools%40Release/npm/registry/",
    { kind: "feed", project: undefined, feed: "tools@Release" },
  ],
])("takes %s apart, whichever address the organization has", (pasted, expected) => {
  expect(readFeed(pasted, today)).toEqual(expected);
  expect(readFeed(pasted, older)).toEqual(expected);
});

test("takes an address on a single host apart", () => {
  const pasted = "http://localhost:8080/fabrikam/My%20shop/_packaging/tools/npm/registry/";
  expect(readFeed(pasted, single)).toEqual(ofProject);
});

test.each(["", "tools", "tools@Release", "My feed", "a/b"])("takes %j as a name", (typed) => {
  expect(readFeed(typed, today)).toEqual({ kind: "name" });
});

test.each([
  ["https://pkgs.dev.azure.com/contoso/_packaging/tools/npm/registry/", "contoso"],
  ["https://contoso.pkgs.visualstudio.com/Shop/_packaging/tools/npm/registry/", "contoso"],
])("says that the feed at %s belongs to another organization", (pasted, organizationName) => {
  expect(readFeed(pasted, today)).toEqual({ kind: "foreign", organizationName });
});

test.each([
  "https://",
  "https://packages.example.com/npm/",
  "https://pkgs.dev.azure.com/fabrikam/_packaging",
  "https://dev.azure.com/fabrikam/Shop/_artifacts/feed/tools",
  "https://server.example/fabrikam/_packaging/tools/npm/registry/",
  "https://pkgs.dev.azure.com/fabrikam/a/b/c/_packaging/tools/npm/",
])("does not guess what %j means", (pasted) => {
  expect(readFeed(pasted, today)).toEqual({ kind: "unreadable" });
});
