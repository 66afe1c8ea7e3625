const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const postcss = require("postcss");

const sources = [
  { folder: path.join(__dirname, "../src"), ending: /\.tsx?$/ },
  { folder: path.dirname(require.resolve("azure-devops-ui/package.json")), ending: /(?<!\.min)\.js$/ },
];

let named;

/**
 * azure-devops-ui's icon style sheet, without the icons whose names appear in quotes neither in our sources
 * nor in the kit's. Any quoted word counts, so the worst case is an unused icon that stays. Rules that belong
 * to no icon are kept.
 */
function usedIconStyles(css) {
  named ??= quotedWords();
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    rule.selectors = rule.selectors.filter((selector) => {
      const icon = /\.ms-Icon--(\w+)/.exec(selector)?.[1];
      return icon === undefined || named.has(icon);
    });
    if (rule.selector === "") rule.remove();
  });
  return sheet.toString();
}

function quotedWords() {
  const words = new Set();
  for (const { folder, ending } of sources) {
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!ending.test(file)) continue;
      const text = readFileSync(path.join(folder, file), "utf8");
      for (const [, word] of text.matchAll(/["'`](\w+)["'`]/g)) words.add(word);
    }
  }
  return words;
}

module.exports = { usedIconStyles };
