import { isJsonObject, readJsonObject } from "../wire/readJson";
import { badRequest, notFound } from "../wire/ServiceError";
import { WireList, type WireValue } from "../wire/wireJson";
import type { User } from "../world/User";
import { continuationFor, offsetFrom } from "./continuation";
import { graphUser } from "./graphShape";
import { needsScope, type Operation, type RestCall, type RestResult } from "./operation";

const graph = { host: "vssps.dev.azure.com", admit: needsScope("vso.graph") } as const;
/** Documented for subject query. */
const mostFound = 100;

export const graphOperations: readonly Operation[] = [
  { ...graph, method: "GET", path: "_apis/graph/users", handle: listUsers },
  { ...graph, method: "GET", path: "_apis/graph/users/{userDescriptor}", handle: getUser },
  { ...graph, method: "POST", path: "_apis/graph/subjectquery", handle: querySubjects },
  { ...graph, method: "POST", path: "_apis/graph/subjectlookup", handle: lookUpSubjects },
  { ...graph, method: "GET", path: "_apis/graph/descriptors/{storageKey}", handle: getDescriptor },
  { ...graph, method: "GET", path: "_apis/graph/storagekeys/{subjectDescriptor}", handle: getStorageKey },
];

/** The continuation is in a header, and only its absence marks the end: pages may be short or empty. */
function listUsers(call: RestCall): RestResult {
  const { world, url } = call;
  const subjectTypes = (url.searchParams.get("subjectTypes") ?? "").toLowerCase().split(",").filter(Boolean);
  const question = ["users", url.searchParams.get("scopeDescriptor"), ...subjectTypes].join(" ");
  const offset = offsetFrom(question, url.searchParams.get("continuationToken"));
  const next = offset + world.pageSizes.graphUsers;
  const isWanted = ({ descriptor }: User) =>
    subjectTypes.length === 0 || subjectTypes.some((type) => descriptor.startsWith(`${type}.`));
  // Filtering after paging produces the short and empty pages that clients have to cope with.
  const users = world.users.page(offset, world.pageSizes.graphUsers).filter(isWanted);
  return {
    value: new WireList(users.map((user) => shapeFor(call, user))),
    headers: next < world.users.count ? { "X-MS-ContinuationToken": continuationFor(question, next) } : {},
  };
}

function getUser(call: RestCall): RestResult {
  return { value: shapeFor(call, userOf(call, call.params.userDescriptor ?? "")) };
}

function querySubjects(call: RestCall): RestResult {
  const { query, subjectKind } = readJsonObject(call.body, call.activityId);
  if (typeof query !== "string" || query.trim() === "") throw badRequest("The query is missing or empty.");
  const kinds = Array.isArray(subjectKind) ? subjectKind.map((kind) => String(kind).toLowerCase()) : [];
  const users = kinds.includes("user") ? call.world.users.search(query, mostFound) : [];
  return { value: new WireList(users.map((user) => shapeFor(call, user))) };
}

/** Answers with the descriptors it knows and leaves out the others. */
function lookUpSubjects(call: RestCall): RestResult {
  const { lookupKeys } = readJsonObject(call.body, call.activityId);
  if (!Array.isArray(lookupKeys)) throw badRequest("The lookupKeys are missing.");
  const found: Record<string, WireValue> = {};
  for (const key of lookupKeys) {
    const descriptor = isJsonObject(key) ? key.descriptor : undefined;
    const user = typeof descriptor === "string" ? call.world.users.find(descriptor) : undefined;
    if (user !== undefined) found[user.descriptor] = shapeFor(call, user);
  }
  return { value: found };
}

function getDescriptor(call: RestCall): RestResult {
  const id = call.params.storageKey ?? "";
  const user = call.world.users.findById(id);
  if (user === undefined) {
    throw notFound(`VS860018: The storage key '${id}' could not be resolved.`, "StorageKeyNotFoundException");
  }
  return { value: { value: user.descriptor, _links: { self: { href: call.url.href } } } };
}

function getStorageKey(call: RestCall): RestResult {
  const user = userOf(call, call.params.subjectDescriptor ?? "");
  return { value: { value: user.id, _links: { self: { href: call.url.href } } } };
}

function userOf({ world }: RestCall, descriptor: string): User {
  const user = world.users.find(descriptor);
  if (user !== undefined) return user;
  throw notFound(`VS860016: Could not find subject with '${descriptor}'.`, "GraphSubjectNotFoundException");
}

function shapeFor({ url, world }: RestCall, user: User): WireValue {
  return graphUser(user, url.origin, world.organization.name);
}
