const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const postcss = require("postcss");

const sources = [
  { folder: path.join(__dirname, "../src"), ending: /\.tsx?$/ },
  { folder: path.dirname(require.resolve("azure-devops-ui/package.json")), ending: /(?<!\.min)\.js$/ },
];

let named;

/**
 * The icon style sheet of azure-devops-ui without the icons that neither our sources nor the kit's name in quotes. Any
 * quoted word counts, so that at worst an icon too many stays. Rules that belong to no icon stay as they are.
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
