import { packagedFiles } from "../contract/aVsix";
import { gzippedSize, limits } from "../contract/gzipped";
import { firstLoadOf } from "../contract/packageReferences";
import { openHub, useBrowser } from "./journey";

useBrowser();

interface Opening {
  readonly hub: string;
  /** What arrives beside the files that the page names, before the hub is usable. */
  readonly beside: readonly string[];
  readonly usable: string;
  readonly limit: number;
}

/** Everything else may come later: here it never comes, and the hub is usable all the same. */
test.each<Opening>([
  {
    hub: "my-tokens",
    beside: ["table.js", "token-table.js"],
    usable: "tbody tr[data-row-index]",
    limit: limits.untilRows,
  },
  {
    hub: "organization-tokens",
    beside: ["organization-administrator.js", "organization-administrator.css", "failures.js"],
    usable: ".start-scan button.primary",
    limit: limits.untilScan,
  },
])("$hub is usable with few files, which stay under its limit", async ({ hub, beside, usable, limit }) => {
  const files = await packagedFiles();
  const needed = [...firstLoadOf(`${hub}.html`, files), ...beside];
  const arrived = new Set<string>();
  const held = new Set<string>();
  const { hub: frame } = await openHub({
    hub,
    prepare: async (_emulator, context) => {
      await context.route(/\/extensions\/[^?]*\.(js|css)$/, async (route) => {
        const name = new URL(route.request().url()).pathname.replace(/^.*\//, "");
        if ([...needed, "msal.js"].includes(name)) {
          arrived.add(name);
          await route.continue();
        } else held.add(name);
      });
    },
  });
  await frame
    .locator(usable)
    .first()
    .waitFor()
    .catch(() => {
      throw new Error(`The hub waits for one of: ${[...held].join(", ")}.`);
    });
  expect(needed.filter((name) => !arrived.has(name))).toEqual([]);
  const scripts = needed.filter((name) => name.endsWith(".js"));
  const size = gzippedSize(scripts.map((name) => files.get(name) ?? ""));
  console.log(`${hub} until it is usable: ${scripts.join(" + ")} = ${size} of ${limit} bytes, gzipped`);
  expect(size).toBeLessThanOrEqual(limit);
});
