import { watch } from "node:fs";

import { packageExtension } from "./package.mjs";

/** Packs again whenever a source file changes; the emulator sees the new .vsix and reloads the page. */
export function repackOnChange() {
  let isPacking = false;
  let hasChanged = false;
  const pack = async () => {
    hasChanged = true;
    if (isPacking) return;
    isPacking = true;
    while (hasChanged) {
      hasChanged = false;
      // A half-typed file does not build. The compiler has said why, and the next save tries again.
      await packageExtension({ mode: "development" }).catch((error) => console.error(error.message));
    }
    isPacking = false;
  };
  for (const folder of ["src", "static"]) watch(folder, { recursive: true }, () => void pack());
  watch("vss-extension.json", () => void pack());
}
