import { expiryWindows } from "../../tokens/list/TokenFilter";
import { riskKinds } from "../../tokens/token/risk";
import { scopes } from "../../tokens/scopes/catalogue";
import { tokenStatuses } from "../../tokens/token/statusOf";
import type { Words } from "../words/en";

/**
 * The filter options of both hubs. An empty id means "no restriction". Of the scopes, those are offered that occur, and
 * the chosen one.
 */
export function filterOptions(
  { named, number, tokenList, tokens }: Words,
  scopeCounts: ReadonlyMap<string, number>,
  chosenScope: string | undefined,
) {
  const text = tokenList.filter;
  const scopeOptions = scopes
    .filter(({ id }) => id === chosenScope || scopeCounts.has(id))
    .map((scope) => ({
      id: scope.id,
      text: `${named(scope).title} (${scope.id}) · ${number(scopeCounts.get(scope.id) ?? 0)}`,
    }));
  return {
    status: [
      { id: "", text: text.anyStatus },
      ...tokenStatuses.map((id) => ({ id, text: tokens.status[id] })),
    ],
    expiry: [
      { id: "", text: text.anyExpiry },
      ...expiryWindows.map((id) => ({ id, text: text.expiryWindows[id] })),
    ],
    scope: [{ id: "", text: text.anyScope }, ...scopeOptions],
    risk: [{ id: "", text: text.anyRisk }, ...riskKinds.map((id) => ({ id, text: tokens.risk[id].name }))],
  };
}
