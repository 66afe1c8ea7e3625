import { withoutSecret } from "../tokens/naming/withoutSecret";

/** A sentence about what somebody typed: a token that was typed in the wrong place is not repeated. */
export function withheld(text: string): string {
  return text.replace(/[^\s"'=,]+/g, withoutSecret);
}
