/** Whether this is an array of that type. What comes out of storage may be of another realm, where `instanceof` says no. */
export function isColumn(
  value: unknown,
  type: "Uint32Array" | "Float64Array" | "Uint8Array",
): value is ArrayLike<number> {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === `[object ${type}]`;
}
