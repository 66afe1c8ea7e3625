import type { JsonObject } from "../wire/readJson";
import { unreadableBody } from "../wire/ServiceError";

/** The fields of `PatTokenCreateRequest` and `PatTokenUpdateRequest`; absent means not given. */
export interface PatRequest {
  readonly authorizationId?: string;
  readonly displayName?: string;
  readonly scope?: string;
  readonly validTo?: Date;
  readonly allOrgs?: boolean;
}

/** Reads the body as the service does: values of the wrong type fail before any other check. */
export function patRequestFrom(body: JsonObject): PatRequest {
  return {
    authorizationId: textOf(body, "authorizationId"),
    displayName: textOf(body, "displayName"),
    scope: textOf(body, "scope"),
    validTo: dateOf(body, "validTo"),
    allOrgs: booleanOf(body, "allOrgs"),
  };
}

function textOf(body: JsonObject, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null || typeof value === "string") return value ?? undefined;
  throw unconvertible(value, "System.String", name);
}

function booleanOf(body: JsonObject, name: string): boolean | undefined {
  const value = body[name];
  if (value === undefined || value === null || typeof value === "boolean") return value ?? undefined;
  throw unconvertible(value, "System.Boolean", name);
}

function dateOf(body: JsonObject, name: string): Date | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  const microsoft = typeof value === "string" ? /^\/Date\((-?\d+)\)\/$/.exec(value) : null;
  const date = new Date(
    microsoft ? Number(microsoft[1]) : typeof value === "string" ? inUtc(value) : Number.NaN,
  );
  if (Number.isNaN(date.getTime())) throw unconvertible(value, "System.DateTime", name);
  return date;
}

/** The service reads a date without a zone as UTC. */
function inUtc(text: string): string {
  return /T[\d:.]+$/.test(text) ? `${text}Z` : text;
}

function unconvertible(value: unknown, type: string, name: string) {
  return unreadableBody(`Could not convert ${JSON.stringify(value)} to ${type}. Path '${name}'.`);
}
