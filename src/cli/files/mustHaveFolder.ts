import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";

import { CommandError } from "../CommandError";
import { exitCodes } from "../exitCodes";
import { whyOf } from "./whyOf";

/**
 * Before long work: whether a file may be written there at its end.
 * @throws CommandError if its folder is missing, or may not be written
 */
export async function mustHaveFolder(path: string): Promise<void> {
  try {
    await access(dirname(path), constants.W_OK);
  } catch (error) {
    throw new CommandError(exitCodes.failed, `${path} cannot be written: ${whyOf(error)}.`);
  }
}
