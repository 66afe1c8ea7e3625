import { scopeById } from "./catalogue";
import type { Scope } from "./Scope";

/** The most that can be had of the same thing without high privilege, or nothing. */
export function narrowerScope({ implies, category }: Scope): Scope | undefined {
  return implies
    .map(scopeById)
    .find((scope) => scope !== undefined && !scope.isHighPrivilege && scope.category === category);
}
