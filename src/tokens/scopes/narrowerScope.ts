import { scopeById } from "./catalogue";
import type { Scope } from "./Scope";

/** The widest scope for the same area that is not high privilege, or nothing. */
export function narrowerScope({ implies, category }: Scope): Scope | undefined {
  return implies
    .map(scopeById)
    .find((scope) => scope !== undefined && !scope.isHighPrivilege && scope.category === category);
}
