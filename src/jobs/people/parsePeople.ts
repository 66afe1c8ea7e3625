/** What a pasted or dropped list of people contains. */
export interface PeopleList {
  /** Email addresses in the order of the list, each once, spelled as they first appear. */
  readonly addresses: readonly string[];
  /** Pieces without an address, unchanged: shown, never guessed at. */
  readonly notUnderstood: readonly string[];
  /** Number of addresses beyond the limit. */
  readonly leftOut: number;
}

export const mostAddresses = 10_000;

const address = /^[^\s@,;<>"]+@[^\s@,;<>"]+$/;

/** Reads addresses separated by commas, semicolons, tabs or line ends, including `Name <mail>` and quoted ones. */
export function parsePeople(text: string): PeopleList {
  const addresses = new Map<string, string>();
  const notUnderstood = new Set<string>();
  let leftOut = 0;
  for (const piece of text
    .replaceAll("\uFEFF", "")
    .split(/[\r\n]+/)
    .flatMap(piecesOf)) {
    const key = piece.toLowerCase();
    if (!address.test(piece)) notUnderstood.add(piece.slice(0, 320));
    else if (addresses.size < mostAddresses) addresses.set(key, addresses.get(key) ?? piece);
    else if (!addresses.has(key)) leftOut++;
  }
  return { addresses: [...addresses.values()], notUnderstood: [...notUnderstood], leftOut };
}

/** The pieces of one line. Text before `<mail>` that is not an address is that person's name. */
function piecesOf(line: string): string[] {
  const pieces: string[] = [];
  let loose: string[] = [];
  for (const [part, inAngles] of line.matchAll(/<([^<>]*)>|[^,;\t<>"]+/g)) {
    if (inAngles === undefined) loose.push(...wordsOrPiece(part.trim()));
    else {
      pieces.push(...loose.filter((piece) => address.test(piece)), withoutScheme(inAngles.trim()));
      loose = [];
    }
  }
  return [...pieces, ...loose].filter((piece) => piece !== "");
}

/** Spaces may separate addresses too; a name with spaces stays in one piece. */
function wordsOrPiece(part: string): string[] {
  const words = part.split(/\s+/).map(withoutScheme);
  return words.every((word) => address.test(word)) ? words : [part];
}

function withoutScheme(text: string): string {
  return text.replace(/^mailto:/i, "");
}
