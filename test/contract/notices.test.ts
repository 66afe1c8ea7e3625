import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import { editions, packagedFiles, textOf } from "./aVsix";

const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
  readFileSync(resolve(__dirname, "../../package.json"), "utf8"),
);

/** What My tokens is made of. The other packages are those of the command line, the task and the incident desk. */
const ofMyTokens = [
  "@azure/msal-browser",
  "azure-devops-extension-api",
  "azure-devops-extension-sdk",
  "azure-devops-ui",
  "react",
  "react-dom",
];

const named = { whole: Object.keys(dependencies), personal: ofMyTokens };

test.each(editions.flatMap((edition) => named[edition].map((name) => [edition, name] as const)))(
  "the package of the edition %s carries the licence of %s",
  async (edition, name) => {
    const files = await packagedFiles(edition);
    const notices = [...files.keys()].filter((path) => path.endsWith("third-party-notices.txt"));
    const licences = notices.map((path) => {
      const [, after = ""] = textOf(files, path).split(`\n${name} ${dependencies[name]} (`);
      return after.split("-".repeat(72))[0];
    });
    expect(licences.join("")).toMatch(/permission is hereby granted|MIT License/i);
  },
);
