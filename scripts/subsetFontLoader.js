const { readFileSync } = require("node:fs");
const path = require("node:path");
const subsetFont = require("subset-font");
const { usedIconStyles } = require("./iconStyles");

/**
 * Cuts the Fluent icon fonts down to the glyphs in use. They are fluentui-system-icons 1.1.293, under the MIT
 * licence like the package around them. The other icon font, AzDevMDL2, has its own licence and is left out: see
 * `iconStyles.js`.
 */
module.exports = function subsetFontLoader(content) {
  const done = this.async();
  const styles = path.join(path.dirname(this.resourcePath), "..", "FluentIcons.css");
  this.addDependency(styles);
  subsetFont(content, glyphsNamedIn(usedIconStyles(readFileSync(styles, "utf8"))), {
    targetFormat: "woff2",
  }).then((font) => done(null, font), done);
};
module.exports.raw = true;

/** The characters in rules such as `content: "\f101"`. */
function glyphsNamedIn(css) {
  const codes = [...css.matchAll(/content:\s*"\\([0-9a-f]{4,6})"/gi)].map(([, code]) => parseInt(code, 16));
  if (codes.length === 0) throw new Error("FluentIcons.css names no glyph: its format has changed.");
  return String.fromCodePoint(...codes);
}
