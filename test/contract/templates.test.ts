import { builtInTemplates } from "../../src/tokens/templates/builtInTemplates";
import { asPat } from "../emulator/asking";
import { clientOperations, type ClientOperation, type OperationName } from "../emulator/clients/operations";
import { startEmulator, type Emulator } from "../emulator/Emulator";

const installing: readonly OperationName[] = [
  "install an npm package",
  "install a NuGet package",
  "install a Python package",
  "install a Maven package",
  "list feeds",
];
const publishing: readonly OperationName[] = ["publish an npm package", "publish a Python package"];

/** The job of a template, and what Azure DevOps lets into its scopes besides. */
const expected: Readonly<
  Record<string, { job: readonly OperationName[]; besides: readonly OperationName[] }>
> = {
  clone: {
    job: ["clone a repository", "list repositories"],
    besides: ["list pull requests", "read a pull request", "list projects", "subscribe to events"],
  },
  "clone-and-push": {
    job: [
      "clone a repository",
      "push to a repository",
      "list repositories",
      "list pull requests",
      "read a pull request",
      "comment on a pull request",
    ],
    besides: ["set a pull request's status", "list projects", "subscribe to events"],
  },
  "pull-request-bot": {
    job: [
      "list pull requests",
      "read a pull request",
      "set a pull request's status",
      "comment on a pull request",
    ],
    besides: ["clone a repository", "list repositories", "list projects", "subscribe to events"],
  },
  "agent-registration": { job: ["see agent pools", "register an agent"], besides: [] },
  "deployment-group-agent": {
    job: ["register an agent", "see deployment groups", "change deployment targets"],
    besides: ["see agent pools"],
  },
  "environment-resource": {
    job: [
      "register an agent",
      "see environments",
      "add a machine to an environment",
      "replace a machine of an environment",
    ],
    besides: ["see agent pools"],
  },
  "packages-read": { job: installing, besides: ["list projects"] },
  "packages-publish": { job: [...installing, ...publishing], besides: ["create a feed", "list projects"] },
  maven: { job: installing, besides: ["list projects"] },
  "universal-packages": { job: [...installing, ...publishing], besides: ["create a feed", "list projects"] },
  "build-queue": {
    job: ["see builds", "queue a build"],
    besides: [
      "read a badge",
      "create a pipeline",
      "see environments",
      "add a machine to an environment",
      "list projects",
      "subscribe to events",
    ],
  },
  "build-badge": {
    job: ["see builds", "read a badge"],
    besides: ["see environments", "list projects", "subscribe to events"],
  },
  release: { job: ["see releases", "create a release"], besides: ["list projects"] },
  "work-items-read": {
    job: ["read a work item", "list work item fields"],
    besides: ["list processes", "list projects", "subscribe to events"],
  },
  "work-items-write": {
    job: ["read a work item", "list work item fields", "change a work item"],
    besides: ["list processes", "list projects", "subscribe to events"],
  },
  analytics: { job: ["query Analytics"], besides: [] },
  "marketplace-publish": { job: ["update an extension"], besides: ["list projects"] },
  "vscode-publish": { job: ["update an extension", "update a publisher"], besides: ["list projects"] },
  terraform: {
    job: [
      "list repositories",
      "create a repository",
      "create a pipeline",
      "list processes",
      "list projects",
      "create a project",
      "create a service connection",
      "create a variable group",
    ],
    besides: [
      "clone a repository",
      "push to a repository",
      "list pull requests",
      "read a pull request",
      "set a pull request's status",
      "comment on a pull request",
      "see builds",
      "queue a build",
      "read a badge",
      "see environments",
      "add a machine to an environment",
      "read a work item",
      "list work item fields",
      "subscribe to events",
    ],
  },
  "audit-log-read": { job: ["read the audit log"], besides: [] },
  "test-results": { job: ["see test runs", "add a test run"], besides: ["list projects"] },
  wiki: { job: ["list wikis", "change a wiki page"], besides: [] },
  blank: { job: [], besides: [] },
};

function expectedOf(id: string) {
  const found = expected[id];
  if (!found) throw new Error(`Nothing is expected of the template ${id}.`);
  return found;
}

const names: Readonly<Record<string, string>> = {
  organization: "fabrikam",
  project: "Shop",
  repository: "web",
  feed: "parts",
};

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.close());

/** Bodies for the operations that read them. */
function bodyOf(name: string): unknown {
  const { token } = emulator.world.addToken();
  switch (name) {
    case "publish an npm package":
      return { versions: { "1.0.0": {} }, _attachments: { "a.tgz": { data: "" } } };
    case "publish a Python package": {
      const form = new FormData();
      form.append(":action", "file_upload");
      form.append("name", "tool");
      form.append("content", new Blob(["wheel"]), `tool-${token.authorizationId}.whl`);
      return form;
    }
    case "revoke tokens of others":
      return [{ authorizationId: token.authorizationId }];
    default:
      return {};
  }
}

async function statusOf(name: string, { method, path }: ClientOperation, secret: string): Promise<number> {
  // Calls that create something unnamed create another one each time.
  const token = emulator.world.addToken().token.authorizationId;
  const filled = path.replace(/\{(\w+)\}/g, (_, word: string) => names[word] ?? `a-${token}`);
  const given = method === "GET" ? undefined : bodyOf(name);
  const isForm = given instanceof FormData;
  const { status } = await fetch(emulator.url + filled, {
    method,
    headers: { authorization: asPat(secret), ...(isForm ? {} : { "content-type": "application/json" }) },
    body: isForm ? given : JSON.stringify(given),
  });
  return status;
}

/** What a token with these scopes can do; everything else refuses it properly. */
async function openTo(scopes: readonly string[]): Promise<string[]> {
  const { secret } = emulator.world.addToken({ scope: scopes.join(" ") });
  const statuses = Object.entries<ClientOperation>(clientOperations).map(async ([name, operation]) => ({
    name,
    status: await statusOf(name, operation, secret),
  }));
  const all = await Promise.all(statuses);
  expect(all.filter(({ status }) => status !== 401 && (status < 200 || status > 204))).toEqual([]);
  return all.filter(({ status }) => status !== 401).map(({ name }) => name);
}

test.each(builtInTemplates)(
  "a token of the template $id does its job and no more",
  async ({ id, scopes }) => {
    const { job, besides } = expectedOf(id);
    expect((await openTo(scopes)).toSorted()).toEqual([...job, ...besides].toSorted());
  },
);

test("a token with full access does everything, so every refusal above is about scopes", async () => {
  expect(await openTo(["app_token"])).toEqual(Object.keys(clientOperations));
});

const withApi = builtInTemplates.flatMap(({ id, scopes, api }) =>
  api === undefined ? [] : [{ id, scopes, ...api }],
);

test.each(withApi)("the template $id shows a read its token is allowed to make", async (template) => {
  const { secret } = emulator.world.addToken({ scope: template.scopes.join(" ") });
  const host = template.host === "core" ? "" : `/${template.host}.dev.azure.com`;
  const path = template.path.replace("{project}", "Shop");
  const { status } = await fetch(`${emulator.url}${host}/fabrikam/${path}`, {
    headers: { authorization: asPat(secret) },
  });
  expect(status).toBe(200);
});

test.each(builtInTemplates)("the template $id asks for no scope its job can do without", async (template) => {
  const { job } = expectedOf(template.id);
  for (const left of template.scopes) {
    const fewer = template.scopes.filter((scope) => scope !== left);
    const open = await openTo(fewer.length === 0 ? ["vso.profile"] : fewer);
    expect(job.filter((operation) => !open.includes(operation))).not.toEqual([]);
  }
});
