/** Attributes of every `<name …>` start tag: as much XML as the two manifests of a package need. */
export function attributesOf(xml: string, name: string): Record<string, string>[] {
  const tags = xml.replace(/<!--[\s\S]*?-->/g, "").matchAll(new RegExp(`<${name}(?=[\\s/>])([^>]*)>`, "g"));
  return [...tags].map(([, inside = ""]) => {
    const pairs = inside.matchAll(/([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g);
    return Object.fromEntries(
      [...pairs].map(([, key = "", value = ""]) => [key, decoded(value.slice(1, -1))]),
    );
  });
}

/** The text of the first `<name>` element, or nothing. */
export function textOf(xml: string, name: string): string | undefined {
  const text = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1];
  return text === undefined ? undefined : decoded(text).trim();
}

const named = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Anything that is not an entity stays as it is. */
function decoded(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, entity: string) => {
    if (!entity.startsWith("#")) return named.get(entity) ?? whole;
    const code = Number(entity.replace(/^#x/i, "0x").replace(/^#/, ""));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
