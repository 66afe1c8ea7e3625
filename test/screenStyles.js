/**
 * Spares jsdom work that no screen needs. To find what a person can see, tests ask for the style of every element, many
 * times. Nothing here changes whether an element is shown. Required before jsdom is.
 */
const cssom = require("rrweb-cssom");

/** What says whether an element is shown and can be used. The rest of jsdom's style sheet is for the eye. */
const shown = ["display", "visibility", "pointer-events"];
const sheet = require.resolve("jsdom/lib/jsdom/browser/default-stylesheet");
require(sheet);
require.cache[sheet].exports = cssom
  .parse(require.cache[sheet].exports)
  .cssRules.map(({ selectorText, style }) => {
    const said = shown.filter((property) => style?.getPropertyValue(property));
    const text = said.map((property) => `${property}: ${style.getPropertyValue(property)};`).join(" ");
    return said.length > 0 ? `${selectorText} { ${text} }` : "";
  })
  .join("\n");

const { implForWrapper } = require("jsdom/lib/jsdom/living/generated/utils.js");
const selectors = require("jsdom/lib/jsdom/living/helpers/selectors.js");

// jsdom tries its whole style sheet on each. Most rules there are for other tags, which takes no engine to see.
const { matchesDontThrow } = selectors;
selectors.matchesDontThrow = (element, selector) => {
  const tags = tagsOf(selector);
  return (tags === undefined || tags.has(element._localName)) && matchesDontThrow(element, selector);
};

const known = new Map();
/** The tag at the end of a selector, which may also ask for attributes and for states. */
const subject = /(?:^|[\s>])([a-z][a-z\d]*)(?:\[[^\]]*\]|:[a-z-]+(?:\([^()]*\))?)*\s*$/;

/** The tags of what a selector can match; `undefined` if any, or if it has a part that this does not understand. */
function tagsOf(selector) {
  if (!known.has(selector)) {
    const found = selector.split(",").map((part) => subject.exec(part)?.[1]);
    known.set(selector, found.includes(undefined) ? undefined : new Set(found));
  }
  return known.get(selector);
}

const {
  propertiesWithResolvedValueImplemented: resolved,
} = require("jsdom/lib/jsdom/living/helpers/style-rules.js");

// It also works out 13 colours, up to the root for each, although no style sheet is loaded: the journeys look at those.
for (const property of Object.keys(resolved)) if (property.endsWith("color")) delete resolved[property];

/**
 * What `getComputedStyle` answers, once for each element until the document changes: jsdom then replaces `_styleCache`,
 * the styles that it works this out from.
 */
exports.onceForEach = (getComputedStyle) => {
  let cache;
  let styles;
  return (element, pseudo) => {
    const document = implForWrapper(element)?._ownerDocument;
    if (pseudo || !document) return getComputedStyle(element, pseudo);
    if (cache === document._styleCache && styles?.has(element)) return styles.get(element);
    const style = getComputedStyle(element);
    if (cache !== document._styleCache) styles = new WeakMap();
    cache = document._styleCache;
    styles.set(element, style);
    return style;
  };
};
