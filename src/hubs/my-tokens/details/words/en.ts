/** Words for what can be done with a token from its details. */
export const en = {
  edit: "Edit",
  extend: "Extend",
  createLike: "Create a similar token",
  missing:
    "The address of this page asks for a token that is not in your list. It may be gone, or belong to somebody else.",
  thisOrganization: "This organization",
  cannotChange: {
    expired: "Azure DevOps no longer lets anyone change or extend an expired token.",
    revoked: "A revoked token cannot be changed or restored.",
    allOrganizations:
      "A token for all organizations can no longer be changed or renewed. Create one for each organization that needs it.",
    otherOrganization: "A token can only be changed in the organization that it belongs to.",
  },
};

export type DetailsWords = typeof en;
