/** Types that the packer asks the machine for, so the answer depends on the machine. */
const knownTypes = { ".txt": "text/plain", ".woff2": "font/woff2" };

/**
 * A generated package file with its entries sorted. The packer lists content types in the order in which
 * processes finish, and assets in the order in which the disk lists files; to their readers, order means
 * nothing.
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

/** The kind of entry on this line, if any. */
function entryOf(line) {
  return /^\s*<(Default|Override|Asset) [^<]*\/>$/.exec(line)?.[1];
}

function withKnownType(line) {
  const [, extension] = /<Default Extension="([^"]*)"/.exec(line) ?? [];
  const type = knownTypes[extension];
  return type ? line.replace(/ContentType="[^"]*"/, `ContentType="${type}"`) : line;
}

/** A file whose content type was guessed differently from others with the same extension. */
function isNoGuess(line) {
  const [, extension] = /<Override .*PartName="[^"]*(\.[^"./]+)"/.exec(line) ?? [];
  return !(extension in knownTypes);
}
