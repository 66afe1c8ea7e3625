import type { Owner } from "../organization/OwnedToken";
import { foldText } from "../text/foldText";
import type { Token } from "../token/Token";
import { breachOf, type Breach } from "./breachOf";
import type { Rule } from "./Rule";

/** A token that works, or one that is being made. */
export interface Judged extends Pick<Token, "name" | "scopes" | "reach" | "validFrom" | "validTo"> {
  /** Absent: not judged by whether the owner signs in. */
  readonly owner?: Pick<Owner, "lastAccessed">;
  /** How many tokens that work the owner has with this one; absent: not judged by that. */
  readonly tokenCount?: number;
}

/** The rules that one token breaks, in their order. */
export function brokenRules(token: Judged, rules: readonly Rule[], now: Date): readonly Rule[] {
  return rules.filter(({ demand }) => breaks(token, breachOf(demand, now)));
}

function breaks(
  token: Judged,
  { scopes, worksEverywhere, longerThan, name, owner, moreThan }: Breach,
): boolean {
  const folded = foldText(token.name);
  const life = (token.validTo?.getTime() ?? NaN) - (token.validFrom?.getTime() ?? NaN);
  return (
    (!scopes || scopes(token.scopes)) &&
    (!worksEverywhere || token.reach.kind === "all") &&
    (longerThan === undefined || life > longerThan) &&
    (!name || (folded !== "" && name(folded))) &&
    (!owner || (token.owner !== undefined && owner(token.owner))) &&
    (moreThan === undefined || (token.tokenCount ?? 0) > moreThan)
  );
}
