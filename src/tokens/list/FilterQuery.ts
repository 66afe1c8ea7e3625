import { looksLikeToken, mayBecomeToken } from "../naming/looksLikeToken";
import { shownText } from "../naming/shownText";
import { shorten } from "../text/displayText";
import { scopeById } from "../scopes/catalogue";
import { readDayRange, type DayRange } from "./dayRange";

/** The longest text a filter keeps, in UTF-16 units, as JavaScript counts. */
export const longestFilterText = 200;

export type Query = Readonly<Record<string, string | undefined>>;

/** Reads the values of a shared address, which anyone may have written: what does not fit is noted, never thrown. */
export class FilterQuery {
  /** What could not be understood, as `key=value`, shortened and safe to show. */
  readonly unknown: string[] = [];

  constructor(private readonly query: Query) {}

  text(key: string): string {
    const value = this.query[key] ?? "";
    const limited = limitText(value);
    if (limited !== value) this.refuse(key, value);
    return limited;
  }

  /** Comma-separated values; `none` stands for an empty list. Order and duplicates do not matter. */
  list<T extends string>(
    key: string,
    allowed: readonly T[],
    fallback: readonly T[],
    none: string,
  ): readonly T[] {
    const value = this.query[key];
    if (value === undefined || value === "") return fallback;
    if (value === none) return [];
    const parts = value.split(",");
    const known = allowed.filter((item) => parts.includes(item));
    const strange = parts.filter((part) => !allowed.some((item) => item === part));
    if (strange.length > 0) this.refuse(key, strange.join(","));
    return known.length > 0 ? known : fallback;
  }

  oneOf<T extends string>(key: string, allowed: readonly T[]): T | undefined {
    return this.read(key, (value) => allowed.find((item) => item === value));
  }

  scope(key: string): string | undefined {
    return this.read(key, (value) => scopeById(value)?.id);
  }

  /** One of the windows, or a range of days. */
  expiry<T extends string>(key: string, windows: readonly T[]): T | DayRange | undefined {
    return this.read(key, (value) => windows.find((item) => item === value) ?? readDayRange(value));
  }

  /** A whole number of days from 1 to 36,500. */
  days(key: string): number | undefined {
    return this.read(key, (value) => {
      const days = /^[0-9]{1,5}$/.test(value) ? Number(value) : 0;
      return days >= 1 && days <= 36_500 ? days : undefined;
    });
  }

  private read<T>(key: string, understand: (value: string) => T | undefined): T | undefined {
    const value = this.query[key];
    if (value === undefined || value === "") return undefined;
    const known = understand(value);
    if (known === undefined) this.refuse(key, value);
    return known;
  }

  private refuse(key: string, value: string): void {
    this.unknown.push(`${key}=${shorten(shownText(value.slice(0, 500)), 60)}`);
  }
}

/** Drops empty values, so defaults leave no trace in the address. */
export function compactQuery(values: Query): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined && value !== "") query[key] = value;
  }
  return query;
}

/** `undefined` when the list is the default, `none` when it is empty. */
export function listToQuery<T extends string>(
  chosen: readonly T[],
  allowed: readonly T[],
  fallback: readonly T[],
  none: string,
): string | undefined {
  const ordered = allowed.filter((item) => chosen.includes(item));
  if (ordered.join() === fallback.join()) return undefined;
  return ordered.length === 0 ? none : ordered.join();
}

/**
 * Cuts to the limit without leaving half a character, which an address could not carry. Text that looks like a token
 * is dropped: addresses end up in histories and logs, and get shared.
 */
export function limitText(text: string): string {
  return looksLikeToken(text) ? "" : text.slice(0, longestFilterText).replace(/\p{Surrogate}/gu, "");
}

/** Our keys whose value in an address looks like a token, each with the empty value that removes it. */
export function secretsIn(query: Query, ours: readonly string[]): Record<string, string> {
  return Object.fromEntries(ours.filter((key) => looksLikeToken(query[key] ?? "")).map((key) => [key, ""]));
}

/** Without what may be a token still being typed: a browser keeps each address in its history. */
export function withoutBeginnings(values: Readonly<Record<string, string>>): Record<string, string> {
  const keep = ([key, value]: [string, string]) => [key, mayBecomeToken(value) ? "" : value];
  return Object.fromEntries(Object.entries(values).map(keep));
}
