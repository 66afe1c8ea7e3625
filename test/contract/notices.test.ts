import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import { packagedFiles, textOf } from "./aVsix";

const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
  readFileSync(resolve(__dirname, "../../package.json"), "utf8"),
);

test.each(Object.entries(dependencies))("the package carries the licence of %s %s", async (name, version) => {
  const notices = textOf(await packagedFiles(), "third-party-notices.txt");
  const [, after = ""] = notices.split(`\n${name} ${version} (`);
  expect(after.split("-".repeat(72))[0]).toMatch(/permission is hereby granted|MIT License/i);
});
