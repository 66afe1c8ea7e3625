/** An object whose members are still unchecked. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Checks outside data: neither `null` nor a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
