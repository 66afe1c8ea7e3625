import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import { evaluate, root, runNode } from "./runScript";

async function manifestFor(options: object, variables?: Record<string, string>): Promise<object> {
  const manifest = await evaluate(
    `import { manifestFor } from "./scripts/variants.mjs";
     console.log(JSON.stringify(manifestFor(${JSON.stringify(options)})));`,
    variables,
  );
  return Object(manifest);
}

const repositorys: object = JSON.parse(readFileSync(resolve(root, "vss-extension.json"), "utf8"));

test("without an edition and a variant, the package is the repository's own", async () => {
  expect(await manifestFor({})).toEqual(repositorys);
  expect(await manifestFor({ edition: "whole" })).toEqual(repositorys);
});

const editions = [
  ["whole", "pat-steward", "PAT Steward"],
  ["personal", "pat-steward-personal", "PAT Steward Personal"],
] as const;

describe.each(editions)("of the edition %s", (edition, id, name) => {
  test.each([
    ["dev", { public: false, baseUri: "https://localhost:3000" }],
    ["preview", { galleryFlags: ["Public", "Preview"] }],
    ["release", { galleryFlags: ["Public"] }],
  ])("the variant %s says who sees it, and changes nothing else", async (variant, expected) => {
    const ending = variant === "dev" ? { id: `${id}-dev`, name: `${name} (dev)` } : { id, name };
    const plain = await manifestFor({ edition });
    expect(plain).toMatchObject({ id, name });
    expect(await manifestFor({ edition, variant })).toEqual({ ...plain, ...expected, ...ending });
  });
});

test("the personal edition asks for nothing, and keeps My tokens as it is in the whole one", async () => {
  const [whole, personal] = [Object(repositorys), Object(await manifestFor({ edition: "personal" }))];
  expect(personal.scopes).toEqual([]);
  const kept = ["my-tokens", "my-tokens-fallback"];
  expect(personal.contributions).toEqual(
    whole.contributions.filter(({ id }: { id: string }) => kept.includes(id)),
  );
  expect(personal.contributions).toHaveLength(2);
  expect(personal.version).toBe(whole.version);
  const folders = personal.files.map(({ path }: { path: string }) => path);
  expect(folders).toContain("build/personal");
  expect(folders.filter((path: string) => /hubs|task|screenshots$/.test(path))).toEqual([]);
});

test("the publisher and the addresses come from whoever builds the package", async () => {
  const variables = {
    REPOSITORY_URL: "https://example.com/code",
    SUPPORT_URL: "https://example.com/help",
    PRIVACY_URL: "https://example.com/privacy",
  };
  expect(await manifestFor({ publisher: "contoso" }, variables)).toEqual({
    ...repositorys,
    publisher: "contoso",
    repository: { type: "git", uri: "https://example.com/code" },
    links: {
      ...Object(repositorys).links,
      support: { uri: "https://example.com/help" },
      privacypolicy: { uri: "https://example.com/privacy" },
    },
  });
});

test.each([
  ["a variant that is not there", ["--variant", "beta"], {}, "Variants: dev, preview, release."],
  ["an edition that is not there", ["--edition", "tiny"], {}, "Editions: whole, personal."],
  ["an edition with the name of a property", ["--edition", "toString"], {}, "Editions: whole, personal."],
  ["an address without encryption", [], { SUPPORT_URL: "http://example.com" }, "SUPPORT_URL"],
  ["an invalid address", [], { REPOSITORY_URL: "example" }, "must be an address"],
])("packing stops before it builds at %s", async (_, args, variables, sentence) => {
  const { code, printed } = await runNode(["scripts/package.mjs", ...args], variables);
  expect(code).not.toBe(0);
  expect(printed).toContain(sentence);
});
