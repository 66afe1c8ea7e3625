import { inStretches } from "../../../tokens/steps/inStretches";
import type { Steps } from "../../../tokens/steps/Steps";
import { describeRow } from "./describeToken";
import type { RevocationPreview } from "./previewRevocation";
import type { DescribedToken, RevocationPlan } from "./RevocationPlan";

/** Makes the plan of what a preview showed: exactly that, in its order. */
export function* planRevocation({
  table,
  rows,
  includedProtected,
}: RevocationPreview): Steps<RevocationPlan> {
  const tokens: DescribedToken[] = [];
  yield* inStretches(rows.length, (start, end) => {
    for (const row of rows.subarray(start, end)) tokens.push(describeRow(table, row));
  });
  return includedProtected.size > 0 ? { tokens, includedProtected } : { tokens };
}
