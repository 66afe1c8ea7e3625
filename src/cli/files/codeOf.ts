import { isJsonObject } from "../../tokens/json/JsonObject";

/** The code of an error of the system, such as `ENOENT`; empty for any other error. */
export function codeOf(error: unknown): string {
  return isJsonObject(error) && typeof error.code === "string" ? error.code : "";
}
