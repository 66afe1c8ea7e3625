import { withoutSecret } from "../../../tokens/naming/withoutSecret";
import { displayName, shorten } from "../../../tokens/text/displayText";

/** No one reads more; the rest are only counted. */
const mostShown = 100;
const mostCharacters = 120;
/** Beyond this many different lines, the same one may be counted twice. */
const mostCompared = 10_000;

/** Lines that made no sense, each once. */
export class Leftovers {
  readonly shown: string[] = [];
  left = 0;
  private readonly seen = new Set<string>();

  /** A line of nothing but separators, control characters or symbols is not kept. */
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
