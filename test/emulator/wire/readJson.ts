import { badRequest, unreadableBody } from "./ServiceError";

export type JsonObject = Readonly<Record<string, unknown>>;

/** The body as JSON; anything else is refused as the service refuses it. */
export function readJson(body: Buffer, activityId: string): unknown {
  const text = body.toString("utf8");
  if (text.trim() === "")
    throw badRequest("Value cannot be null.\r\nParameter name: body", "ArgumentNullException");
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    throw unreadableBody(`${activityId}. ${error instanceof Error ? error.message : String(error)}`);
  }
}

export function readJsonObject(body: Buffer, activityId: string): JsonObject {
  const value = readJson(body, activityId);
  if (isJsonObject(value)) return value;
  throw unreadableBody(`${activityId}. An object was expected.`);
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
