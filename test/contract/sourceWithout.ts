import { readdirSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";

import type { Removal } from "./Removal";

const root = resolve(__dirname, "../..");

/** Paths from the project's folder, with `/` between the names. */
export type Source = ReadonlyMap<string, string>;

export function readSource(): Source {
  const names = readdirSync(resolve(root, "src"), { recursive: true, encoding: "utf8" });
  const paths = names
    .filter((name) => /\.(tsx?|scss|json)$/.test(name))
    .map((name) => `src/${name.replaceAll("\\", "/")}`);
  return new Map(paths.map((path) => [path, readFileSync(resolve(root, path), "utf8")]));
}

/** The source after a removal: its folder is gone, and so is each line that opens it. Fails unless each word names one line. */
export function sourceWithout({ folder, file, opens }: Removal, source: Source): Source {
  const left = new Map([...source].filter(([path]) => !path.startsWith(`${folder}/`)));
  if (left.size === source.size) throw new Error(`${folder} has no source.`);
  const text = left.get(file);
  if (text !== undefined) left.set(file, opens.reduce(withoutLine, text));
  return left;
}

function withoutLine(text: string, word: string): string {
  const lines = text.split("\n");
  const named = lines.filter((line) => namesWord(line, word));
  if (named.length !== 1) throw new Error(`${named.length} lines of the file name ${word}, not one.`);
  return lines.filter((line) => !namesWord(line, word)).join("\n");
}

/** `create` opens a property or ends an import; a longer word that begins with it is another one. */
function namesWord(line: string, word: string): boolean {
  return new RegExp(`^\\s*${word}:|/${word}"`).test(line);
}

/** Quoted relative paths that lead into a folder, style sheets included, of which the type checker knows nothing. */
export function pathsInto(folder: string, source: Source): string[] {
  return [...source].flatMap(([path, text]) =>
    [...text.matchAll(/["'](\.\.?\/[^"'\n]+)["']/g)]
      .map(([, name = ""]) => relative(root, resolve(root, dirname(path), name)).replaceAll("\\", "/"))
      .filter((target) => target === folder || target.startsWith(`${folder}/`))
      .map((target) => `${path}: ${target}`),
  );
}
