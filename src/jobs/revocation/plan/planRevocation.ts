import { describeRow } from "./describeToken";
import type { RevocationPreview } from "./previewRevocation";
import type { RevocationPlan } from "./RevocationPlan";

/** Makes the plan of exactly what a preview showed, in the same order. */
export function planRevocation({ table, rows }: RevocationPreview): RevocationPlan {
  return { tokens: Array.from(rows, (row) => describeRow(table, row)) };
}
