import { badRequest, notFound } from "../wire/ServiceError";
import { WireList } from "../wire/wireJson";
import type { Project } from "../world/Places";
import type { User } from "../world/User";
import { countOf, forbidden, needsScope, type Operation, type RestCall, type RestResult } from "./operation";
import { connectionShape, groupShape, hookShape, projectShape } from "./placeShape";

const list = { host: "dev.azure.com", method: "GET", released: 7.1 } as const;
/** The longest page is not documented; this is more than anybody asks for. */
const mostInPage = 10_000;

/** The scopes are those of the REST specification (7.2, May 2026). */
export const placeOperations: readonly Operation[] = [
  {
    ...list,
    path: "_apis/projects",
    admit: needsScope("vso.project", "vso.profile"),
    handle: listProjects,
  },
  {
    ...list,
    path: "{project}/_apis/serviceendpoint/endpoints",
    admit: needsScope("vso.serviceendpoint"),
    handle: listServiceConnections,
  },
  {
    ...list,
    path: "{project}/_apis/distributedtask/variablegroups",
    admit: needsScope("vso.variablegroups_read"),
    handle: listVariableGroups,
  },
  {
    ...list,
    path: "_apis/hooks/subscriptions",
    admit: (call) => {
      needsScope("vso.work", "vso.build", "vso.code")(call);
      // Documented: others need a permission. Not documented: what they get without it.
      if (!call.caller.user.isAdministrator)
        throw forbidden("Access Denied: you need the permission View Subscriptions.");
    },
    handle: listServiceHooks,
  },
];

/** Documented: the continuation is a number, "how many projects already been fetched", and travels in a header. */
function listProjects({ world, url }: RestCall): RestResult {
  const { projects } = world.places;
  const offset = numberOf(url, "continuationToken") ?? numberOf(url, "$skip") ?? 0;
  const next = offset + countOf(url, "$top", world.pageSizes.projects, mostInPage);
  return {
    value: new WireList(projects.slice(offset, next).map((project) => projectShape(project, url.origin))),
    headers: next < projects.length ? { "X-MS-ContinuationToken": String(next) } : {},
  };
}

/** All in one answer: this list has no documented pages. */
function listServiceConnections(call: RestCall): RestResult {
  const { world, url, version } = call;
  const project = projectOf(call);
  const schemes = (url.searchParams.get("authSchemes") ?? "").toLowerCase().split(",").filter(Boolean);
  const found = world.places.serviceConnections
    .filter(
      (connection) => connection.projects.some(({ id }) => id === project.id) && maySee(call, connection),
    )
    .filter(({ scheme }) => schemes.length === 0 || schemes.includes(scheme.toLowerCase()));
  return { value: new WireList(found.map((connection) => connectionShape(connection, url.origin, version))) };
}

/** Documented: newest first; the continuation is the id at which the next page begins. */
function listVariableGroups(call: RestCall): RestResult {
  const { world, url } = call;
  const project = projectOf(call);
  const first = numberOf(url, "continuationToken") ?? Infinity;
  const length = countOf(url, "$top", world.pageSizes.variableGroups, mostInPage);
  const groups = world.places.variableGroups
    .filter((group) => group.project.id === project.id && maySee(call, group) && group.id <= first)
    .toSorted((one, other) => other.id - one.id);
  const next = groups[length];
  return {
    value: new WireList(groups.slice(0, length).map((group) => groupShape(group, url.origin))),
    headers: next === undefined ? {} : { "X-MS-ContinuationToken": String(next.id) },
  };
}

function listServiceHooks({ world, url }: RestCall): RestResult {
  return { value: new WireList(world.places.serviceHooks.map((hook) => hookShape(hook, url.origin))) };
}

/** Whoever makes something becomes its administrator; what others may not see is left out of these lists. */
function maySee({ caller }: RestCall, { createdBy }: { readonly createdBy: User }): boolean {
  return caller.user.isAdministrator || createdBy.id === caller.user.id;
}

/** By id or name, in any case. */
function projectOf({ world, params }: RestCall): Project {
  const given = params.project ?? "";
  const project = world.places.projects.find(({ id, name }) =>
    [id, name.toLowerCase()].includes(given.toLowerCase()),
  );
  if (project !== undefined) return project;
  throw notFound(
    `TF200016: The following project does not exist: ${given}. Verify that the name of the project is correct and that the project exists on the specified Azure DevOps Server.`,
    "ProjectDoesNotExistWithNameException",
  );
}

function numberOf(url: URL, name: string): number | undefined {
  const text = url.searchParams.get(name);
  if (text === null || text === "") return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw badRequest(`The value '${text}' of ${name} is not a number.`);
}
