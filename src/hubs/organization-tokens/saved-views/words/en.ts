import { english } from "../../../../ui/words/en/english";

const { number, plural } = english;

/** Words for the filters that the organization shares. */
export const en = {
  open: "Saved views",
  title: "Saved views",
  shared: "Saved in the organization",
  from: "From the organization. Anyone in it can change these; a view is applied only when you choose it.",
  none: "Nothing is saved yet. Set the filters on the page, then name them here and save them for everyone.",
  remove: (name: string) => `Delete the view ${name}`,
  name: "View name",
  save: "Save current filters",
  saved: (name: string) => `${name} is saved.`,
  removed: (name: string) => `${name} is deleted.`,
  nameTaken: "There is already a view with this name. Choose another one.",
  looksLikeToken: "The name or a filter looks like a token, so nothing is saved. If it leaked, revoke it.",
  nameNeeded: "Give the view a name.",
  tooMany: "There are already 100 views. Delete one first.",
  unreadable: (count: number) =>
    plural(count, {
      one: "1 entry is not a view that this page can read. It is left as it is.",
      other: `${number(count)} entries are not views that this page can read. They are left as they are.`,
    }),
  removeUnreadable: "Delete unreadable entries",
  invalid: "The stored views are not valid. Saving a view replaces them.",
};

export type SavedViewsWords = typeof en;
