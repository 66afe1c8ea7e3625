import { canonicalScopeId } from "./catalogue";
import places from "./patPage.json";

/** Where the built-in token page has a scope: the heading of its group, and the choice in it. */
interface PatPagePlace {
  readonly group: string;
  readonly access: string;
}

const placesById: ReadonlyMap<string, PatPagePlace> = new Map(Object.entries(places));

/**
 * How the built-in token page words a scope. From guides, not from Microsoft's reference: a hint, never a promise. Apart
 * from the catalogue, which every page loads.
 */
export function patPageOf(id: string): PatPagePlace | undefined {
  return placesById.get(canonicalScopeId(id));
}
