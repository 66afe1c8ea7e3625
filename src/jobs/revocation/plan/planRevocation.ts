import { describeRow } from "./describeToken";
import type { RevocationPreview } from "./previewRevocation";
import type { RevocationPlan } from "./RevocationPlan";

/** Makes the plan of what a preview showed: exactly that, in its order. */
export function planRevocation({ table, rows, includedProtected }: RevocationPreview): RevocationPlan {
  const tokens = Array.from(rows, (row) => describeRow(table, row));
  return includedProtected.size > 0 ? { tokens, includedProtected } : { tokens };
}
