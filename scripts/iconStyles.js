const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const postcss = require("postcss");

const sources = [
  { folder: path.join(__dirname, "../src"), ending: /\.tsx?$/ },
  { folder: path.dirname(require.resolve("azure-devops-ui/package.json")), ending: /(?<!\.min)\.js$/ },
];

/**
 * Fluent icons, and the AzDevMDL2 icons of the kit's parts that they replace. AzDevMDL2 has its own licence, so it is
 * not subset, and would be a download of 58 KB for five signs. https://aka.ms/fabric-assets-license
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
 * azure-devops-ui's icon style sheet, without AzDevMDL2 and without icons that neither our sources nor the kit's name
 * in quotes. Any quoted word counts, so at worst an unused icon stays. Rules that belong to no icon are kept.
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
    // Rules for one icon and for the font go; the rule for all icons only loses this declaration.
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
