import type { JobNames, NameSigns } from "../replacement/JobNames";
import { canonicalScopeId, isFullAccess, scopeById } from "../scopes/catalogue";
import { grantedBy, includedBy } from "../scopes/inheritance";
import type { Reasons, SuggestedJobs } from "./Suggestion";
import type { TrailSigns } from "./trailSigns";

/** What speaks for narrower scopes, for a name that was read before and, if it was, the audit log. */
export function reasonsFor(
  signs: NameSigns,
  scopes: readonly string[],
  names: JobNames,
  trail?: TrailSigns,
): Reasons {
  const known = [...new Set(scopes.map(canonicalScopeId))].filter((id) => scopeById(id) !== undefined);
  const contained = known.flatMap((scope) => {
    const by = includedBy(scope, known);
    return by.length > 0 ? [{ scope, by }] : [];
  });
  const jobs = names.jobsOf(signs, scopes) ?? (trail && clientJobs(trail, scopes, names));
  const needed = neededFor(jobs);
  const outside = jobs ? known.filter(isNot(grantedBy(needed))) : known;
  const isSeen = (id: string) => trail?.isSeen(id, needed) ?? false;
  const unseen = trail ? outside.filter(isNot(isSeen)) : outside;
  return {
    contained,
    jobs,
    beyond: jobs ? unseen : [],
    high: unseen.filter(isHigh),
    seen: trail ? outside.filter((id) => (jobs !== undefined || isHigh(id)) && isSeen(id)) : [],
  };
}

/** The scopes of these jobs. */
export function neededFor(jobs: SuggestedJobs | undefined): readonly string[] {
  return jobs?.templates.flatMap(({ scopes }) => scopes) ?? [];
}

function isHigh(id: string): boolean {
  return scopeById(id)?.isHighPrivilege ?? false;
}

function isNot(is: (id: string) => boolean): (id: string) => boolean {
  return (id) => !is(id);
}

/** What all the clients that acted do together, as far as the token may. */
function clientJobs(
  trail: TrailSigns,
  scopes: readonly string[],
  names: JobNames,
): SuggestedJobs | undefined {
  // Full access may do anything, so that a client alone would say too little of it.
  if (isFullAccess(scopes)) return undefined;
  const found = trail.jobs.map((ids) => names.jobsOf({ tool: ids, calls: [], key: "" }, scopes));
  const [first, ...others] = found.flatMap((one) => one?.templates ?? []);
  if (!first || found.includes(undefined)) return undefined;
  return { templates: [first, ...new Set(others)], basis: "client", said: [] };
}
