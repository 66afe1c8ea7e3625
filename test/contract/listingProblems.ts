import { isJsonObject, type JsonObject } from "../emulator/wire/readJson";
import { textOf } from "./aVsix";
import { isText, listOf, unless } from "./manifestValues";
import { pngSize } from "./pngSize";

type Files = ReadonlyMap<string, Buffer>;

/** What the listing and the Marketplace's dialog call each scope. */
const scopeNames: Readonly<Record<string, string>> = {
  "vso.graph": "Graph (read)",
  "vso.tokenadministration": "Token administration",
  "vso.memberentitlementmanagement": "Member entitlement management (read)",
  "vso.auditlog": "Auditing (read)",
};

/** What the Marketplace shows: icon, details, license, links, and a reason for each permission. */
export function listingProblems(manifest: JsonObject, files: Files): string[] {
  const icon = isJsonObject(manifest.icons) ? manifest.icons.default : undefined;
  const content = isJsonObject(manifest.content) ? manifest.content : {};
  const [details, license] = [content.details, content.license].map((one) =>
    isJsonObject(one) ? one.path : one,
  );
  const listing = isText(details, /\.md$/) ? textOf(files, details) : "";
  return [
    ...iconProblems(icon, files),
    ...unless(listing !== "", "The details are not in the package."),
    ...unless(isText(license, /\S/) && textOf(files, license) !== "", "The license is not in the package."),
    ...listOf(manifest.scopes).flatMap((scope) => reasonProblems(String(scope), listing)),
    ...linkProblems(manifest),
  ];
}

function iconProblems(path: unknown, files: Files): string[] {
  const icon = typeof path === "string" ? files.get(path) : undefined;
  if (icon === undefined) return ["The icon is not in the package."];
  const size = pngSize(icon);
  return unless(size?.width === 128 && size.height === 128, "The icon is not a PNG of 128 x 128.");
}

/** One table row: the permission, and one sentence or clause that says what it is for. */
function reasonProblems(scope: string, listing: string): string[] {
  const rows = listing
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter(
      (cells) => cells.length === 4 && [scope, scopeNames[scope]].includes(cells[1]?.replaceAll("`", "")),
    );
  if (rows.length !== 1) return [`The listing has ${rows.length} reasons for the scope ${scope}.`];
  const reason = rows[0]?.[2] ?? "";
  const isSentence = reason.split(/\s+/).length >= 4 && !/[.!?]\s+\S/.test(reason);
  return unless(isSentence, `The listing's reason for the scope ${scope} is not one sentence.`);
}

function linkProblems({ links, repository }: JsonObject): string[] {
  const named = Object.entries(isJsonObject(links) ? links : {});
  const all: [string, unknown][] = isJsonObject(repository) ? [...named, ["repository", repository]] : named;
  return all.flatMap(([name, link]) =>
    unless(isJsonObject(link) && isWebAddress(link.uri), `The link ${name} is no web address.`),
  );
}

function isWebAddress(uri: unknown): boolean {
  return typeof uri === "string" && /^https:\/\/[^\s/]+\.[^\s/]+/.test(uri) && URL.canParse(uri);
}
