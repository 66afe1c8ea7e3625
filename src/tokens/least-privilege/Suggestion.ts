import type { NamedJobs } from "../replacement/JobNames";
import type { NarrowerScopes } from "../replacement/narrowerScopes";

/** Why narrower scopes are suggested, in the order of their bits in a mask. */
export const suggestionKinds = ["contained", "beyond", "high"] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** The jobs that a token is probably for, and what that rests on. It proves nothing. */
export interface SuggestedJobs extends Pick<NamedJobs, "templates" | "said"> {
  /** `client`: what the audit log saw act for it were only clients of these jobs. */
  readonly basis: NamedJobs["basis"] | "client";
}

/** What speaks for narrower scopes. Nobody knows what a token is used for, so none of it says that a scope is not. */
export interface Reasons {
  /** Scopes that others of the token include. */
  readonly contained: readonly { readonly scope: string; readonly by: readonly string[] }[];
  readonly jobs: SuggestedJobs | undefined;
  /** Scopes that go beyond those jobs. */
  readonly beyond: readonly string[];
  /** Scopes of high privilege for which neither the name nor the audit log gives a reason. */
  readonly high: readonly string[];
  /** Scopes beyond those jobs, or of high privilege, of whose area the audit log saw actions. They stay. */
  readonly seen: readonly string[];
}

export interface Suggestion extends Reasons {
  /** Scopes that nobody here knows. They stay. */
  readonly unknown: readonly string[];
  /** What to ask for instead, if that can be said. */
  readonly ask: NarrowerScopes | undefined;
}

/** One bit for each kind of reason that there is. */
export function maskOf({ contained, beyond, high }: Reasons): number {
  const lists = { contained, beyond, high };
  return suggestionKinds.reduce(
    (mask, kind, place) => (lists[kind].length > 0 ? mask | (1 << place) : mask),
    0,
  );
}
