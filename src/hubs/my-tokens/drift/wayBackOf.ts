import { offeredId } from "../../../tokens/published/offerTemplates";
import type { Drifted } from "./Drifts";

/** The template that *Replace* begins with, as a link calls it; nothing if it is not offered any more. */
export function wayBackOf(drifted: Drifted | undefined): string | undefined {
  return drifted?.template.state === "published" ? offeredId(drifted.template) : undefined;
}
