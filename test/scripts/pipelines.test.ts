import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import { root } from "./runScript";

const pipelines = [
  ["azure-pipelines.yml", "  - stage: publish", "##vso[task.setsecret]$TOKEN"],
  [".github/workflows/ci.yml", "  publish:", "::add-mask::$TOKEN"],
] as const;

const textOf = (path: string) => readFileSync(resolve(root, path), "utf8");

test.each(textOf(".github/workflows/ci.yml").match(/uses: .*/g) ?? [])(
  "an action is pinned to a full commit, with its version next to it: %s",
  (line) => expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/),
);

describe.each(pipelines)("%s", (path, start, mask) => {
  const text = textOf(path);
  const [before = "", publishing = ""] = text.split(`\n${start}`);
  const at = (words: string) => publishing.indexOf(words);

  test("builds and tests the package where nobody is signed in, and hands on its hash", () => {
    expect(before).toMatch(/package\.mjs --variant[^]*testPackage\.mjs dist\/\*\.vsix[^]*sha256sum dist/);
    expect(before).not.toMatch(/MARKETPLACE_TOKEN|get-access-token|azure\/login|AzureCLI/);
    expect(publishing).toContain('--sha256 "$SHA256"');
  });

  test("installs before it signs in, and builds nothing after that", () => {
    expect(at("install.mjs")).toBeGreaterThan(0);
    expect(at("install.mjs")).toBeLessThan(publishing.search(/azure\/login@|AzureCLI@/));
    expect(publishing).not.toMatch(/\bnpm |\bnpx |package\.mjs|build\.mjs/);
  });

  test("masks the token as soon as there is one, and gives it to one process", () => {
    expect(at("get-access-token")).toBeLessThan(at(mask));
    expect(at(mask)).toBeLessThan(at("MARKETPLACE_TOKEN=$TOKEN node scripts/publish.mjs --yes"));
    expect(publishing).not.toContain("export MARKETPLACE_TOKEN");
    expect(publishing.match(/\$TOKEN\b/g)).toHaveLength(2);
  });
});
