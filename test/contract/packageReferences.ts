import { posix } from "node:path";

import { textOf } from "./aVsix";

type Files = ReadonlyMap<string, Buffer>;

/** What a page names: its scripts, styles, pictures and links, as paths in the package. */
export function referencesOf(path: string, files: Files): string[] {
  const text = textOf(files, path);
  const from = (name: string) => posix.normalize(posix.join(posix.dirname(path), name));
  if (path.endsWith(".html"))
    return matches(text, /<[a-z]+\b[^>]*?\s(?:src|href)=["']?([^"'\s>]+)/gi).map(from);
  if (path.endsWith(".css")) return matches(text, /url\(\s*["']?([^"')]+)["']?\s*\)/gi).map(from);
  // A script names its chunks and files in strings: in full ("msal.js") or without the ending that all chunks share.
  if (path.endsWith(".js")) return [...files.keys()].filter((name) => isNamedIn(text, name));
  return [];
}

/** Scripts and styles that the browser loads before the page's own code runs. */
export function firstLoadOf(page: string, files: Files): string[] {
  // A script may be named twice: to preload it, and to run it.
  return [...new Set(referencesOf(page, files))].filter((path) => /\.(js|css)$/.test(path));
}

/** Everything reachable from some pages, including the pages, whether it is in the package or not. */
export function reachableFrom(pages: readonly string[], files: Files): Set<string> {
  const reached = new Set<string>();
  const waiting = [...pages];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    waiting.push(...referencesOf(path, files));
  }
  return reached;
}

function isNamedIn(script: string, path: string): boolean {
  const isChunk = /\.(js|css)$/.test(path) && !path.includes("/");
  const names = isChunk ? [path, path.replace(/\.(js|css)$/, "")] : [path];
  return names.some((name) => script.includes(`"${name}"`) || script.includes(`'${name}'`));
}

function matches(text: string, pattern: RegExp): string[] {
  const names = [...text.matchAll(pattern)].map(([, name = ""]) => name.replace(/[?#].*$/, ""));
  return names.filter((name) => name !== "" && !/^(data:|https?:|\/\/|mailto:)/i.test(name));
}
