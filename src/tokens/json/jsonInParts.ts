import { itemsAtOnce } from "../text/itemsAtOnce";
import { isJsonObject } from "./JsonObject";

/**
 * A value as JSON to be read by people, in parts of a moment's work each: as `JSON.stringify` indents it, but for lists
 * of more than `itemsAtOnce`, which have a line for each item. Each part but the last ends after so many items.
 */
export function* jsonInParts(value: object): Generator<string, void> {
  const rest = yield* partsOf(value, "\n", "");
  yield `${rest}\n`;
}

/** Yields what is whole, and returns what is left to be written. `line` begins a line at this depth. */
function* partsOf(value: unknown, line: string, before: string): Generator<string, string> {
  const inner = `${line}  `;
  let text = before;
  if (Array.isArray(value) && value.length > itemsAtOnce) {
    for (let start = 0; start < value.length; start += itemsAtOnce) {
      const some: readonly unknown[] = value.slice(start, start + itemsAtOnce);
      const lines = some.map((item) => `${inner}${JSON.stringify(item)}`);
      yield `${text}${start > 0 ? "," : "["}${lines.join()}`;
      text = "";
    }
    return `${line}]`;
  }
  if (!hasLongList(value)) return `${text}${JSON.stringify(value, undefined, 2).replaceAll("\n", line)}`;
  let sign = "{";
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    text = yield* partsOf(member, inner, `${text}${sign}${inner}${JSON.stringify(name)}: `);
    sign = ",";
  }
  return `${text}${line}}`;
}

/** In itself, however deep, but not in the items of a list. */
function hasLongList(value: unknown): value is object {
  if (!isJsonObject(value)) return false;
  return Object.values(value).some((member) =>
    Array.isArray(member) ? member.length > itemsAtOnce : hasLongList(member),
  );
}
