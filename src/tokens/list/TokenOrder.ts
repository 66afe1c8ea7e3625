import { compareBySoonestExpiry } from "../token/expiry";
import { riskKinds, risksOf } from "../token/risk";
import type { Token } from "../token/Token";

export type OrderKey = "name" | "expires" | "created" | "risk";

/** The column to sort by, and the direction. */
export interface TokenOrder {
  readonly by: OrderKey;
  readonly isDescending: boolean;
}

export const defaultOrder: TokenOrder = { by: "expires", isDescending: false };

/** A sorted copy. Ties fall back to the soonest expiry, so the order never jumps on reload. */
export function sortTokens(tokens: readonly Token[], order: TokenOrder, locale?: string): Token[] {
  const compare = comparisonBy(order.by, locale);
  const sign = order.isDescending ? -1 : 1;
  return [...tokens].sort((a, b) => sign * compare(a, b) || compareBySoonestExpiry(a, b));
}

/** `expires` is the default and leaves no trace; a leading `-` means descending. */
export function orderToText({ by, isDescending }: TokenOrder): string {
  if (by === defaultOrder.by && isDescending === defaultOrder.isDescending) return "";
  return `${isDescending ? "-" : ""}${by}`;
}

/** The order an address asks for, or the default if it is not a known one. */
export function orderFromText(text: string | undefined): TokenOrder {
  const isDescending = text?.startsWith("-") ?? false;
  const key = isDescending ? text?.slice(1) : text;
  switch (key) {
    case "name":
    case "expires":
    case "created":
    case "risk":
      return { by: key, isDescending };
    default:
      return defaultOrder;
  }
}

function comparisonBy(key: OrderKey, locale: string | undefined): (a: Token, b: Token) => number {
  switch (key) {
    case "name": {
      // Only here: a browser takes longer to make it than to sort a thousand tokens.
      const names = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
      return (a, b) => names.compare(a.name, b.name);
    }
    case "expires":
      return compareBySoonestExpiry;
    case "created":
      return (a, b) => (a.validFrom?.getTime() ?? 0) - (b.validFrom?.getTime() ?? 0);
    case "risk":
      return (a, b) => severity(b) - severity(a);
  }
}

/** The worst risk decides, then how many there are. */
function severity(token: Token): number {
  return risksOf(token).reduce((sum, kind) => sum + 2 ** (riskKinds.length - riskKinds.indexOf(kind)), 0);
}
