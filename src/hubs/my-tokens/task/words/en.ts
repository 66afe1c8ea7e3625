/** Words of the panel in which a token is created or changed, whatever is in it. */
export const en = {
  titles: {
    new: "New token",
    like: (name: string) => `New token like “${name}”`,
    edit: (name: string) => `Edit “${name}”`,
    extend: (name: string) => `Extend “${name}”`,
    replace: (name: string) => `Replace “${name}”`,
  },
  loading: "Loading the form",
  failed: {
    title: "The form could not be loaded",
    next: "Check your network connection, then try again. Nothing was sent.",
  },
  closing: {
    secret: {
      title: "Close without copying the token?",
      text: "You have not copied it yet, and it is shown only once. Without its value, the token is useless.",
      stay: "Go back to the token",
      leave: "Close without it",
    },
    busy: {
      title: "Close while it is being sent?",
      text: "If Azure DevOps creates the token, nobody will see its secret. You can then revoke it from the list.",
      stay: "Wait for the answer",
      leave: "Close anyway",
    },
  },
};

export type TaskWords = typeof en;
