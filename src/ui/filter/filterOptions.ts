import { expiryWindows } from "../../tokens/list/TokenFilter";
import { riskKinds } from "../../tokens/token/risk";
import { scopes } from "../../tokens/scopes/catalogue";
import type { ScopeNaming } from "../../tokens/scopes/ScopeNaming";
import { tokenStatuses } from "../../tokens/token/statusOf";
import type { Words } from "../words/en";

/** The filter options of both hubs. An empty id means "no restriction". */
export function filterOptions({ named, tokenList, tokens }: Words) {
  const text = tokenList.filter;
  return {
    status: [
      { id: "", text: text.anyStatus },
      ...tokenStatuses.map((id) => ({ id, text: tokens.status[id] })),
    ],
    expiry: [
      { id: "", text: text.anyExpiry },
      ...expiryWindows.map((id) => ({ id, text: text.expiryWindows[id] })),
    ],
    scope: [{ id: "", text: text.anyScope }, ...scopeOptions(named)],
    risk: [{ id: "", text: text.anyRisk }, ...riskKinds.map((id) => ({ id, text: tokens.risk[id].name }))],
  };
}

function scopeOptions(named: ScopeNaming) {
  return scopes
    .filter(({ kind }) => kind === "pat")
    .map((scope) => ({ id: scope.id, text: `${named(scope).title} (${scope.id})` }));
}
