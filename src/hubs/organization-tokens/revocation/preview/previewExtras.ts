import * as React from "react";

import type { PreviewExtra } from "./PreviewExtra";

/** Features that add a part to the preview of a bulk revocation. To remove one, delete its folder and its line here. */
const loads: Readonly<Record<string, () => Promise<PreviewExtra>>> = {
  plan: async () => (await import(/* webpackMode: "eager" */ "../../plan-file/savePlan")).savePlan,
};

/** Each has a file of its own, so that no preview waits for it. */
export const previewExtras = Object.entries(loads).map(([id, load]) => ({
  id,
  Part: React.lazy(async () => ({ default: await (await load()).loadPart() })),
}));
