import { createHash } from "node:crypto";

import { isJsonObject, readJsonObject, type JsonObject } from "../wire/readJson";
import type { Answer, Route } from "../wire/Route";
import { badRequest, notFound, ServiceError } from "../wire/ServiceError";
import type { NpmVersion } from "./Feeds";
import { feedOf, feedRoutes, feedUrl, file, json } from "./feedRoutes";
import type { AdmittedCall } from "./guarded";

/**
 * The npm registry of a feed: https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md
 * Scoped names travel as one segment, `@scope%2fname`.
 */
export const npmRoutes: readonly Route[] = [
  ...feedRoutes("read", "GET", "/npm/registry/{name}", describe),
  ...feedRoutes("read", "GET", "/npm/registry/{name}/-/{file}", download),
  ...feedRoutes("write", "PUT", "/npm/registry/{name}", publish),
];

function describe(call: AdmittedCall): Answer {
  const name = call.params.name ?? "";
  const versions = [...versionsIn(call)];
  const latest = versions.at(-1)?.[0];
  const described = versions.map(([version, content]) => {
    const tarball = `${feedUrl(call)}/npm/registry/${encodeURIComponent(name)}/-/${fileName(name, version)}`;
    return [version, { ...content.manifest, _id: `${name}@${version}`, dist: dist(content, tarball) }];
  });
  return json({ _id: name, name, "dist-tags": { latest }, versions: Object.fromEntries(described) });
}

function dist({ tarball: archive }: NpmVersion, tarball: string): JsonObject {
  const digest = (algorithm: string, form: "hex" | "base64") =>
    createHash(algorithm).update(archive).digest(form);
  return { tarball, shasum: digest("sha1", "hex"), integrity: `sha512-${digest("sha512", "base64")}` };
}

function download(call: AdmittedCall): Answer {
  const { name = "", file: wanted } = call.params;
  for (const [version, { tarball }] of versionsIn(call)) {
    if (fileName(name, version) === wanted) return file(tarball);
  }
  throw missing(call);
}

/** What `npm publish` sends: one version, and its archive in base64. */
function publish(call: AdmittedCall): Answer {
  const { name = "" } = call.params;
  const body = readJsonObject(call.body, "publish");
  const [version, manifest] = onlyEntry(body.versions);
  const [, attachment] = onlyEntry(body._attachments);
  if (typeof attachment.data !== "string") throw badRequest("The archive is missing.");
  const content = { manifest, tarball: Buffer.from(attachment.data, "base64") };
  if (call.world.feeds.publish(feedOf(call), name, version, content)) return json({ success: true });
  // As reported in npm/npm issue 17145.
  throw new ServiceError(
    403,
    "PackageExistsException",
    `The feed already contains the package '${name}' at version '${version}'.`,
  );
}

function onlyEntry(value: unknown): [string, JsonObject] {
  const [name, content] = (isJsonObject(value) ? Object.entries(value)[0] : undefined) ?? [];
  if (name === undefined || !isJsonObject(content)) throw badRequest("This is not a package.");
  return [name, content];
}

function versionsIn(call: AdmittedCall): ReadonlyMap<string, NpmVersion> {
  const versions = call.world.feeds.versionsOf(feedOf(call), call.params.name ?? "");
  if (versions === undefined) throw missing(call);
  return versions;
}

function fileName(name: string, version: string): string {
  return `${name.slice(name.indexOf("/") + 1)}-${version}.tgz`;
}

/** Also answers npm when it checks for a newer npm. */
function missing(call: AdmittedCall): ServiceError {
  return notFound(
    `The package '${call.params.name}' is not in the feed '${feedOf(call)}'.`,
    "PackageNotFoundException",
  );
}
