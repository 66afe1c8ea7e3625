import { withoutSecret } from "../../../tokens/naming/withoutSecret";
import { displayName, shorten } from "../../../tokens/text/displayText";

/** Nobody reads more, but their number counts. */
const mostShown = 100;
const mostCharacters = 120;
/** Beyond this many different lines, the same one may count twice. */
const mostCompared = 10_000;

/** Lines that nobody could make sense of, each once. */
export class Leftovers {
  readonly shown: string[] = [];
  left = 0;
  private readonly seen = new Set<string>();

  /** A line of separators, controls or signs alone says nothing, and is not kept. */
  note(line: string): void {
    const start = line.search(/[\p{L}\p{N}@]/u);
    if (start < 0) return;
    const raw = line.slice(start, start + 4 * mostCharacters);
    if (this.seen.has(raw)) return;
    if (this.seen.size < mostCompared) this.seen.add(raw);
    if (this.shown.length < mostShown) this.shown.push(fitToShow(raw));
    else this.left++;
  }
}

function fitToShow(raw: string): string {
  const plain = displayName(raw)
    .replace(/([,;|])"|"(?=[,;|]|$)/g, "$1")
    .replace(/[\s,;|]+$/, "");
  return shorten(withoutSecret(plain), mostCharacters);
}
