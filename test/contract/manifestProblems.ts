import { isJsonObject, type JsonObject } from "../emulator/wire/readJson";
import { contributionProblems } from "./contributionProblems";
import { listingProblems } from "./listingProblems";
import { isText, listOf, unless } from "./manifestValues";
import { packageProblems } from "./packageProblems";

/** The scopes are fixed before 1.0, because adding one later makes every administrator approve again. */
export const manifestScopes = {
  whole: ["vso.auditlog", "vso.graph", "vso.memberentitlementmanagement", "vso.tokenadministration"],
  /** What an administrator can install who grants nothing. */
  personal: [],
} as const;

const categories = ["Azure Repos", "Azure Boards", "Azure Pipelines", "Azure Test Plans", "Azure Artifacts"];
const products = ["Microsoft.VisualStudio.Services", "Microsoft.VisualStudio.Services.Cloud"];

/**
 * How a manifest contradicts its package's files, the Marketplace's rules, or this project's. tfx checks little of
 * this: it accepts the version "abc", unknown scopes and missing pages.
 */
export function manifestProblems(
  manifest: unknown,
  files: ReadonlyMap<string, Buffer>,
  decided: readonly string[] = manifestScopes.whole,
): string[] {
  if (!isJsonObject(manifest)) return ["The manifest is not an object."];
  return [
    ...identityProblems(manifest),
    ...scopeProblems(listOf(manifest.scopes), decided),
    ...contributionProblems(listOf(manifest.contributions), files),
    ...listingProblems(manifest, files),
    ...packageProblems(manifest, files),
  ];
}

function identityProblems(manifest: JsonObject): string[] {
  const { manifestVersion, id, publisher, version, name, description } = manifest;
  const chosen = listOf(manifest.categories);
  const targets = listOf(manifest.targets).map((target) => (isJsonObject(target) ? target.id : target));
  return [
    ...unless(manifestVersion === 1, "manifestVersion is not 1."),
    ...unless(isText(id, /^[a-z0-9][a-z0-9-]+$/i), "The id is not one that the Marketplace takes."),
    ...unless(
      isText(publisher, /^[a-z0-9][a-z0-9-]+$/i),
      "The publisher is not one that the Marketplace takes.",
    ),
    ...unless(isText(version, /^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/), "The version is not of the form 1.2.3."),
    ...unless(isText(name, /^.{1,200}$/), "The name is missing or longer than 200 characters."),
    ...unless(isText(description, /^.{1,200}$/), "The description is missing or longer than 200 characters."),
    ...unless(chosen.length > 0, "There is no category."),
    ...chosen
      .filter((one) => !categories.includes(String(one)))
      .map((one) => `There is no category ${String(one)}.`),
    ...unless(targets.length > 0, "There is no target."),
    ...targets
      .filter((one) => !products.includes(String(one)))
      .map((one) => `There is no target ${String(one)}.`),
  ];
}

function scopeProblems(scopes: readonly unknown[], decided: readonly string[]): string[] {
  return [
    ...scopes
      .filter((scope) => !decided.includes(String(scope)))
      .map((scope) => `The scope ${String(scope)} was not decided on.`),
    ...decided.filter((scope) => !scopes.includes(scope)).map((scope) => `The scope ${scope} is missing.`),
    ...unless(new Set(scopes).size === scopes.length, "A scope is there twice."),
  ];
}
