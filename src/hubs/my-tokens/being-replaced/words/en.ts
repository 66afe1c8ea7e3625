import { english } from "../../../../ui/words/en/english";

const { number, plural, dayCount } = english;

/** Words of the tokens that are being replaced, and of what is left to do about each. */
export const en = {
  title: (count: number) =>
    plural(count, { one: "Being replaced: 1 token", other: `Being replaced: ${number(count)} tokens` }),
  damaged: (count: number) =>
    plural(count, {
      one: "A note about a token that is being replaced is damaged and was left out.",
      other: `${number(count)} notes about tokens that are being replaced are damaged and were left out.`,
    }),
  removeDamaged: "Remove damaged notes",
  readFailed: (why: string) => `Which tokens are being replaced could not be read. ${why}`,
  gone: "a token that is no longer in your list",
  pair: (old: string, successor: string) => `“${old}” gives way to “${successor}”.`,
  single: (old: string) => `“${old}”`,
  state: {
    unknown: "Part of your list could not be read, so it is not known how far this is. Refresh the list.",
    underWay: "The new token was requested moments ago, perhaps in another tab.",
    notMade: "No new token was made. The old one is as it was.",
    unanswered:
      "Azure DevOps did not answer in time, but since then a new token has appeared. If it is this one, nobody has its secret: revoke it, then make another.",
    byHand: "Create the new token on the built-in page, then say here which one it is.",
    secretLost:
      "The new token cannot be used any more: the page was closed before its secret was copied. Revoke it, then make another.",
    successorGone: "The new token no longer works. The old one does; make another before it ends.",
    oldEnded: "The old token no longer works, the new one does. Nothing is left to do.",
    bothEnded:
      "The old token no longer works, and neither does the new one, or nobody has its secret. Whatever used it has stopped working: make another.",
    putInPlace: "Both work. Put the new one in the old one's place.",
    inPlace: "Both work, and the new one is in place. Revoke the old one when everything runs.",
  },
  ends: (days: number) =>
    days === 0
      ? "The old one ends today."
      : plural(days, { one: "The old one ends tomorrow.", other: `The old one ends in ${dayCount(days)}.` }),
  kept: (days: number) =>
    days > 0
      ? plural(days, {
          one: "You are keeping the old one until tomorrow.",
          other: `You are keeping the old one for another ${dayCount(days)}.`,
        })
      : days === 0
        ? "Today is the day until which you wanted to keep the old one."
        : "The day until which you wanted to keep the old one has passed.",
  markInPlace: "The new one is in place",
  endOld: "The old one is no longer used",
  keep: "Keep the old one until",
  keepHelp: "On that day, this page says so first.",
  save: "Keep it",
  refreshThen: "Refresh the list once you have created it.",
  thisOne: (name: string) => `It is “${name}”`,
  whatToEnter: "Show what to enter",
  wasStored: "I did store its secret",
  revokeNew: "Revoke the new token",
  another: "Make another",
  done: "Remove from this list",
  forget: "Stop replacing",
  show: (name: string) => `Show “${name}”`,
  end: {
    title: "Revoke the old token?",
    text: (old: string, successor: string) =>
      `“${old}” stops working at once, wherever it still is. “${successor}” goes on.`,
    notInPlace: "You have not said yet that the new token is in place.",
    confirm: "Revoke the old token",
    cancel: "Cancel",
    checking: "Checking that the new token works",
  },
  audit: {
    notRead:
      "This edition of PAT Steward does not read the audit log, so nothing is known about recent actions of the old token.",
    looking: "Checking the audit log for recent actions of the old token",
    seen: (when: string, action: string, client: string, address: string) =>
      `Last audited action of the old token: ${when}. Action: ${action}. Client: ${client}. Address: ${address}.`,
    actsStill: "Something still uses the old token: it acted after you said that the new one is in place.",
    notSeen: "The audit log has no action of the old token in the last 90 days.",
    notSeenSince: (date: string) =>
      `The audit log is long and was read back to ${date} only. Until then it has no action of the old token.`,
    unreadable: (count: number) =>
      plural(count, {
        one: "1 entry of the log could not be read.",
        other: `${number(count)} entries of the log could not be read.`,
      }),
    blind:
      "Reads, clones and many other uses are not in the audit log: it cannot show that nothing uses a token.",
    failed: (why: string) =>
      `The audit log could not be read (${why}), so nothing is known about recent actions of the old token.`,
  },
  obstacle: {
    unknown: "Your list could not be read in full just now, so the old token was left alone. Try again.",
    noSuccessor: "The new token does not work, so the old one was left alone. Make another first.",
  },
  notSaved: "This could not be saved. Try again.",
};

export type BeingReplacedWords = typeof en;
