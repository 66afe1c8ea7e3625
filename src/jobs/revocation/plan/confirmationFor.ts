/**
 * How a person confirms, by the number of tokens. Of a plan that somebody else made, the phrase is typed at any number.
 * The phrase is a sentence of the words.
 */
export function confirmationFor(count: number, isByOther = false): "button" | "countInButton" | "typed" {
  if (isByOther || count >= 20) return "typed";
  return count <= 1 ? "button" : "countInButton";
}
