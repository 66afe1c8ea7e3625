import { isRecord } from "../package/PackageError";
import type { Answer, Call, Route } from "../wire/Route";
import { nobody, ServiceError, unauthorized } from "../wire/ServiceError";
import { allows } from "../world/knownScopes";
import type { DataScope, ExtensionDataStore, NewDocument } from "../world/ExtensionDataStore";
import { jsonAnswer, ownBody } from "./answers";

const installed =
  "/extmgmt.dev.azure.com/{organization}/_apis/ExtensionManagement/InstalledExtensions/{publisher}/{extension}";
const collection = `${installed}/Data/Scopes/{scopeType}/{scopeValue}/Collections/{collection}/Documents`;

/** The extension's documents, for the host's data service, their only client. */
export const extensionDataRoutes: readonly Route[] = [
  route("GET", `${collection}/{id}`, (call) =>
    dataOf(call).get(scopeOf(call), nameOf(call), call.params.id ?? ""),
  ),
  route("DELETE", `${collection}/{id}`, (call) => {
    dataOf(call).delete(scopeOf(call), nameOf(call), call.params.id ?? "");
  }),
  route("GET", collection, (call) => dataOf(call).list(scopeOf(call), nameOf(call))),
  route("POST", collection, (call) => dataOf(call).create(scopeOf(call), nameOf(call), documentOf(call))),
  route("PUT", collection, (call) => dataOf(call).set(scopeOf(call), nameOf(call), documentOf(call))),
  route("PATCH", collection, (call) => dataOf(call).update(scopeOf(call), nameOf(call), documentOf(call))),
  route("POST", `${installed}/ExtensionDataCollectionQuery`, (call) => {
    const { collections } = documentOf(call);
    const asked = Array.isArray(collections) ? collections.filter(isRecord) : [];
    const found = dataOf(call).query(
      asked.map((one) => ({
        scope: scopeNamed(String(one.scopeType ?? "Default"), String(one.scopeValue ?? "Current")),
        collection: String(one.collectionName),
      })),
    );
    return found.map(({ scope, collection: name, documents }) => ({
      collectionName: name,
      scopeType: scope.type,
      scopeValue: scope.value,
      documents,
    }));
  }),
];

function route(method: string, path: string, act: (call: Call) => unknown): Route {
  const handle = (call: Call): Answer => {
    refuseOtherSites(call);
    refuseOtherCredentials(call);
    const value = act(call);
    return value === undefined ? { status: 204 } : jsonAnswer(value);
  };
  return { site: "host", method, path, handle };
}

/** The real host sends the person's cookie here. A frame cannot, and the emulator has no cookies. */
function refuseOtherSites({ headers, url, world }: Call): void {
  if (headers.origin !== undefined && headers.origin !== url.origin) throw unauthorized(world.me.displayName);
}

/**
 * The host's page has a cookie, which the emulator has not. A program sends a credential, which takes a scope: "read data
 * (settings and documents) stored by installed extensions".
 */
function refuseOtherCredentials({ headers, world }: Call): void {
  if (headers.authorization === undefined) return;
  const caller = world.authenticate(headers.authorization);
  if (caller === undefined) throw unauthorized(nobody);
  if (!allows(caller.scopes, "vso.extension.data")) throw unauthorized(caller.user.id);
}

function dataOf({ params, world }: Call): ExtensionDataStore {
  return world.extensionDataOf(`${params.publisher}.${params.extension}`);
}

function scopeOf({ params }: Call): DataScope {
  return scopeNamed(params.scopeType ?? "", params.scopeValue ?? "");
}

function scopeNamed(type: string, value: string): DataScope {
  if ((type === "Default" && value === "Current") || (type === "User" && value === "Me"))
    return { type, value };
  throw new ServiceError(400, "ArgumentException", `There is no scope ${type}/${value}.`);
}

function nameOf({ params }: Call): string {
  return params.collection ?? "";
}

function documentOf(call: Call): NewDocument {
  const body = ownBody(call);
  if (isRecord(body)) return body;
  throw new ServiceError(400, "ArgumentException", "A document must be a JSON object.");
}
