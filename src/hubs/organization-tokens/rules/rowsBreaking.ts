import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { rowsWithBreach } from "../../../tokens/rules/rowsWithBreach";
import type { Rule } from "../../../tokens/rules/Rule";
import type { Steps } from "../../../tokens/steps/Steps";
import { breachesOf } from "./useBreaches";

/** Which breaches a view asks for. */
export interface Breaking {
  readonly rules: readonly Rule[];
  /** The id of a rule, or `any`. */
  readonly id: string;
}

/** The rows that break a rule, out of all or of those given, in their order. None for a rule that there is not. */
export function* rowsBreaking(
  table: TokenColumns,
  { rules, id }: Breaking,
  moment: Date,
  among: Uint32Array | undefined,
): Steps<Uint32Array> {
  return yield* rowsWithBreach(yield* breachesOf(table, rules, moment), id, among);
}
