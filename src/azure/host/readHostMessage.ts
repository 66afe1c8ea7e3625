import { isJsonObject } from "../../tokens/json/JsonObject";
import { readOptionalText } from "../wire/read";

/** The message of a host error, cut to 500 characters. The error arrives over the frame channel as a plain object. */
export function readHostMessage(error: unknown): string | undefined {
  return isJsonObject(error) ? readOptionalText(error["message"])?.slice(0, 500) : undefined;
}
