/** Markup that can go into a page unescaped. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | undefined | false | Html | readonly Html[];

/** A template that escapes inserted values, unless they are markup it made itself. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(fixed.reduce((text, piece, index) => text + written(parts[index - 1]) + piece));
}

/** A JSON value for a `<script type="application/json">`: `<` would end it. */
export function jsonScript(value: unknown): Html {
  return new Html(JSON.stringify(value).replace(/</g, "\\u003c"));
}

function written(part: Part): string {
  if (part === undefined || part === false) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "object") return part.map(({ text }) => text).join("");
  return String(part).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
