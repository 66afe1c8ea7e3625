import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The most recently written package in a folder. */
export async function newestVsix(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => [] as string[]);
  const packages = await Promise.all(
    names
      .filter((name) => name.endsWith(".vsix"))
      .map(async (name) => {
        const path = join(folder, name);
        return { path, written: (await stat(path)).mtimeMs };
      }),
  );
  const [newest] = packages.sort((a, b) => b.written - a.written);
  if (newest === undefined) {
    throw new Error(
      `There is no .vsix in ${folder}. Build one with "npm run package", or name one with --vsix.`,
    );
  }
  return newest.path;
}
