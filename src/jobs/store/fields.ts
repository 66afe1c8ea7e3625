/** An object whose members are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What comes out of storage may be of another realm, where `instanceof` says no. */
export function isDate(value: unknown): value is Date {
  return tagOf(value) === "[object Date]" && !Number.isNaN(Number(value));
}

export function isColumn(
  value: unknown,
  type: "Uint32Array" | "Float64Array" | "Uint8Array",
): value is ArrayLike<number> {
  return ArrayBuffer.isView(value) && tagOf(value) === `[object ${type}]`;
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}
