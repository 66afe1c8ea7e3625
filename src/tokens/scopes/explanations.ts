import { scopes } from "./catalogue";
import explanations from "./explanations.json";

/** What each scope allows, by its id. */
export type ScopeDescriptions = Readonly<Partial<Record<string, string>>>;

/** The built-in token page's label for a scope. */
export interface PatPagePlace {
  readonly group: string;
  readonly access: string;
}

interface Explanation {
  readonly description: string;
  readonly patPage?: PatPagePlace;
}

/** Separate from the catalogue, since a list of tokens needs only names: these load when a scope is explained. */
const byId: ReadonlyMap<string, Explanation> = new Map(Object.entries(explanations));

const unlisted = "Not in Microsoft's list of scopes. Older tokens may have it.";

/** In English, with the sentences from Microsoft's table. */
export const scopeDescriptions: ScopeDescriptions = Object.fromEntries(
  scopes.map(({ id, kind }) => [id, kind === "unlisted" ? unlisted : byId.get(id)?.description]),
);

/** Where the built-in token page offers a scope. Taken from guides, not from Microsoft's reference: a hint, never a promise. */
export function patPagePlaceOf(id: string): PatPagePlace | undefined {
  return byId.get(id)?.patPage;
}
