/** A piece of a page, in which every text is escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | readonly Markup[] | undefined;

/** A template whose texts are escaped, so that none can become markup. Pieces of markup stay, and `undefined` is nothing. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((text, piece, place) => `${text}${written(parts[place - 1])}${piece}`));
}

function written(part: Part): string {
  if (part === undefined) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(({ text }) => text).join("");
  return escaped(String(part));
}

/** The number sign too: the log of a pipeline that prints a page would take `##vso[…]` for a command. */
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "#": "&#35;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"'#]/g, (mark) => entities[mark] ?? mark);
}
