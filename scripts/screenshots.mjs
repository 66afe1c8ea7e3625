import { ensureChromium } from "./chromium.mjs";
import { ensureInstalled } from "./install.mjs";
import { packageExtension } from "./package.mjs";
import { run } from "./run.mjs";

/** Retakes the pictures for the README and the Marketplace listing. */
await ensureInstalled();
const vsix = await packageExtension();
await ensureChromium();
await run(process.execPath, ["node_modules/tsx/dist/cli.mjs", "test/e2e/screenshots.ts"], {
  env: { ...process.env, VSIX_PATH: vsix },
});
const { shrinkPictures } = await import("./shrinkPictures.mjs");
shrinkPictures("static/marketplace/screenshots");
shrinkPictures("docs/pictures");
