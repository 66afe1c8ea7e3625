import type { PreviewExtra } from "../revocation/preview/PreviewExtra";

/** Saves what a preview shows as a file that a pipeline can carry out. */
export const savePlan: PreviewExtra = {
  loadPart: () =>
    import(/* webpackChunkName: "organization-plan-file" */ "./PlanSection").then(
      ({ PlanSection }) => PlanSection,
    ),
};
