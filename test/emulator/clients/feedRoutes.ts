import type { Answer, Call, Route } from "../wire/Route";
import { badRequest } from "../wire/ServiceError";
import { guarded, type AdmittedCall } from "./guarded";

/** Feeds of the organization and of a project, with or without the real host's name in front. */
const addresses = [
  "/{organization}/_packaging/{feed}",
  "/{organization}/{project}/_packaging/{feed}",
  "/pkgs.dev.azure.com/{organization}/_packaging/{feed}",
  "/pkgs.dev.azure.com/{organization}/{project}/_packaging/{feed}",
];

/** A path in every feed, open to Packaging (read) or to (read and write). */
export function feedRoutes(
  access: "read" | "write",
  method: string,
  below: string,
  handle: (call: AdmittedCall) => Answer | Promise<Answer>,
): Route[] {
  const scopes = [access === "read" ? "vso.packaging" : "vso.packaging_write"];
  const handleAll = access === "read" ? handle : (call: AdmittedCall) => handle(notInView(call));
  return addresses.map((address) => ({
    site: "host",
    method,
    path: address + below,
    handle: guarded(() => scopes, handleAll),
  }));
}

/** Packages cannot be published to a view. That is documented; how the service refuses it is not. */
function notInView(call: AdmittedCall): AdmittedCall {
  if (call.params.feed?.includes("@")) throw badRequest("Packages cannot be published to a view.");
  return call;
}

export function feedOf({ params }: Call): string {
  return [params.project, params.feed].filter(Boolean).join("/");
}

/** The feed's own address, for links in its answers. */
export function feedUrl({ url }: Call): string {
  return /^.*?\/_packaging\/[^/]+/i.exec(url.origin + url.pathname)?.[0] ?? url.origin;
}

export function json(value: unknown, status = 200): Answer {
  return {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8" },
    body: JSON.stringify(value),
  };
}

export function file(body: Buffer): Answer {
  return { status: 200, headers: { "Content-Type": "application/octet-stream" }, body };
}
