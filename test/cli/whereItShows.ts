import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import type { CommandLine, Ended } from "./aCommandLine";

/** Every place in which a credential must not be, and is: outputs, files of the folder, addresses of requests. */
export async function whereItShows(
  secret: string,
  line: CommandLine,
  outputs: readonly Ended[],
): Promise<string[]> {
  const forms = [secret, btoa(secret), btoa(`:${secret}`).replace(/=+$/, ""), encodeURIComponent(secret)];
  const isIn = (text: string) => forms.some((form) => text.includes(form));
  const files = await readdir(line.folder, { recursive: true, withFileTypes: true });
  const places = [
    ...outputs.map(({ out, err }) => ["an output", out + err]),
    ...line.world.requests.map(({ url }) => ["an address", url]),
    ...files.map(({ name }) => ["the name of a file", name]),
  ];
  for (const file of files.filter((one) => one.isFile())) {
    const bytes = await readFile(join(file.parentPath, file.name));
    places.push([file.name, (file.name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString()]);
  }
  return places.flatMap(([place = "", text = ""]) => (isIn(text) ? [place] : []));
}
