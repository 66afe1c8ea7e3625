/** A text that is too long for the browser is a RangeError. Anything else is a fault of what was to be written. */
export function whyNotHandedOver(error: unknown): "tooLong" | "failed" {
  return error instanceof RangeError ? "tooLong" : "failed";
}
