import { playedPath } from "../wire/playedPath";
import { randomUUID } from "node:crypto";

import { apiVersionOf, wireFormOf, type ApiVersion } from "../wire/accept";
import { challenge, isBasic } from "../wire/challenge";
import type { Answer, Call, Route } from "../wire/Route";
import {
  badRequest,
  conditionalAccess,
  notFound,
  ServiceError,
  signInFirst,
  unauthorized,
} from "../wire/ServiceError";
import { signedOut } from "../wire/signedOut";
import { toWireJson, type WireValue } from "../wire/wireJson";
import type { Caller } from "../world/authenticate";
import { allows } from "../world/knownScopes";
import { withNullLists } from "./nullLists";

/** A call after sign-in and version check. */
export interface RestCall extends Call {
  readonly caller: Caller;
  readonly version: ApiVersion;
  readonly activityId: string;
}

export interface RestResult {
  readonly status?: number;
  readonly headers?: Answer["headers"];
  /** Absent: an empty body. */
  readonly value?: WireValue;
}

export interface Operation {
  readonly method: string;
  /** Below the organization: `_apis/tokens/pats`. */
  readonly path: string;
  /** The real service's host name; here the path's first segment, since everything is on one port. */
  readonly host:
    "dev.azure.com" | "vssps.dev.azure.com" | "vsaex.dev.azure.com" | "auditservice.dev.azure.com";
  /** Versions up to this one need no `-preview`. Absent: the whole resource is in preview. "any": no version needed. */
  readonly released?: number | "any";
  /** Accepts only the version set by the switch `tokenApiVersion`, if there is one. */
  readonly hasTokenApiVersion?: boolean;
  /** Absent if the switch `tokenAdministration` says so. */
  readonly isTokenAdministration?: boolean;
  /** Azure DevOps Server does not have it. */
  readonly isHostedOnly?: boolean;
  /** Throws the refusal if the caller is not allowed. */
  admit(call: RestCall): void;
  handle(call: RestCall): RestResult;
}

/** The routes of an operation: with the service's host name in front, and without it as on Azure DevOps Server. */
export function routesOf(operation: Operation): Route[] {
  const { method, path, host } = operation;
  const below = `/{organization}/${path}`;
  const handle = (call: Call) => perform(operation, call);
  const plain: Route = { site: "host", method, path: below, handle };
  return host === "dev.azure.com" ? [plain] : [{ ...plain, path: `/${host}${below}` }, plain];
}

/** Any one of the scopes is enough. */
export function needsScope(...scopes: readonly string[]): Operation["admit"] {
  return ({ caller }) => {
    if (!scopes.some((scope) => allows(caller.scopes, scope))) throw unauthorized(caller.user.id);
  };
}

function perform(operation: Operation, call: Call): Answer {
  const { world, headers, url } = call;
  const isPlain = !playedPath(url).toLowerCase().startsWith(`/${operation.host}/`);
  const isMissing = operation.isTokenAdministration && world.switches.tokenAdministration === "absent";
  const isMisplaced = isPlain && operation.host !== "dev.azure.com" && world.switches.isHosted;
  if (isMissing || isMisplaced || (operation.isHostedOnly && !world.switches.isHosted)) {
    throw notFound(
      `The controller for path '${url.pathname}' was not found.`,
      "VssResourceNotFoundException",
    );
  }
  if (call.params.organization?.toLowerCase() !== world.organization.name) {
    throw notFound(
      `TF400856: There is no organization '${call.params.organization ?? ""}'.`,
      "HostDoesNotExistException",
    );
  }
  const caller = world.authenticate(headers.authorization);
  if (caller === undefined) return isBasic(call) ? challenge(call) : signedOut(world.switches);
  if (world.switches.accessRefusal === "conditionalAccess") throw conditionalAccess();
  if (world.switches.accessRefusal === "signInFirst") throw signInFirst();
  const version = checkedVersion(operation, call);
  const restCall: RestCall = { ...call, caller, version, activityId: randomUUID() };
  operation.admit(restCall);
  const { status, headers: more, value } = operation.handle(restCall);
  if (value === undefined) return { status: status ?? 204, headers: more };
  const contentType = `application/json; charset=utf-8; api-version=${version.text}`;
  const shown = world.switches.emptyList === "null" ? withNullLists(value) : value;
  const body = toWireJson(shown, wireFormOf(headers.accept));
  return { status: status ?? 200, headers: { "Content-Type": contentType, ...more }, body };
}

/** The documented version rules: required, marked as preview where it is one, and not newer than the server. */
function checkedVersion(
  { released, hasTokenApiVersion }: Operation,
  { url, headers, method, world }: Call,
): ApiVersion {
  const newest = world.switches.newestApiVersion;
  const version = apiVersionOf(url, headers.accept);
  if (version === undefined) {
    if (released === "any") return { number: newest, isPreview: true, text: `${newest.toFixed(1)}-preview` };
    const how = `as part of the Accept header (e.g. "application/json; api-version=1.0") or as a query parameter`;
    const message = `No api-version was supplied for the "${method}" request. The version must be supplied either ${how} (e.g. "?api-version=1.0").`;
    throw badRequest(message, "VssVersionNotSpecifiedException");
  }
  const only = world.switches.tokenApiVersion;
  if (hasTokenApiVersion && only !== "any") {
    if (version.text === only) return version;
    const message = `No version ${version.text} of the resource is supported. Supported: ${only}.`;
    throw badRequest(message, "VssVersionNotSupportedException");
  }
  if (version.number > newest) {
    const latest = `The latest REST API version this server supports is ${newest.toFixed(1)}.`;
    const message = `The requested REST API version of ${version.text} is out of range for this server. ${latest}`;
    throw badRequest(message, "VssVersionOutOfRangeException");
  }
  const isReleased = released === "any" || (released !== undefined && version.number <= released);
  if (!version.isPreview && !isReleased) {
    const hint = `The -preview flag must be supplied in the api-version for such requests. For example: "${version.text}-preview"`;
    const message = `The requested version "${version.text}" of the resource is under preview. ${hint}`;
    throw badRequest(message, "VssInvalidPreviewVersionException");
  }
  return version;
}

/** A whole number from the query, within its bounds. */
export function countOf(url: URL, name: string, unlessGiven: number, most: number): number {
  const text = url.searchParams.get(name);
  if (text === null || text === "") return unlessGiven;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw badRequest(`The value '${text}' of ${name} is out of range: it must be between 1 and ${most}.`);
}

export function forbidden(message: string): ServiceError {
  return new ServiceError(403, "AccessCheckException", message, {
    namespace: "Microsoft.VisualStudio.Services.Security",
  });
}
