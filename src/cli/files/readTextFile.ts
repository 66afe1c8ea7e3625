import { readFile, stat } from "node:fs/promises";

import { CommandError } from "../CommandError";
import { exitCodes } from "../exitCodes";
import { whyOf } from "./whyOf";

/** A file as text. @throws CommandError if it cannot be read, or is larger than that */
export async function readTextFile(path: string, mostBytes: number): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size <= mostBytes) return await readFile(path, "utf8");
  } catch (error) {
    throw new CommandError(exitCodes.failed, `${path} could not be read: ${whyOf(error)}.`);
  }
  throw new CommandError(exitCodes.refused, `${path} is too large to be such a file.`);
}
