/** A line has at most 75 octets without its end, and goes on after a line break and one space (RFC 5545, 3.1). */
const mostOctets = 75;

/** A line of a calendar file, folded without splitting a character. Nothing in the value can begin a line of its own. */
export function contentLine(name: string, value: string): string {
  let folded = "";
  let octets = 0;
  for (const character of `${name}:${value.replace(/\p{Cc}/gu, "")}`) {
    const more = octetsOf(character);
    if (octets + more > mostOctets) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return `${folded}\r\n`;
}

/** The same for a value of type TEXT, in which some characters have a meaning (RFC 5545, 3.3.11). */
export function textLine(name: string, text: string): string {
  return contentLine(name, text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n"));
}

/** In UTF-8. Half a character is written as U+FFFD, which takes three as well. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
