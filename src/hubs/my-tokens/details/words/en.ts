import { english } from "../../../../ui/words/en/english";

const { dayCount } = english;

/** Words for what can be done with a token from its details. */
export const en = {
  isBeingReplaced: "This token is being replaced. What is left to do is shown above the list.",
  replace: "Replace",
  edit: "Edit",
  extend: "Extend",
  extendBy: (days: number) => `+${dayCount(days)}`,
  atLongest:
    "It already lasts as long as Azure DevOps allows, one year from today, so it cannot be extended yet.",
  createLike: "Create a similar token",
  missing:
    "The address of this page asks for a token that is not in your list. It may be gone, or belong to somebody else.",
  thisOrganization: "This organization",
  cannotChange: {
    expired:
      "Azure DevOps no longer lets anyone change or extend an expired token. Create a similar one instead.",
    revoked: "A revoked token cannot be changed or restored.",
    allOrganizations:
      "A token for all organizations can no longer be changed or extended: all of them end on December 1, 2026. Replace it with one for this organization, and create one in each other organization that needs it.",
    otherOrganization: "A token can only be changed in the organization that it belongs to.",
  },
};

export type DetailsWords = typeof en;
