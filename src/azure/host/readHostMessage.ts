import { isJsonObject } from "../../tokens/json/JsonObject";
import { readOptionalText } from "../wire/read";

/** The sentence of an error of the host, cut to 500 characters. It comes over the frame channel as a plain object. */
export function readHostMessage(error: unknown): string | undefined {
  return isJsonObject(error) ? readOptionalText(error["message"])?.slice(0, 500) : undefined;
}
