import { fullAccess, scopeById } from "../../tokens/scopes/catalogue";
import { narrowerScope } from "../../tokens/scopes/narrowerScope";
import type { Words } from "../words/en";

/** What to use instead of a scope, or what to check. Empty for a scope that is not risky. */
export function scopeAdvice(id: string, words: Words): string {
  const scope = scopeById(id);
  const { scopeAdvice: text, risk } = words.tokens;
  if (!scope) return risk.unknownScope.why;
  if (scope.id === fullAccess) return risk.fullAccess.why;
  if (!scope.isHighPrivilege) return "";
  const narrower = narrowerScope(scope);
  return narrower ? text.narrower(words.named(narrower).title) : text.check;
}
