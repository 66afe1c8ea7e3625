/**
 * How a person confirms, by the number of tokens. A plan that someone else made, or that includes protected tokens,
 * always needs the phrase. The phrase to type is part of the words.
 */
export function confirmationFor(count: number, isStrict = false): "button" | "countInButton" | "typed" {
  if (isStrict || count >= 20) return "typed";
  return count <= 1 ? "button" : "countInButton";
}
