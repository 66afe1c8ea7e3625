import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";

import { CommandError } from "../CommandError";
import { exitCodes } from "../exitCodes";
import { placeOf } from "./placeOf";
import { whyOf } from "./whyOf";

/**
 * Before long work: whether files may be written there at its end. Those that are not wanted are left out.
 * @throws CommandError if a folder is missing or may not be written, or something else than a file is there
 */
export async function mustBeWritable(...paths: readonly (string | undefined)[]): Promise<void> {
  for (const path of paths.flatMap((each) => each ?? [])) {
    try {
      await access(dirname(await placeOf(path)), constants.W_OK);
    } catch (error) {
      throw new CommandError(exitCodes.failed, `${path} cannot be written: ${whyOf(error)}.`);
    }
  }
}
