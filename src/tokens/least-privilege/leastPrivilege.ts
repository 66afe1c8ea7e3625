import type { Trail } from "../audit/Trail";
import type { JobNames } from "../replacement/JobNames";
import { narrowerScopes } from "../replacement/narrowerScopes";
import { canonicalScopeId, scopeById } from "../scopes/catalogue";
import type { Token } from "../token/Token";
import { neededFor, reasonsFor } from "./reasonsFor";
import type { Suggestion } from "./Suggestion";
import { trailSigns } from "./trailSigns";

/**
 * Narrower scopes for a token, and what speaks for them: its other scopes, the jobs that its name calls, and what the
 * audit log saw, if it was read. `undefined` if nothing does.
 */
export function leastPrivilege(
  { name, scopes }: Pick<Token, "name" | "scopes">,
  names: JobNames,
  trail?: Trail,
): Suggestion | undefined {
  const signs = trail && trailSigns(trail);
  const ids = [...new Set(scopes.map(canonicalScopeId))];
  const reasons = reasonsFor(names.signsIn(name), ids, names, signs);
  const { contained, jobs, beyond, high, seen } = reasons;
  if ([contained, beyond, high, seen].every((one) => one.length === 0)) return undefined;
  const needed = neededFor(jobs);
  const narrower = narrowerScopes(ids, {
    needed,
    isNamed: jobs !== undefined,
    isSeen: (id) => signs?.isSeen(id, needed) ?? false,
  });
  return {
    ...reasons,
    unknown: ids.filter((id) => scopeById(id) === undefined),
    // What the job needs is not to be taken away again.
    ask: jobs && narrower?.basis === "scopeTable" ? undefined : narrower,
  };
}
