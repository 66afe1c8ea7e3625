/** An object whose members are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** For what comes from outside: not `null` and no list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
