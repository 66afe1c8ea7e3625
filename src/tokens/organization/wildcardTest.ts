/**
 * Whether a whole text matches a pattern in which `*` stands for any characters and `?` for exactly one. The time is at
 * most the product of both lengths: no pattern can make it hang.
 */
export function wildcardTest(pattern: string): (text: string) => boolean {
  return pattern.includes("?") ? (text) => walk(text, pattern) : inOrder(pattern.split("*"));
}

/** The first piece begins the text, the last one ends it, and the others are in between, in this order. */
function inOrder(pieces: readonly string[]): (text: string) => boolean {
  const [first = "", last = ""] = [pieces[0], pieces.at(-1)];
  if (pieces.length === 1) return (text) => text === first;
  const between = pieces.slice(1, -1);
  return (text) => {
    if (!text.startsWith(first) || !text.endsWith(last)) return false;
    let at = first.length;
    for (const piece of between) {
      const found = text.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return at + last.length <= text.length;
  };
}

/** Character by character. Only the last `*` is ever retried. */
function walk(text: string, pattern: string): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let retryAt = 0;
  while (at < text.length) {
    const wanted = pattern.charCodeAt(next);
    if (wanted === anyCharacters) {
      star = next++;
      retryAt = at;
    } else if (wanted === oneCharacter) {
      at += lengthAt(text, at);
      next++;
    } else if (wanted === text.charCodeAt(at)) {
      at++;
      next++;
    } else if (star >= 0) {
      retryAt += lengthAt(text, retryAt);
      at = retryAt;
      next = star + 1;
    } else {
      return false;
    }
  }
  while (pattern.charCodeAt(next) === anyCharacters) next++;
  return next === pattern.length;
}

const anyCharacters = "*".charCodeAt(0);
const oneCharacter = "?".charCodeAt(0);

/** Characters outside the basic plane take two UTF-16 units. */
function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
