import { english } from "../../../../../ui/words/en/english";

const { number, plural } = english;

/** Words for what comes after *Create*: the secret, once, and the ways in which an answer can get lost. */
export const en = {
  label: "The token was made",
  made: (name: string) => `“${name}” was made. This is the only time that you see the token itself.`,
  twins: (count: number) =>
    plural(count, {
      one: "The connection broke on the way and your browser sent the request again, so one more token of this name was made. Nobody has its secret. Revoke it when you are done here.",
      other: `The connection broke on the way and your browser sent the request again, so ${number(count)} more tokens of this name were made. Nobody has their secrets. Revoke them when you are done here.`,
    }),
  until: (date: string, relative: string) => `It works until ${date} (${relative}).`,
  shortened: (asked: string, given: string) =>
    `You asked for ${asked}. Your organization's policy shortened it to ${given}.`,
  token: "Token",
  masked: "Hidden. Choose Reveal to see it, or copy it unseen.",
  reveal: "Reveal",
  hide: "Hide",
  copy: "Copy the token",
  copied: "Copied. Put it where it is needed now, and into no chat, mail or file that others read.",
  copyFailed:
    "This page may not copy. Reveal the token, select it, copy it yourself, then tick the box below.",
  storedElsewhere: "I stored it elsewhere",
  notYet: "Copy the token, or tick “I stored it elsewhere”. Then you can finish.",
  done: "Done",
  snippets: {
    title: "Put it to use",
    shell: "Lines for",
    place: "Fill in your own names",
    names: { project: "Project", repository: "Repository", feed: "Feed" },
    copy: (title: string) => `Copy: ${title}`,
    file: (path: string) => `File: ${path}`,
  },
  lost: {
    label: "The answer got lost",
    made: {
      title: "The token was made, and its secret is lost",
      text: (name: string, count: number) =>
        plural(count, {
          one: `The answer of Azure DevOps did not arrive, but the token “${name}” is in your list. Its secret was in that answer and cannot be had again.`,
          other: `The answer of Azure DevOps did not arrive. Your browser sent the request more than once, and ${number(count)} tokens “${name}” are in your list. Their secrets were in those answers and cannot be had again.`,
        }),
      next: "Revoke what was made, then make another.",
    },
    notMade: {
      title: "The token was not made",
      text: "The answer of Azure DevOps did not arrive, and your list of active tokens has no such token.",
      next: "It is safe to try again.",
    },
    unknown: {
      title: "Nobody knows yet whether the token was made",
      text: "The answer of Azure DevOps did not arrive, and your list of tokens could not be read either.",
      next: "Close this, refresh the list, and look for the token before you make another.",
    },
    revoke: "Show it in the list",
    tryAgain: "Back to the form",
  },
  edit: {
    label: "Change the token",
    keep: (date: string) => `Leave it: ${date}`,
    keepUnknown: "Leave it as it is",
    difference: "What changes",
    nothing: "Nothing is changed yet.",
    renamed: (name: string) => `New name: “${name}”.`,
    gained: (titles: string) => `Gains: ${titles}.`,
    lost: (titles: string) => `Loses: ${titles}. Whatever uses the token for that stops working.`,
    sameEffect: "The scopes change, and what the token may do stays the same.",
    moved: (after: string, before: string) => `Will expire on ${after} instead of ${before}.`,
    earlier: "That is earlier than now.",
    secretStays: "The secret stays the same.",
    save: "Save",
    saving: "Saving",
    saved: (name: string) => `“${name}” was changed. The secret is still the same.`,
    headroom: (made: string) =>
      `The policy counts from the day the token was made (${made}), so this token cannot live longer. Make a new one like it to get more time.`,
    lostTitle: "The answer got lost",
    lostNow: "The answer of Azure DevOps did not arrive. This is what it says about the token now:",
    lostUnknown:
      "The answer of Azure DevOps did not arrive, and the token could not be read. Refresh the list to see whether the change was made.",
    now: (name: string, scopes: string, date: string) => `“${name}”, ${scopes}, expires on ${date}.`,
  },
};

export type SecretWords = typeof en;
