import { withoutSecret } from "../../../tokens/naming/withoutSecret";
import {
  organizationFilterFromQuery,
  organizationFilterToQuery,
} from "../../../tokens/organization/OrganizationFilter";

/** A named filter that the organization shares. */
export interface SavedView {
  readonly name: string;
  /** The filter as written in the host's address. */
  readonly query: Readonly<Record<string, string>>;
}

export const longestViewName = 80;
export const mostSavedViews = 100;

/**
 * A view from outside, without whatever its filter does not understand or looks like a token; `undefined` if it is not
 * a view.
 */
export function readSavedView(name: unknown, query: unknown): SavedView | undefined {
  if (typeof name !== "string" || typeof query !== "object" || query === null) return undefined;
  const trimmed = name.trim();
  if (trimmed === "" || trimmed.length > longestViewName) return undefined;
  const texts = Object.entries(query).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const { filter } = organizationFilterFromQuery(Object.fromEntries(texts));
  return { name: withoutSecret(trimmed), query: organizationFilterToQuery(filter) };
}
