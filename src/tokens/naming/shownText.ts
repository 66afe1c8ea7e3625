import { displayName } from "../text/displayText";
import { withoutSecret } from "./withoutSecret";

/**
 * Text from the service or a person as screens and reports show it: on one line, with nothing hidden and asterisks in
 * place of what looks like a token.
 */
export function shownText(text: string): string {
  return withoutSecret(displayName(text));
}
