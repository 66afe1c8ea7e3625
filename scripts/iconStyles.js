const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const postcss = require("postcss");

const sources = [
  { folder: path.join(__dirname, "../src"), ending: /\.tsx?$/ },
  { folder: path.dirname(require.resolve("azure-devops-ui/package.json")), ending: /(?<!\.min)\.js$/ },
];

/**
 * Icons that the kit's parts draw with AzDevMDL2, which has no subset (its licence is its own) and would be a download
 * of 58 KB for four signs, and the Fluent icons that take their place. https://aka.ms/fabric-assets-license
 */
const standIns = {
  ChevronDown: "ChevronDownMed",
  ChevronLeft: "ChevronLeftMed",
  ChevronRight: "ChevronRightMed",
  Remove: "SkypeMinus",
  GripperDotsVertical: "GripperResize",
};

let named;

/**
 * azure-devops-ui's icon style sheet, without AzDevMDL2 and without the icons whose names appear in quotes neither in
 * our sources nor in the kit's. Any quoted word counts, so the worst case is an unused icon that stays. Rules that
 * belong to no icon are kept.
 */
function usedIconStyles(css) {
  named ??= quotedWords();
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    rule.selectors = rule.selectors.flatMap(withStandIn).filter((selector) => {
      const icon = iconIn(selector);
      return icon === undefined || named.has(icon);
    });
    if (rule.selector === "") rule.remove();
  });
  sheet.walkDecls(/^(font-family|src)$/, (declaration) => {
    if (!/AzureDevOpsMDL2Assets|AzDevMDL2/.test(declaration.value)) return;
    const { parent } = declaration;
    // An icon's rule and the font's own go; what else the rule of every icon says stays.
    if (parent.type === "atrule" || iconIn(parent.selector) !== undefined) parent.remove();
    else declaration.remove();
  });
  return sheet.toString();
}

function withStandIn(selector) {
  const icon = iconIn(selector);
  const other = icon !== undefined && selector.endsWith(`${icon}:before`) ? standIns[icon] : undefined;
  return other === undefined ? [selector] : [selector, selector.replace(icon, other)];
}

function iconIn(selector) {
  return /\.ms-Icon--(\w+)/.exec(selector)?.[1];
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
