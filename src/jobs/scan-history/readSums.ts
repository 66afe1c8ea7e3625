import { isJsonObject, type JsonObject } from "../../tokens/json/JsonObject";
import { mostSums, type ScanSums } from "./ScanSums";

/** The sums of a stored document, oldest first. What does not fit is left out: nothing depends on it. */
export function readSums(fields: JsonObject | undefined): ScanSums[] {
  const entries = fields?.["sums"];
  if (!Array.isArray(entries)) return [];
  return newest(entries.slice(-10 * mostSums).flatMap((entry: unknown) => readEntry(entry) ?? []));
}

/** Adds the sums of a scan, in place of earlier ones of the same scan, and forgets the oldest beyond the limit. */
export function withSums(kept: readonly ScanSums[], added: ScanSums): ScanSums[] {
  return newest([...kept.filter(({ at }) => at.getTime() !== added.at.getTime()), added]);
}

/** As it is stored. */
export function writeSums(sums: readonly ScanSums[]): JsonObject {
  return { sums: sums.map((entry) => ({ ...entry, at: entry.at.getTime() })) };
}

function newest(sums: readonly ScanSums[]): ScanSums[] {
  return [...sums].sort((a, b) => a.at.getTime() - b.at.getTime()).slice(-mostSums);
}

function readEntry(entry: unknown): ScanSums | undefined {
  if (!isJsonObject(entry)) return undefined;
  const count = (key: keyof ScanSums) => {
    const value = entry[key];
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : NaN;
  };
  const counts = {
    people: count("people"),
    notRead: count("notRead"),
    active: count("active"),
    high: count("high"),
    medium: count("medium"),
    fullAccess: count("fullAccess"),
    allOrganizations: count("allOrganizations"),
  };
  const at = new Date(count("at"));
  const isWhole = [at.getTime(), ...Object.values(counts)].every((value) => !Number.isNaN(value));
  return isWhole ? { at, ...counts } : undefined;
}
