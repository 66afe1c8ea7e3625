import { withinLimit } from "../withinLimit";
import { EntraUnavailable } from "./EntraUnavailable";

/** Milliseconds. MSAL waits forever for a silent bridge; a popup waits for a person. */
export const silentLimitMs = 15_000;
export const popupLimitMs = 300_000;

/** @throws EntraUnavailable `noAnswer` */
export function inTime<T>(limitMs: number, work: () => Promise<T>): Promise<T> {
  return withinLimit(limitMs, work, { late: () => new EntraUnavailable("noAnswer") });
}
