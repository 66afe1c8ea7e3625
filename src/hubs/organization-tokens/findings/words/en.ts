import { english } from "../../../../ui/words/en/english";
import { en as filter } from "../../../../ui/words/filter/words/en";
import type { LeftOut } from "../bar/leftOut";

const { dayCount, list, number, personCount, plural, tokenCount } = english;

/** Words for finding tokens in the results of a scan. */
export const en = {
  filter: {
    /** Shared with the reports of the command line. */
    ...filter,
    more: "More filters",
    fewer: "Fewer filters",
    ownerIs: (name: string) => `Owner: ${name}`,
    ownerUnknown: "somebody who is not in this scan",
    narrower: {
      any: "May need only narrower scopes",
      contained: "Has scopes that others include",
      beyond: "Goes beyond what its name suggests",
      high: "High privilege without a reason in its name",
    },
    drifted: {
      ready: "Differs from its template",
      unknown: "Differs from its template (reading)",
      off: "Differs from its template (this organization does not keep where tokens came from)",
      failed: "Differs from its template (could not be read)",
    },
    announced: "Announced revocation",
    announcedFor: (day: string) => `To be revoked on ${day}`,
    announcedUnknown: "An announced revocation that is not remembered",
    remove: (filter: string) => `Remove the filter “${filter}”`,
    nameHint: "The whole name; * stands for any text, ? for one character",
    any: "Any",
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
    plural(count, { one: "Select the one shown", other: `Select all ${number(count)} shown` }),
  /** Why fewer tokens are selected than are shown. */
  leftOut: ({ mine, guarded, ended }: LeftOut) => {
    const parts = [
      ...(mine > 0 ? [`${number(mine)} of your own`] : []),
      ...(guarded > 0 ? [`${number(guarded)} protected`] : []),
      ...(ended > 0 ? [`${number(ended)} that cannot be revoked`] : []),
    ];
    return parts.length > 0 ? `“Select all” leaves out ${list(parts)}` : "";
  },
  /** Tokens that a running scan has found. */
  news: {
    show: (count: number) => (count === 0 ? "Nothing new yet" : `${number(count)} new, show them`),
    waiting: "New tokens have been found. They are not in the table yet.",
  },
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
    protection: "Protection",
  },
  you: "You",
  protected: "Protected",
  protectedWhy:
    "It is on the organization's protected list, so bulk revocation leaves it out unless you include it in the preview.",
  underWay: "Being revoked",
  underWayWhy: "It belongs to a revocation that is running, so it cannot be selected.",
  neverSignedIn: "Never",
  noMatch: {
    title: "No token matches the filters",
    text: "Change the filters, or reset them to see the active tokens.",
  },
  noTokens: {
    title: "Nobody in this scan has a token",
    text: "Azure DevOps listed none for the people who were read. Choose “New scan” to scan other people.",
  },
  details: {
    owner: "Owner",
    lastSignIn: "Owner's last sign-in",
    missing:
      "The address of this page asks for a token that is not in this scan. It may be gone, or its owner was not scanned.",
    showOwner: "Show all tokens of this owner",
  },
};

export type FindingsWords = typeof en;
