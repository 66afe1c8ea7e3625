import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

import { tracesOf } from "../secretLeaks";
import { isMozLz4, unpackMozLz4 } from "./mozLz4";

/**
 * Files of a browser's profile that hold a secret, in any form in which clients write it, as text with one or two
 * bytes per character: Chromium writes form contents as UTF-16, Firefox as compressed JSON. The browser may be
 * running.
 */
export async function secretsOnDisk(profile: string, secrets: readonly string[]): Promise<string[]> {
  if (secrets.length === 0) return [];
  const wanted = secrets
    .flatMap(tracesOf)
    .flatMap((trace) => [Buffer.from(trace, "utf8"), Buffer.from(trace, "utf16le")]);
  const found: string[] = [];
  for (const path of await filesIn(profile)) {
    const bytes = await bytesOf(path);
    if (wanted.some((trace) => bytes.includes(trace))) {
      found.push(`${relative(profile, path).replaceAll("\\", "/")} holds a secret`);
    }
  }
  return found;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(gone);
  const paths = await Promise.all(
    (entries ?? []).map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
    }),
  );
  return paths.flat();
}

async function bytesOf(path: string): Promise<Buffer> {
  const bytes = (await readFile(path).catch(gone)) ?? Buffer.alloc(0);
  return isMozLz4(bytes) ? unpackMozLz4(bytes) : bytes;
}

/** A running browser keeps replacing its files, and locks some on Windows; a closed one leaves them all readable. */
function gone(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT" || error.code === "EBUSY") return;
  throw error;
}
