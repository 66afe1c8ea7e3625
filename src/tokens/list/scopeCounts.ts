import { scopeById } from "../scopes/catalogue";
import { expandScopes } from "../scopes/inheritance";

/**
 * How many tokens each scope finds, directly or through a wider one. Only scopes of the catalogue that some token lists
 * itself are named, in no particular order.
 */
export function scopeCounts(
  groups: readonly { readonly ids: readonly string[]; readonly tokens: number }[],
): ReadonlyMap<string, number> {
  const shown = groups.filter(({ tokens }) => tokens > 0);
  const counts = new Map<string, number>();
  for (const { ids } of shown) {
    for (const id of ids) {
      const known = scopeById(id)?.id;
      if (known !== undefined) counts.set(known, 0);
    }
  }
  for (const { ids, tokens } of shown) {
    for (const id of expandScopes(ids)) {
      const count = counts.get(id);
      if (count !== undefined) counts.set(id, count + tokens);
    }
  }
  return counts;
}
