import type { WireValue } from "../wire/wireJson";
import type { NeededScopes } from "./guarded";

/** Something people do with a token. */
export interface ClientOperation {
  readonly method: string;
  /** Path from the root, with `{names}`. If the real service has its own host, that is the first segment. */
  readonly path: string;
  /** Any one of these is enough, or one that includes it. */
  readonly scopes: NeededScopes;
  /** Absent if another file of the emulator serves it. */
  readonly answer?: WireValue;
}

const organization = "/{organization}/_apis";
const project = "/{organization}/{project}/_apis";
const releases = `/vsrm.dev.azure.com${project}/release/releases`;
const gallery = "/marketplace.visualstudio.com/_apis/gallery/publishers/{publisher}";
const git = "/{organization}/{project}/_git/{repository}/info/refs?service=";
const pull = `${project}/git/repositories/{repository}/pullrequests/{id}`;
const machines = `${project}/pipelines/environments/{environment}/providers/virtualmachines`;
const packaging = "/{organization}/_packaging/{feed}";

/**
 * The scopes that https://github.com/MicrosoftDocs/vsts-rest-api-specs (7.2, May 2026) names for each
 * operation. It does not cover the gallery: that Marketplace (publish) updates an extension and (manage) a
 * publisher is taken from the scopes' descriptions. So are the scopes for Git and packages, which years of
 * use confirm.
 */
export const clientOperations = {
  "clone a repository": outside("GET", `${git}git-upload-pack`, "vso.code"),
  "push to a repository": outside("GET", `${git}git-receive-pack`, "vso.code_write"),
  "list repositories": get(`${project}/git/repositories`, "vso.code", { name: "web" }),
  "create a repository": post(`${project}/git/repositories`, "vso.code_manage"),

  "list pull requests": get(`${project}/git/pullrequests`, "vso.code", { title: "Sell more" }),
  "read a pull request": get(pull, "vso.code", { title: "Sell more" }),
  "set a pull request's status": either(post(`${pull}/statuses`, "vso.code_write"), "vso.code_status"),
  "comment on a pull request": either(post(`${pull}/threads`, "vso.code_write"), "vso.threads_full"),

  "install an npm package": outside("GET", `${packaging}/npm/registry/fabrikam-greeting`, "vso.packaging"),
  "publish an npm package": outside("PUT", `${packaging}/npm/registry/{package}`, "vso.packaging_write"),
  "install a NuGet package": outside("GET", `${packaging}/nuget/v3/index.json`, "vso.packaging"),
  "install a Python package": outside("GET", `${packaging}/pypi/simple/fabrikam-greeting/`, "vso.packaging"),
  "publish a Python package": outside("POST", `${packaging}/pypi/upload/`, "vso.packaging_write"),
  "install a Maven package": outside(
    "GET",
    `${packaging}/maven/v1/com/fabrikam/greeting-parent/1.0.0/greeting-parent-1.0.0.pom`,
    "vso.packaging",
  ),
  "list feeds": get(`${project}/packaging/feeds`, "vso.packaging", { name: "parts" }),
  "create a feed": post(`${project}/packaging/feeds`, "vso.packaging_write"),
  "delete a feed": remove(`${project}/packaging/feeds/{feed}`, "vso.packaging_manage"),

  "see agent pools": get(`${organization}/distributedtask/pools`, "vso.agentpools", { name: "Default" }),
  "register an agent": post(`${organization}/distributedtask/pools/{pool}/agents`, "vso.agentpools_manage"),

  "see deployment groups": get(`${project}/distributedtask/deploymentgroups`, "vso.machinegroup_manage", {
    name: "Web",
  }),
  "change deployment targets": {
    ...post(`${project}/distributedtask/deploymentgroups/{group}/targets`, "vso.machinegroup_manage"),
    method: "PATCH",
  },

  "see environments": either(
    get(`${project}/pipelines/environments`, "vso.build", { name: "Production" }),
    "vso.environment_manage",
  ),
  "add a machine to an environment": either(post(machines, "vso.build_execute"), "vso.environment_manage"),
  "replace a machine of an environment": { ...post(machines, "vso.environment_manage"), method: "PUT" },

  "see builds": get(`${project}/build/builds`, "vso.build", { buildNumber: "20261121.1" }),
  "queue a build": post(`${project}/build/builds`, "vso.build_execute"),
  "create a pipeline": post(`${project}/build/definitions`, "vso.build_execute"),

  "read a badge": get(`${project}/build/repos/{type}/badge`, "vso.build", { status: "succeeded" }),

  "see releases": get(releases, "vso.release", { name: "Release-1" }),
  "create a release": post(releases, "vso.release_execute"),

  "read a work item": get(`${project}/wit/workitems/{id}`, "vso.work", {
    fields: { "System.Title": "Sell" },
  }),
  "list work item fields": get(`${organization}/wit/fields`, "vso.work", { referenceName: "System.Title" }),
  "change a work item": { ...post(`${project}/wit/workitems/{id}`, "vso.work_write"), method: "PATCH" },

  "list processes": get(`${organization}/process/processes`, "vso.work", { name: "Agile" }),

  // Analytics has no specification; the description of its scope says that it allows queries.
  "query Analytics": get("/analytics.dev.azure.com/{organization}/_odata/v2.0/Projects", "vso.analytics", {
    ProjectName: "Shop",
  }),

  "update an extension": {
    ...post(`${gallery}/extensions/{extension}`, "vso.gallery_publish"),
    method: "PUT",
  },
  "update a publisher": { ...post(gallery, "vso.gallery_manage"), method: "PUT" },

  // The specification lets the profile scope read projects too, and most scopes include that.
  "list projects": either(
    outside("GET", `${organization}/projects?api-version=7.1`, "vso.project"),
    "vso.profile",
  ),
  "create a project": post(`${organization}/projects`, "vso.project_manage"),
  "create a service connection": post(
    `${organization}/serviceendpoint/endpoints`,
    "vso.serviceendpoint_manage",
  ),
  "create a variable group": post(
    `${organization}/distributedtask/variablegroups`,
    "vso.variablegroups_manage",
  ),

  "read the audit log": outside(
    "GET",
    `/auditservice.dev.azure.com${organization}/audit/auditlog?api-version=7.1-preview.1`,
    "vso.auditlog",
  ),
  "stream the audit log": post(
    `/auditservice.dev.azure.com${organization}/audit/streams`,
    "vso.auditstreams_manage",
  ),

  "see test runs": get(`${project}/test/runs`, "vso.test", { name: "Nightly" }),
  "add a test run": post(`${project}/test/runs`, "vso.test_write"),

  "list wikis": get(`${project}/wiki/wikis`, "vso.wiki", { name: "Shop.wiki" }),
  "change a wiki page": { ...post(`${project}/wiki/wikis/{wiki}/pages`, "vso.wiki_write"), method: "PUT" },

  // Included in code, builds and work items: the specification and the scope table agree.
  "subscribe to events": post(`${organization}/hooks/subscriptions`, "vso.hooks_write"),

  "revoke tokens of others": outside(
    "POST",
    `/vssps.dev.azure.com${organization}/tokenadmin/revocations?api-version=7.1-preview.1`,
    "vso.tokenadministration",
  ),
  "see users and their licences": outside(
    "GET",
    `/vsaex.dev.azure.com${organization}/userentitlements?api-version=7.1-preview.1`,
    "vso.memberentitlementmanagement",
  ),
} as const satisfies Readonly<Record<string, ClientOperation>>;

export type OperationName = keyof typeof clientOperations;

function outside(method: string, path: string, scope: string): ClientOperation {
  return { method, path, scopes: [scope] };
}

/** A list of one, or just that one if an id is given. */
function get(path: string, scope: string, item: { readonly [name: string]: WireValue }): ClientOperation {
  const found = { id: 1, ...item };
  return {
    method: "GET",
    path,
    scopes: [scope],
    answer: path.endsWith("}") ? found : { count: 1, value: [found] },
  };
}

/** The same operation, also allowed by another scope. */
function either(operation: ClientOperation, scope: string): ClientOperation {
  return { ...operation, scopes: [...operation.scopes, scope] };
}

function post(path: string, scope: string): ClientOperation {
  return { method: "POST", path, scopes: [scope], answer: { id: 2 } };
}

function remove(path: string, scope: string): ClientOperation {
  return { method: "DELETE", path, scopes: [scope], answer: null };
}
