import { dirname, join } from "node:path/posix";
import ts from "typescript";

import type { Source } from "./sourceWithout";

/** The files that differ between two sources and are still there, and whatever imports them, directly or not. */
export function dependentsOf(before: Source, after: Source): ReadonlySet<string> {
  const importers = new Map<string, string[]>();
  for (const [path, text] of after) {
    for (const target of importsOf(path, text, after)) {
      const known = importers.get(target);
      if (known) known.push(path);
      else importers.set(target, [path]);
    }
  }
  const found = new Set<string>();
  const add = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    importers.get(path)?.forEach(add);
  };
  for (const [path, text] of after) if (before.get(path) !== text) add(path);
  return found;
}

function importsOf(path: string, text: string, source: Source): string[] {
  if (!/\.tsx?$/.test(path)) return [];
  return ts.preProcessFile(text).importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith(".")) return [];
    const bare = join(dirname(path), fileName);
    return [`${bare}.ts`, `${bare}.tsx`, bare].filter((target) => source.has(target));
  });
}
