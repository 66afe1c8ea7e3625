interface Columns {
  readonly Uint32Array: Uint32Array;
  readonly Float64Array: Float64Array;
  readonly Uint8Array: Uint8Array;
}

/**
 * Whether this is an array of that type. A value from storage may come from another realm, where `instanceof`
 * fails.
 */
export function isColumn<T extends keyof Columns>(value: unknown, type: T): value is Columns[T] {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === `[object ${type}]`;
}
