const { existsSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const readJson = (file) => JSON.parse(readFileSync(path.resolve(root, file), "utf8"));

/**
 * What is made of the same sources. `whole` is PAT Steward: every hub, and vss-extension.json as it is. manifests/personal.json
 * says what PAT Steward Personal is: its pages with the entry of each, the contributions that it keeps, and what its
 * manifest has instead. Each has folders of its own for what is built and packed.
 */
const editions = {
  whole: { hubs: everyHub(), build: "build/hubs", packages: "dist", hasCommandLine: true },
  personal: { ...readJson("manifests/personal.json"), build: "build/personal", packages: "dist/personal" },
};

function editionNamed(name = "whole") {
  if (Object.hasOwn(editions, name)) return editions[name];
  throw new Error(`There is no edition "${name}". Editions: ${Object.keys(editions).join(", ")}.`);
}

/** The manifest of an edition, before a variant changes who sees it. */
function manifestOf(name) {
  const { contributions: kept, manifest } = editionNamed(name);
  const whole = readJson("vss-extension.json");
  if (!manifest) return whole;
  const contributions = kept.map((id) => {
    const found = whole.contributions.find((contribution) => contribution.id === id);
    if (!found) throw new Error(`The edition ${name} keeps "${id}", which vss-extension.json does not have.`);
    return found;
  });
  return { ...whole, ...manifest, contributions };
}

/** Every folder of src/hubs with an index.tsx is a hub. */
function everyHub() {
  const entries = readdirSync(path.resolve(root, "src/hubs")).map((hub) => [
    hub,
    `src/hubs/${hub}/index.tsx`,
  ]);
  return Object.fromEntries(entries.filter(([, entry]) => existsSync(path.resolve(root, entry))));
}

module.exports = { editionNames: Object.keys(editions), editionNamed, manifestOf };
