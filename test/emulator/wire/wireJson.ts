import type { WireForm } from "./accept";

/** A date, and how the service writes it when it writes ISO dates. */
export class WireDate {
  /** `zoneless` is the form of the Token Admin examples: no fraction, no zone, meaning UTC. */
  constructor(
    readonly value: Date,
    readonly style: "utc" | "zoneless" = "utc",
  ) {}
}

/** An enumeration value: a name in camel case, or its number. */
export class WireEnum {
  constructor(
    readonly name: string,
    readonly number: number,
  ) {}
}

/** A list that travels as `{count, value}` or, with `noArrayWrap`, bare. */
export class WireList {
  constructor(readonly items: readonly WireValue[]) {}
}

export type WireValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | WireDate
  | WireEnum
  | WireList
  | readonly WireValue[]
  | { readonly [name: string]: WireValue };

/** Service dates have the resolution of an SQL datetime: a 300th of a second. `…23.319Z` comes back as `…23.32Z`. */
export function roundToService(date: Date): Date {
  return new Date(Math.round(ticksOf(date) * (1000 / 300)));
}

/** .NET's "never", `DateTime.MinValue`. */
export const never = new WireDate(new Date(-62_135_596_800_000));

export function toWireJson(value: WireValue, form: WireForm): string {
  // The client reads a Microsoft date only with escaped slashes, and JSON.stringify does not escape them.
  return JSON.stringify(shape(value, form)).replace(/\\u0001(-?\d+)\\u0001/g, "\\/Date($1)\\/");
}

function shape(value: WireValue, form: WireForm): unknown {
  if (value instanceof WireDate) {
    return form.msDateFormat ? `\u0001${roundToService(value.value).getTime()}\u0001` : isoText(value);
  }
  if (value instanceof WireEnum) return form.enumsAsNumbers ? value.number : value.name;
  if (value instanceof WireList) {
    const items = value.items.map((item) => shape(item, form));
    return form.noArrayWrap ? items : { count: items.length, value: items };
  }
  if (isList(value)) return value.map((item) => shape(item, form));
  if (typeof value !== "object" || value === null) return value;
  const shaped: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    if (form.excludeUrls && (name === "_links" || name === "url")) continue;
    shaped[name] = shape(item, form);
  }
  return shaped;
}

function isList(value: WireValue): value is readonly WireValue[] {
  return Array.isArray(value);
}

function isoText({ value, style }: WireDate): string {
  const ticks = ticksOf(value);
  const seconds = new Date(Math.floor(ticks / 300) * 1000).toISOString().slice(0, 19);
  if (style === "zoneless") return seconds;
  const remainder = ((ticks % 300) + 300) % 300;
  const fraction = (remainder / 300)
    .toFixed(7)
    .slice(1)
    .replace(/\.?0+$/, "");
  return `${seconds}${fraction}Z`;
}

function ticksOf(date: Date): number {
  return Math.round(date.getTime() * 0.3);
}
