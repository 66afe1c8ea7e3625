import { rowsWithMask } from "../steps/rowsWithMask";
import type { Steps } from "../steps/Steps";
import type { Breaches } from "./breachesInSteps";
import { anyRule } from "./Rule";

/**
 * The rows that break a rule, out of all or of those given, in their order. None for a rule that there is not.
 * @param id Of the rule, or `anyRule`.
 */
export function rowsWithBreach(
  { masks, rules }: Pick<Breaches, "masks" | "rules">,
  id: string,
  among?: Uint32Array,
): Steps<Uint32Array> {
  const place = rules.findIndex((rule) => rule.id === id);
  const wanted = id === anyRule ? ~0 : place < 0 ? 0 : 1 << place;
  return rowsWithMask(masks, wanted, among);
}
