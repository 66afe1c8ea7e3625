import { isJsonObject, type JsonObject } from "../../tokens/json/JsonObject";
import { AzureError } from "../rest/AzureError";

/** The error for an answer, or a part of it, that does not say what it should. */
export function unreadable(what: string): AzureError {
  return new AzureError("unexpected", `Azure DevOps sent an answer that could not be read: ${what}.`);
}

/** @throws AzureError `unexpected` when the value is not an object. */
export function readObject(value: unknown, what: string): JsonObject {
  if (!isJsonObject(value)) throw unreadable(`${what} is not an object`);
  return value;
}

/**
 * A list, bare or wrapped as `{ count, value }`. `null` in place of the list is an empty one, unless the count says
 * otherwise. @throws AzureError `unexpected` when it is neither.
 */
export function readList(value: unknown, what: string): readonly unknown[] {
  if (!isJsonObject(value)) return listOf(value, what);
  const { count = 0, value: list } = value;
  return list === null && count === 0 ? [] : listOf(list, what);
}

function listOf(list: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(list)) throw unreadable(`${what} is not a list`);
  return list;
}

/** The rows that can be read, and how many cannot: one bad row does not spoil the others. */
export function readRows<T>(
  rows: readonly unknown[],
  readRow: (row: unknown) => T,
): { readonly read: readonly T[]; readonly unreadable: number } {
  const read: T[] = [];
  for (const row of rows) {
    try {
      read.push(readRow(row));
    } catch (error) {
      if (!(error instanceof AzureError)) throw error;
    }
  }
  return { read, unreadable: rows.length - read.length };
}

/** A required text. @throws AzureError `unexpected` when it is missing. */
export function readText(value: unknown, what: string): string {
  if (typeof value !== "string" || value === "") throw unreadable(`${what} is missing`);
  return value;
}

/** An optional text: `null`, empty and anything that is not a text become absence. */
export function readOptionalText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

const msDate = /^\/Date\((-?\d{1,17})(?:[+-]\d{4})?\)\/$/;
const zone = /(?:[zZ]|[+-]\d{2}:?\d{2})$/;

/**
 * A date as the service writes it: ISO 8601 with up to seven fractional digits, ISO without a zone (which is UTC),
 * or `/Date(milliseconds)/` as asked for by `msDateFormat=true`. Absent when there is none or it is not a date.
 */
export function readDate(value: unknown): Date | undefined {
  if (typeof value !== "string" || value.length > 64) return undefined;
  const date = new Date(value.startsWith("/") ? Number(msDate.exec(value)?.[1]) : isoMs(value));
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** Milliseconds since 1970, NaN if it is not a date. */
function isoMs(value: string): number {
  if (!/^\d{4}-\d{2}-\d{2}/.test(value)) return NaN;
  if (zone.test(value)) return Date.parse(value);
  return Date.parse(value.includes("T") ? `${value}Z` : `${value}T00:00:00Z`);
}
