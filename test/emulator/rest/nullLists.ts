import { WireList, type WireValue } from "../wire/wireJson";

const lists = ["patTokens", "value", "items", "members"];

/** The same answer from a service that writes `null` for an empty list. */
export function withNullLists(value: WireValue): WireValue {
  if (value instanceof WireList) return value.items.length > 0 ? value : { count: 0, value: null };
  if (!isObject(value)) return value;
  const isEmpty = (item: WireValue) => Array.isArray(item) && item.length === 0;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, lists.includes(name) && isEmpty(item) ? null : item]),
  );
}

function isObject(value: WireValue): value is { readonly [name: string]: WireValue } {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
