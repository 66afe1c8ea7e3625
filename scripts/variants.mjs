import { readFileSync } from "node:fs";

import editions from "./editions.js";

/** Who sees a package. Without a variant, it is that of the repository: private, and for the emulator. */
export const variants = ["dev", "preview", "release"];

/** Addresses that the manifest leaves out because they belong to whoever publishes, by the variable that names each. */
export const addresses = {
  REPOSITORY_URL: (uri) => ({ repository: { type: "git", uri } }),
  SUPPORT_URL: (uri) => ({ links: { support: { uri } } }),
  PRIVACY_URL: (uri) => ({ links: { privacypolicy: { uri } } }),
};

/** The manifest of an edition, with what a variant, a publisher and the environment change in it. */
export function manifestFor({ edition, variant, publisher } = {}, environment = process.env) {
  const manifest = editions.manifestOf(edition);
  const { idEnding = "", nameEnding = "", ...overrides } = readVariant(variant);
  const allLinks = { ...manifest.links };
  for (const [name, entryOf] of Object.entries(addresses)) {
    const address = environment[name];
    if (!address) continue;
    const entry = entryOf(webAddress(name, address));
    Object.assign(allLinks, entry.links);
    if (entry.repository) overrides.repository = entry.repository;
  }
  return {
    ...manifest,
    ...overrides,
    ...(publisher ? { publisher } : {}),
    id: manifest.id + idEnding,
    name: manifest.name + nameEnding,
    links: allLinks,
  };
}

/** The name of the package's file, so that editions and variants do not overwrite each other. */
export function packageName(manifest, variant) {
  const ending = variant === "preview" ? "-preview" : "";
  return `${manifest.publisher}.${manifest.id}-${manifest.version}${ending}.vsix`;
}

function readVariant(variant) {
  if (variant === undefined) return {};
  if (!variants.includes(variant)) {
    throw new Error(`There is no variant "${variant}". Variants: ${variants.join(", ")}.`);
  }
  return JSON.parse(readFileSync(new URL(`../manifests/${variant}.json`, import.meta.url), "utf8"));
}

function webAddress(name, address) {
  if (URL.canParse(address) && new URL(address).protocol === "https:") return address;
  throw new Error(`${name} is "${address}". It must be an address that starts with https://.`);
}
