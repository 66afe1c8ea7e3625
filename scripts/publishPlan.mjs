import { createHash } from "node:crypto";

import JSZip from "jszip";

/** What a package would publish, read from the package itself and not from what it was made of. */
export async function readPlan(bytes) {
  const zip = await JSZip.loadAsync(bytes);
  const vsix = await textOf(zip, "extension.vsixmanifest");
  const { scopes = [], contributions = [], baseUri } = JSON.parse(await textOf(zip, "extension.vsomanifest"));
  const [, identity = ""] = /<Identity\b([^>]*)>/.exec(vsix) ?? [];
  const attribute = (name) => new RegExp(`\\b${name}="([^"]*)"`).exec(identity)?.[1] ?? "";
  const [, flags = ""] = /<GalleryFlags>([^<]*)</.exec(vsix) ?? [];
  return {
    publisher: attribute("Publisher"),
    id: attribute("Id"),
    version: attribute("Version"),
    flags: flags.split(/\s+/).filter(Boolean),
    links: [...vsix.matchAll(/Services\.Links\.(\w+)" Value="([^"]*)"/g)].map(([, name, uri]) => ({
      name,
      uri,
    })),
    scopes,
    contributions: contributions.map(({ id, type, targets = [] }) => ({
      id,
      kind: type?.endsWith(".task") ? "task" : "hub",
      target: targets.join(", "),
    })),
    baseUri,
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}

/** Why a package must not go out as it is. `tag` is the tag of the commit that it was made of, if there is one. */
export function planProblems(plan, { version, changelog, publisher, tag }) {
  const isPublic = plan.flags.includes("Public");
  const [, entry] = new RegExp(`^## ${plan.version.replaceAll(".", "\\.")}(.*)$`, "m").exec(changelog) ?? [];
  return [
    ...unless(plan.version === version, `The package is ${plan.version}, and package.json says ${version}.`),
    ...unless(
      publisher === undefined || plan.publisher === publisher,
      `The package is of ${plan.publisher}, not of ${publisher}.`,
    ),
    ...unless(
      tag === undefined || tag === `v${plan.version}`,
      `The tag is ${tag}, and the package is ${plan.version}.`,
    ),
    ...unless(!isPublic || !plan.baseUri, "A public package may not load its pages from baseUri."),
    ...unless(!isPublic || entry !== undefined, `CHANGELOG.md says nothing about ${plan.version}.`),
    ...unless(!isPublic || !entry?.includes("unreleased"), `CHANGELOG.md calls ${plan.version} unreleased.`),
  ];
}

/** The plan as lines to read before saying yes. */
export function planText(plan, { serviceUrl, shareWith }) {
  const seenBy = plan.flags.includes("Public") ? "everyone" : shareWith || "nobody but the publisher";
  const rows = [
    ["to", serviceUrl],
    ["publisher", plan.publisher],
    ["id", plan.id],
    ["version", plan.version],
    ["flags", plan.flags.join(", ") || "none: private"],
    ["seen by", seenBy],
    ["pages from", plan.baseUri ?? "the package"],
    ["size", `${plan.size} bytes`],
    ["sha256", plan.sha256],
    ["scopes", plan.scopes.join(", ") || "none"],
    ...plan.contributions.map(({ id, kind, target }) => [kind, `${id} in ${target}`]),
    ...plan.links.map(({ name, uri }) => ["link", `${name}: ${uri}`]),
  ];
  return rows.map(([name, value]) => `  ${name.padEnd(11)} ${value}`).join("\n");
}

async function textOf(zip, name) {
  const file = zip.file(name);
  if (!file) throw new Error(`The package has no ${name}.`);
  return file.async("string");
}

function unless(isRight, problem) {
  return isRight ? [] : [problem];
}
