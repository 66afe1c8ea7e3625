import { isJsonObject } from "../../tokens/json/JsonObject";
import { displayName } from "../../tokens/text/displayText";
import { readOptionalText } from "../wire/read";

/**
 * The message of a host error, cut to 500 characters and safe to show. It arrives over the frame channel as a plain
 * object.
 */
export function readHostMessage(error: unknown): string | undefined {
  const message = isJsonObject(error) ? readOptionalText(error["message"]) : undefined;
  return message && displayName(message.slice(0, 500));
}
