import { displayName } from "../text/displayText";
import { withoutSecret } from "./withoutSecret";

/**
 * A text of the service or of a person as screens show it and reports write it: on one line, nothing hidden, asterisks
 * in place of what looks like a token.
 */
export function shownText(text: string): string {
  return withoutSecret(displayName(text));
}
