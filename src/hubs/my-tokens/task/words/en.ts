/** Words for what can be done with a token in a panel of its own. They come with these panels. */
export const en = {
  edit: "Edit",
  extend: "Extend",
  makeLike: "Make a new one like this",
  titles: { new: "New token", edit: "Edit token", extend: "Extend token" },
  loading: "Getting the form",
  failed: {
    title: "The form could not be loaded",
    next: "Check your network connection, then try again. Nothing was sent.",
  },
  cannotChange: {
    expired: "An expired token cannot be changed or extended: Azure DevOps no longer does that.",
    revoked: "A revoked token cannot be changed: it is gone for good.",
    allOrganizations:
      "A token for all organizations can no longer be changed or renewed. Make one for each organization that needs it.",
    otherOrganization: "Only the organization that a token belongs to can change it.",
  },
  guard: {
    secret: {
      title: "Close without the token?",
      text: "You have not copied it yet, and it is shown this one time only. Without it the token is of no use.",
      stay: "Go back to the token",
      leave: "Close without it",
    },
    busy: {
      title: "Close while it is being sent?",
      text: "If Azure DevOps makes the token, nobody will see its secret. It will be in the list, to be revoked.",
      stay: "Wait for the answer",
      leave: "Close anyway",
    },
  },
};

export type TaskWords = typeof en;
