import { withoutSecret } from "../../tokens/naming/withoutSecret";
import { displayName } from "../../tokens/text/displayText";

/** A text of the service or of a person as a report has it: on one line, nothing hidden, no token's value. */
export function writtenText(text: string): string {
  return withoutSecret(displayName(text));
}
