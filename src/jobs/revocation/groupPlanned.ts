import { inStretches } from "../../tokens/steps/inStretches";
import type { Steps } from "../../tokens/steps/Steps";
import { TextMap, type ReadonlyTextMap } from "../../tokens/text/TextMap";
import type { PlannedToken } from "./PlannedToken";

/** Tokens by their owner's subject descriptor. */
export type ByOwner<T extends PlannedToken = PlannedToken> = ReadonlyTextMap<readonly T[]>;

/** The tokens of each owner, in the order of the plan. */
export function* groupPlanned<T extends PlannedToken>(tokens: readonly T[]): Steps<ByOwner<T>> {
  const owners = new TextMap<T[]>();
  yield* inStretches(tokens.length, (start, end) => {
    for (const token of tokens.slice(start, end)) {
      const own = owners.get(token.owner);
      if (own) own.push(token);
      else owners.set(token.owner, [token]);
    }
  });
  return owners;
}
