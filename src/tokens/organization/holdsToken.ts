import { looksLikeToken } from "../naming/looksLikeToken";
import type { OrganizationFilter } from "./OrganizationFilter";

/** Whether someone put a token into a filter. Such a filter matches nothing, so nothing is selected by it. */
export function holdsToken({ text, owner, namePattern }: OrganizationFilter): boolean {
  return [text, owner, namePattern].some(looksLikeToken);
}
