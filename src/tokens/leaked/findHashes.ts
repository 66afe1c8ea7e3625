/** A C3ID that a text names, and where. */
export interface NamedHash {
  readonly hash: string;
  readonly at: number;
}

const named = /(?:correlating[-_ ]?id|c3id)["'\\\s]{0,20}[:=>]{1,2}["'\\\s]{0,20}/gi;
/** After a name. Longer base64 is something else. */
const value = /^[A-Za-z0-9+/]{20}(?![A-Za-z0-9+/=])/;
/** An escaped plus or slash takes up to a dozen characters. */
const longestValue = 200;

const onlyOne = /[\s"',;]*([A-Za-z0-9+/]{20})(?=[\s"',;]|$)/y;
const nothingElse = /[\s"',;]*$/y;

/** The C3IDs in a text: all of it, if it is nothing but such, or those after a name such as `crossCompanyCorrelatingId`. */
export function* findHashes(text: string): Generator<NamedHash> {
  yield* isOnlyHashes(text) ? eachHash(text) : hashesByName(text);
}

function isOnlyHashes(text: string): boolean {
  let end = 0;
  for (const { hash, at } of eachHash(text)) {
    if (!isMixed(hash)) return false;
    end = at + hash.length;
  }
  nothingElse.lastIndex = end;
  return end > 0 && nothingElse.test(text);
}

function* eachHash(text: string): Generator<NamedHash> {
  let end = 0;
  for (;;) {
    onlyOne.lastIndex = end;
    const hash = onlyOne.exec(text)?.[1];
    if (hash === undefined) return;
    end = onlyOne.lastIndex;
    yield { hash, at: end - hash.length };
  }
}

/** Words of 20 letters are in one case. */
function isMixed(hash: string): boolean {
  return /[a-z]/.test(hash) && /[A-Z]/.test(hash);
}

function* hashesByName(text: string): Generator<NamedHash> {
  for (const { index, 0: name } of text.matchAll(named)) {
    const at = index + name.length;
    const [hash] = value.exec(withoutEscapes(text.slice(at, at + longestValue))) ?? [];
    if (hash !== undefined) yield { hash, at };
  }
}

/** JSON writers escape a slash, .NET's a plus as well. */
function withoutEscapes(text: string): string {
  return text.replace(/\\+u002b|%2b/gi, "+").replace(/\\+(?:u002f|\/)|%2f/gi, "/");
}
