/** Types that the packer asks the machine for, and so gets another answer on another machine. */
const knownTypes = { ".txt": "text/plain", ".woff2": "font/woff2" };

/**
 * The text of a package's own file with its entries in one order. The packer lists content types in the order in which
 * processes end, and assets in the order in which the disk lists files; to their readers no order means anything.
 */
export function withOrderedEntries(text) {
  const lines = text.replaceAll("\r\n", "\n").split("\n").map(withKnownType).filter(isNoGuess);
  const ordered = [];
  for (let from = 0, to = 0; from < lines.length; from = to) {
    while (to < lines.length && entryOf(lines[to]) === entryOf(lines[from])) to += 1;
    const run = lines.slice(from, to);
    ordered.push(...(entryOf(lines[from]) ? run.sort() : run));
  }
  return ordered.join("\n");
}

/** Which kind of entry a line is, if it is one. */
function entryOf(line) {
  return /^\s*<(Default|Override|Asset) [^<]*\/>$/.exec(line)?.[1];
}

function withKnownType(line) {
  const [, extension] = /<Default Extension="([^"]*)"/.exec(line) ?? [];
  const type = knownTypes[extension];
  return type ? line.replace(/ContentType="[^"]*"/, `ContentType="${type}"`) : line;
}

/** A part that was guessed to be unlike the others of its extension. */
function isNoGuess(line) {
  const [, extension] = /<Override .*PartName="[^"]*(\.[^"./]+)"/.exec(line) ?? [];
  return !(extension in knownTypes);
}
