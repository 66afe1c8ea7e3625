import { evaluate, runNode } from "./runScript";

async function overrides(options: object, variables?: Record<string, string>): Promise<unknown> {
  return evaluate(
    `import { overridesFor } from "./scripts/variants.mjs";
     console.log(JSON.stringify(overridesFor(${JSON.stringify(options)})));`,
    variables,
  );
}

test("without a variant, the package is the repository's own", async () => {
  expect(await overrides({})).toEqual({});
});

test.each([
  ["dev", { id: "pat-steward-dev", public: false, baseUri: "https://localhost:3000" }],
  ["preview", { galleryFlags: ["Public", "Preview"] }],
  ["release", { galleryFlags: ["Public"] }],
])("the variant %s says who sees it, and keeps its pages where they belong", async (variant, expected) => {
  const all = await overrides({ variant });
  expect(all).toMatchObject(expected);
  if (variant !== "dev") expect(Object.keys(all ?? {})).toEqual(["galleryFlags"]);
});

test("a dev package has its own id and name, so it can be installed next to the real one", async () => {
  expect(await overrides({ variant: "dev" })).toMatchObject({
    id: expect.stringMatching(/-dev$/),
    name: expect.stringContaining("dev"),
  });
});

test("the publisher and the addresses come from whoever builds the package", async () => {
  const variables = {
    REPOSITORY_URL: "https://example.com/code",
    SUPPORT_URL: "https://example.com/help",
    PRIVACY_URL: "https://example.com/privacy",
  };
  expect(await overrides({ publisher: "contoso" }, variables)).toEqual({
    publisher: "contoso",
    repository: { type: "git", uri: "https://example.com/code" },
    links: {
      support: { uri: "https://example.com/help" },
      privacypolicy: { uri: "https://example.com/privacy" },
    },
  });
});

test.each([
  ["a variant that is not there", ["--variant", "beta"], {}, "Variants: dev, preview, release."],
  ["an address without encryption", [], { SUPPORT_URL: "http://example.com" }, "SUPPORT_URL"],
  ["an invalid address", [], { REPOSITORY_URL: "example" }, "must be an address"],
])("packing stops before it builds at %s", async (_, args, variables, sentence) => {
  const { code, printed } = await runNode(["scripts/package.mjs", ...args], variables);
  expect(code).not.toBe(0);
  expect(printed).toContain(sentence);
});
