/**
 * Whether this is an array of that type. A value from storage may come from another realm, where `instanceof`
 * fails.
 */
export function isColumn(
  value: unknown,
  type: "Uint32Array" | "Float64Array" | "Uint8Array",
): value is ArrayLike<number> {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === `[object ${type}]`;
}
