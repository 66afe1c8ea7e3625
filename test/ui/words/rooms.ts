import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** A file that imports another, both as paths below `src/`. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

const root = resolve(__dirname, "../../../src");

const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .sort();

/** Every folder of words below `src/`, with the names of its files. */
export const wordFolders: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(sources.filter(isWords).map(wordFolderOf))].map((folder) => [
    folder,
    sources.filter((path) => dirname(path) === folder).map((path) => relative(folder, path)),
  ]),
);

/** Everything that `src/` imports from itself, statically or on demand. */
export function importsOfSource(): Import[] {
  return sources.flatMap((from) =>
    [...codeOf(from).matchAll(/(?:from|import|import\()\s*(?:\/\*.*?\*\/\s*)?"(\.[^"]*)"/g)].map((match) => ({
      from,
      to: join(dirname(from), match[1] ?? ""),
    })),
  );
}

export function codeOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Rooms whose words both hubs may use; those of `ui` the command line too. */
const shared = ["hubs/failure", "hubs/setup", "hubs/help", "hubs/revocation", "hubs/export", "hubs/drift"];

/**
 * The imports of words that would outlive the folder of their feature. A room uses its own words and those of the rooms
 * around it. Another room of the same hub may load the words only where it opens that room or uses its parts, so that
 * both lines go together; and only through the table, never one language alone.
 */
export function strayImports(imports: readonly Import[]): Import[] {
  const isUsed = (room: string, folder: string) =>
    imports.some(
      ({ from, to }) => isInside(from, folder) && isInside(to, room) && !isInside(to, `${room}/words`),
    );
  return imports.filter(({ from, to }) => {
    if (!isWords(to)) return false;
    const room = dirname(wordFolderOf(to));
    if (isInside(from, room)) return false;
    if (room === "ui" || isInside(room, "ui")) return !isInside(from, "hubs") && !isInside(from, "cli");
    if (shared.some((folder) => room === folder || isInside(room, folder))) return !isInside(from, "hubs");
    if (hubOf(from) !== hubOf(room) || /\/words\/(en|de)\b/.test(to)) return true;
    const isOpener = isInside(room, isWords(from) ? dirname(wordFolderOf(from)) : dirname(from));
    return !isOpener && !isUsed(room, featureOf(from));
  });
}

function isWords(path: string): boolean {
  return path.includes("/words/");
}

function wordFolderOf(path: string): string {
  return path.slice(0, path.indexOf("/words/") + "/words".length);
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}

/** The first two folders of a path, such as `hubs/my-tokens`. */
function hubOf(path: string): string {
  return path.split("/").slice(0, 2).join("/");
}

/** The room of a file right below its hub, such as `hubs/my-tokens/list`. */
function featureOf(path: string): string {
  return dirname(path).split("/").slice(0, 3).join("/");
}
