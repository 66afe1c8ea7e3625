import { english } from "../../../../ui/words/en/english";

const { plural, number } = english;

/** Words for saving what would be revoked as a plan. */
export const en = {
  title: "Plan for a pipeline",
  what: "A plan is a file that lists these tokens. Others can review it, and a pipeline can revoke them once it is approved. Saving it revokes nothing.",
  noProtected: (count: number) =>
    plural(count, {
      one: "The protected token that you included is not in the plan: only you can revoke it, here.",
      other: `The ${number(count)} protected tokens that you included are not in the plan: only you can revoke them, here.`,
    }),
  save: "Save as a plan",
  copy: "Copy the plan",
  said: {
    noReason: "Enter a reason first: it is part of the plan.",
    busy: "Writing the plan …",
    cancelled: "Cancelled. No plan was made.",
    downloaded:
      "Nothing was revoked. The browser was asked to save the plan. If no file appears, downloads are blocked here: copy it instead.",
    copied: "Nothing was revoked. The plan is copied: paste it into a file.",
    copyFailed: "Copying is not allowed here, or the plan is too long for it. Save it instead.",
    tooLong: "The plan could not be written: it is too large. Leave out some tokens, then try again.",
    failed:
      "No plan was made: one of these people or tokens cannot be written down in a plan as Azure DevOps describes it. Leave it out, or revoke the tokens here.",
  },
  how: "To carry it out, use the task PatSteward@0 or this command:",
  copyCommand: "Copy the command",
  fingerprint: "Compare its fingerprint with the one that the pipeline shows:",
  copyFingerprint: "Copy the fingerprint",
  refused:
    "A plan is refused if it was edited, or if it is older than the pipeline allows. Whoever is protected by then is left out.",
};

export type PlanFileWords = typeof en;
