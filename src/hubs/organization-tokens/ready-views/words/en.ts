import { leaverDays, lateDays } from "../../../../tokens/organization/readyViews";
import { english } from "../../../../ui/words/en/english";

const { dayCount, number, plural } = english;

/** Words for the views that come with the product. */
export const en = {
  label: "Ready views",
  title: "Ready views, built in",
  /** The name of a view, with the number of its tokens. */
  counted: (name: string, count: number) =>
    plural(count, { one: `${name}: 1 token`, other: `${name}: ${number(count)} tokens` }),
  views: {
    leavers: {
      name: "Leavers and inactive owners",
      what: `The owner has not signed in for ${dayCount(leaverDays)}, or never has.`,
    },
    fullAccess: { name: "Full access", what: "Active tokens that may do whatever their owner may." },
    allOrganizations: {
      name: "All organizations",
      what: "Active tokens that work in every organization of their owner.",
    },
    stopped: {
      name: "Stopped, all organizations",
      what: "Tokens for all organizations, which have stopped working. They are listed until their own end.",
    },
    old: { name: "Older than a year", what: "Active tokens that were created more than a year ago." },
    latePrivilege: {
      name: "High privilege, ends late",
      what: `Active tokens with a powerful scope that end later than in ${dayCount(lateDays)}.`,
    },
    byTools: { name: "Made by tools", what: "Active tokens with a name that tools and services give." },
    thisWeek: { name: "Expires this week", what: "Active tokens that end within the next 7 days." },
  },
};

export type ReadyViewsWords = typeof en;
