const { existsSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { sources, Compilation } = require("webpack");

/** Emits one file with the licence of every package whose code or font is in the build. */
class NoticesPlugin {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("NoticesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "NoticesPlugin", stage }, () => {
        compilation.emitAsset(this.file, new sources.RawSource(noticesOf(compilation.modules)));
      });
    });
  }
}

function noticesOf(modules) {
  const folders = new Set();
  for (const module of modules) {
    const folder = packageFolder(module.resource ?? module.rootModule?.resource ?? "");
    if (folder) folders.add(folder);
  }
  const notices = [...folders].map(noticeOf).sort();
  return `PAT Steward contains code from these packages.\n\n${notices.join("\n\n")}\n`;
}

function packageFolder(file) {
  const parts = file.split(/[\\/]/);
  const at = parts.lastIndexOf("node_modules");
  if (at < 0) return undefined;
  const length = parts[at + 1].startsWith("@") ? 3 : 2;
  return parts.slice(0, at + length).join("/");
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text =
    file && existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), "utf8") : "";
  return `${"-".repeat(72)}\n${name} ${version} (${license ?? "see text"})\n\n${text.trim()}`;
}

module.exports = { NoticesPlugin };
