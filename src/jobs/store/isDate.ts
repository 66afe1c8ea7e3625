/** Whether this is a real date. What comes out of storage may be of another realm, where `instanceof` says no. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]" && !Number.isNaN(Number(value));
}
