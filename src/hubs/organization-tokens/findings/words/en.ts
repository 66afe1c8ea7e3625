import { english } from "../../../../ui/words/en/english";

const { dayCount, number, personCount, plural, tokenCount } = english;

/** Words for finding tokens in the results of a scan. */
export const en = {
  filter: {
    text: "Filter by name, scope, owner or id",
    more: "More filters",
    fewer: "Fewer filters",
    owner: "Owner",
    name: "Token name",
    nameHint: "The whole name; * stands for anything, ? for one character",
    age: "Created more than",
    lifetime: "Lifetime over",
    inactive: "Owner inactive for",
    anyAge: "Any time ago",
    anyLifetime: "Any",
    anyOwner: "Does not matter",
    days: dayCount,
    ago: (days: number) => `${dayCount(days)} ago`,
  },
  view: { label: "View", tokens: "Tokens", owners: "Owners" },
  shown: (shown: number, all: number, owners: number) =>
    `${number(shown)} of ${tokenCount(all)} shown, of ${personCount(owners)}`,
  shownAtLeast: (shown: number, all: number, owners: number) =>
    `${number(shown)} of at least ${tokenCount(all)} shown, of ${personCount(owners)}`,
  selected: (count: number) => `${tokenCount(count)} selected`,
  hidden: (count: number) => `${number(count)} of them hidden by the filter`,
  selectAll: (count: number) =>
    plural(count, { one: "Select the 1 shown", other: `Select all ${number(count)} shown` }),
  clear: "Clear selection",
  revoke: (count: number) => `Revoke ${tokenCount(count)}`,
  table: "Personal access tokens of the organization",
  owners: "Owners of tokens",
  columns: {
    name: "Name",
    owner: "Owner",
    scopes: "Scopes",
    expires: "Expires",
    created: "Created",
    risk: "Risk",
    tokens: "Tokens",
    active: "Active",
    lastSignIn: "Last sign-in",
  },
  you: "You",
  protected: "Protected",
  protectedWhy: "It is on the organization's protected list, so that bulk work never touches it.",
  neverSignedIn: "Never",
  noMatch: {
    title: "No token matches the filters",
    text: "Change the filters, or reset them to see the active tokens.",
  },
  noTokens: {
    title: "Nobody in this scan has a token",
    text: "Azure DevOps listed none for anyone who was read. Choose “New scan” to look at other people.",
  },
  details: {
    title: "Token details",
    owner: "Owner",
    lastSignIn: "Owner's last sign-in",
    showOwner: "Show all tokens of this owner",
  },
  views: {
    open: "Saved views",
    title: "Saved views",
    from: "From the organization. Anyone in it can change these; nothing is applied until you choose it.",
    none: "Nothing is saved yet. Set the filters on the page, then name them here and save them for everyone.",
    remove: (name: string) => `Delete the view ${name}`,
    name: "Name of the view",
    save: "Save the present filters",
    saved: (name: string) => `${name} is saved.`,
    removed: (name: string) => `${name} is deleted.`,
    nameTaken: "There is a view of this name. Choose another one.",
    nameNeeded: "Give the view a name.",
    tooMany: "There are 100 views already. Delete one first.",
    unreadable: (count: number) =>
      plural(count, {
        one: "1 entry is no view that this page can read. It is left as it is.",
        other: `${number(count)} entries are no views that this page can read. They are left as they are.`,
      }),
    removeUnreadable: "Delete what cannot be read",
    invalid: "What is stored as saved views is not valid. Saving a view replaces it.",
  },
};

export type FindingsWords = typeof en;
