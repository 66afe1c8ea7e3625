import { isJsonObject } from "../../tokens/json/JsonObject";
import { readTexts } from "../../tokens/json/readTexts";
import { isDate } from "../store/isDate";
import type { Sighting } from "./Sighting";

/** Checks what was found in storage. A date in the future is refused: it would outlast every later scan. */
export function readSighting(value: unknown, now: Date): Sighting | undefined {
  if (!isJsonObject(value)) return undefined;
  const { state, at } = value;
  const authorizationIds = readTexts(value.authorizationIds);
  if (!authorizationIds || !isDate(at) || !(at <= now)) return undefined;
  return state === "gone" || state === "listed" ? { authorizationIds, state, at: new Date(at) } : undefined;
}
