import { itemsAtOnce } from "../../tokens/text/itemsAtOnce";
import { longestPlan } from "./longestPlan";
import type { PlanFile, PlanOwner } from "./PlanFile";

/**
 * The text of a plan's file, in parts of a moment's work each: a line for each token, so that people can read it and
 * compare two of them. Its layout does not count: the hash is over the canonical form.
 * @throws RangeError if it would be too long to be read again.
 */
export function* planToJson(plan: PlanFile): Generator<string, void> {
  let length = 0;
  for (const part of partsOf(plan)) {
    length += part.length;
    if (length > longestPlan) throw new RangeError("The plan is too large to be read again.");
    yield part;
  }
}

function* partsOf({ owners, hash, ...head }: PlanFile): Generator<string, void> {
  yield `${JSON.stringify(head, undefined, 2).slice(0, -2)},\n  "owners": [`;
  for (const [place, owner] of owners.entries()) {
    if (place > 0) yield ",";
    yield* ownerParts(owner);
  }
  yield `\n  ],\n  "hash": ${JSON.stringify(hash)}\n}\n`;
}

function* ownerParts({ tokens, ...owner }: PlanOwner): Generator<string, void> {
  const head = JSON.stringify(owner, undefined, 2).slice(0, -2).replaceAll("\n", "\n    ");
  yield `\n    ${head},\n      "tokens": [`;
  for (let start = 0; start < tokens.length; start += itemsAtOnce) {
    const lines = tokens.slice(start, start + itemsAtOnce).map((token) => `\n        ${onOneLine(token)}`);
    yield `${start > 0 ? "," : ""}${lines.join()}`;
  }
  yield "\n      ]\n    }";
}

/** Line breaks inside of texts are escaped, so those that are left are layout. */
function onOneLine(value: object): string {
  return JSON.stringify(value, undefined, 1).replace(/\n */g, " ");
}
