/**
 * How a person confirms, by the number of tokens. A plan that someone else made needs the phrase at any number. The
 * phrase to type is part of the words.
 */
export function confirmationFor(count: number, isByOther = false): "button" | "countInButton" | "typed" {
  if (isByOther || count >= 20) return "typed";
  return count <= 1 ? "button" : "countInButton";
}
