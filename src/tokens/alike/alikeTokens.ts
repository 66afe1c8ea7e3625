import { statusOf } from "../token/statusOf";
import type { Token } from "../token/Token";
import { nameStem } from "./nameStem";

/** Tokens of one owner for what looks like the same job, newest first; at least two. */
export type AlikeGroup = readonly Token[];

/**
 * Groups one owner's active tokens that have alike names, the same scopes and the same reach: largest group first.
 * Linear but for the sorting.
 */
export function alikeTokens(tokens: Iterable<Token>, now: Date): AlikeGroup[] {
  const stemOf = rememberedStems();
  const groups = new Map<string, Token[]>();
  for (const token of tokens) {
    const key = statusOf(token, now) === "active" ? alikeKey(token, stemOf(token.name)) : undefined;
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(token);
    else groups.set(key, [token]);
  }
  const several = [...groups.values()].filter(({ length }) => length > 1);
  for (const group of several) group.sort(byNewest);
  return several.sort((a, b) => b.length - a.length);
}

/** Equal for tokens that could stand in for each other; `undefined` for a token that is like no other. */
export function alikeKey(
  { scopes, reach }: Pick<Token, "scopes" | "reach">,
  stem: string | undefined,
): string | undefined {
  // Without scopes nobody knows what a token may do.
  if (stem === undefined || scopes.length === 0) return undefined;
  const places = reach.kind === "all" ? ["*"] : [...reach.ids].map((id) => id.toLowerCase()).sort();
  return [stem, [...new Set(scopes)].sort().join(" "), places.join(" ")].join("\n");
}

/** A token of unknown age counts as the oldest; ties by id, so that the order never changes on reload. */
export function byNewest(
  a: Pick<Token, "validFrom" | "authorizationId">,
  b: Pick<Token, "validFrom" | "authorizationId">,
): number {
  const later = (b.validFrom?.getTime() ?? -Infinity) - (a.validFrom?.getTime() ?? -Infinity);
  return later || (a.authorizationId < b.authorizationId ? -1 : 1);
}

function rememberedStems(): (name: string) => string | undefined {
  const stems = new Map<string, string | undefined>();
  return (name) => {
    if (!stems.has(name)) stems.set(name, nameStem(name));
    return stems.get(name);
  };
}
