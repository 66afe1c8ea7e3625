/** How a person confirms, by the number of tokens. The phrase to type is part of the words. */
export function confirmationFor(count: number): "button" | "countInButton" | "typed" {
  if (count <= 1) return "button";
  return count < 20 ? "countInButton" : "typed";
}
