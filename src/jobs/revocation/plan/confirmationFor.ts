/**
 * How a person confirms, by the number of tokens. A plan that someone else made, or that includes protected tokens,
 * needs the phrase at any number. The phrase to type is part of the words.
 */
export function confirmationFor(count: number, isStrict = false): "button" | "countInButton" | "typed" {
  if (isStrict || count >= 20) return "typed";
  return count <= 1 ? "button" : "countInButton";
}
