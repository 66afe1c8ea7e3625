/**
 * Whether the whole text matches a pattern in which `*` stands for any characters and `?` for exactly one.
 * Only the last `*` is ever retried, so the time is at most the product of both lengths: no pattern can make
 * it hang.
 */
export function matchesWildcard(text: string, pattern: string): boolean {
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
