/** One character of a text, as it is meant: `\u0041`, `%41` and `&#65;` are an `A`. */
export interface Sign {
  /** A UTF-16 code unit. */
  readonly code: number;
  /** Where the next sign begins. */
  readonly end: number;
}

const backslash = 0x5c;
const escape = 0x1b;
/** Takes no room on a screen: `findLeaks` drops it. */
const nothing = 0;

/** What follows the escape character in a terminal's code for a colour. */
const colour = /\[[\d;?]{0,20}[A-Za-z]/y;

/** Reads the sign at `at`. Escapes may be escaped again, as in JSON inside JSON: any number of backslashes is one. */
export function readSign(text: string, at: number): Sign {
  const code = text.charCodeAt(at);
  if (code === backslash) return readBackslash(text, at);
  if (code === 0x25) return readPercent(text, at);
  if (code === 0x26) return readEntity(text, at);
  if (code === escape) return skipColour(text, at + 1);
  return { code, end: at + 1 };
}

/** What follows a backslash, and what it stands for. */
const letters: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, "/": 0x2f, '"': 0x22, "'": 0x27 };

function readBackslash(text: string, at: number): Sign {
  let end = at;
  while (text.charCodeAt(end) === backslash) end++;
  const letter = text.charAt(end);
  const simple = letters[letter];
  if (simple !== undefined) return { code: simple, end: end + 1 };
  const digits = letter === "u" ? 4 : letter === "x" ? 2 : 0;
  const value = digits === 0 ? -1 : hexadecimalAt(text, end + 1, digits);
  if (value === escape) return skipColour(text, end + 1 + digits);
  return value < 0 ? { code: backslash, end } : { code: value, end: end + 1 + digits };
}

/** `%2B`, and `%252B` where an address stands inside another. */
function readPercent(text: string, at: number): Sign {
  let end = at + 1;
  while (text.startsWith("25", end) && hexadecimalAt(text, end + 2, 2) >= 0) end += 2;
  const value = hexadecimalAt(text, end, 2);
  return value < 0 ? { code: 0x25, end } : { code: value, end: end + 2 };
}

/** The codes of HTML and XML for what surrounds a token or is in base64. */
const entities: Readonly<Record<string, number>> = { quot: 0x22, apos: 0x27, gt: 0x3e, lt: 0x3c, amp: 0x26 };
const longestEntity = 8;

function readEntity(text: string, at: number): Sign {
  const plain = { code: 0x26, end: at + 1 };
  const length = text.slice(at + 1, at + 1 + longestEntity).indexOf(";");
  if (length < 2) return plain;
  const name = text.slice(at + 1, at + 1 + length);
  const code = name.startsWith("#")
    ? Number(name.replace(/^#[xX]?/, (sign) => (sign === "#" ? "" : "0x")))
    : entities[name];
  return code ? { code, end: at + length + 2 } : plain;
}

/** A terminal's code for a colour ends in a letter, which would stick to what follows. */
function skipColour(text: string, at: number): Sign {
  colour.lastIndex = at;
  return { code: nothing, end: at + (colour.exec(text)?.[0].length ?? 0) };
}

/** The value of exactly so many hexadecimal digits, or -1. */
function hexadecimalAt(text: string, at: number, digits: number): number {
  let value = 0;
  for (let index = at; index < at + digits; index++) {
    const code = text.charCodeAt(index);
    const lower = code | 0x20;
    if (code >= 0x30 && code <= 0x39) value = value * 16 + code - 0x30;
    else if (lower >= 0x61 && lower <= 0x66) value = value * 16 + lower - 0x57;
    else return -1;
  }
  return value;
}
