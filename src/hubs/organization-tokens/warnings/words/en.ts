import { english } from "../../../../ui/words/en/english";

const { number, personCount, plural, tokenCount } = english;

const are = (count: number) => (count === 1 ? "is" : "are");

/** Words for announcing a revocation to the owners before it happens. */
export const en = {
  warn: "Warn owners",
  ask: "Ask owners to replace",
  asked: (day: string) => `You have asked owners to replace tokens by ${day}.`,
  askNobody: "All of them are your own or belong to protected owners, so there is nobody to ask.",
  title: "Announced revocation",
  willBe: (count: number, people: number, day: string) =>
    `${tokenCount(count)} of ${personCount(people)} ${are(count)} to be revoked on ${day}`,
  isToday: (count: number, people: number) =>
    `${tokenCount(count)} of ${personCount(people)} ${are(count)} to be revoked today`,
  wasDue: (count: number, people: number, day: string) =>
    `${tokenCount(count)} of ${personCount(people)} ${count === 1 ? "was" : "were"} to be revoked on ${day}`,
  progress: (gone: number, left: number, unknown: number) =>
    `According to the scan, ${number(gone)} ${are(gone)} gone already and ${number(left)} ${are(left)} left.${
      unknown > 0 ? ` Nothing is known about ${tokenCount(unknown)}: scan their owners again.` : ""
    }`,
  people: (done: number, all: number) => `${number(done)} of ${personCount(all)} done.`,
  pending: (count: number) => `Not done yet: ${personCount(count)}`,
  pendingOne: (left: number, unknown: number) =>
    [
      left > 0 ? `${tokenCount(left)} left` : "",
      unknown > 0 ? `nothing known about ${tokenCount(unknown)}` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  morePending: (count: number) => `Show ${number(count)} more`,
  calendar: "Calendar file",
  calendarSaved: "The calendar file was saved.",
  calendarSummary: (count: number, people: number) =>
    `Revoke what is left of ${tokenCount(count)} of ${personCount(people)}`,
  done: (count: number) => plural(count, { one: "It is gone.", other: `All ${number(count)} are gone.` }),
  notScanned: "Scan to see which of them are left.",
  reasonIs: (reason: string) => `Reason: ${reason}`,
  tokenDue: (day: string, reason: string) =>
    `You announced that it will be revoked on ${day}. Reason: ${reason}`,
  show: "Show them",
  revoke: (count: number) => `Revoke ${tokenCount(count)}…`,
  notes: "Notes to the owners",
  forget: "Forget",
  forgetIt: "Forget it",
  keep: "Keep",
  forgetWhat: "Only this reminder goes. Nothing is revoked.",
  forgetFailed: (why: string) => `It could not be removed: ${why}`,
  readFailed: (why: string) => `Your announced revocations could not be read: ${why}`,
  formTitle: "Warn before revoking",
  askTitle: "Ask owners to replace tokens",
  askWhat: "Each note has an address for every token that opens its replacement, filled in.",
  breaksARule: "Breaks a rule of this organization",
  leftOut: (count: number) =>
    `${plural(count, { one: "1 token is", other: `${number(count)} tokens are` })} left out: your own, and those of protected owners.`,
  template: "Template for the new tokens",
  noTemplate: "What is likely for each token",
  templateHint: "The replacement begins with it where it needs less than the old token may do.",
  templatesFailed: (why: string) =>
    `The organization's templates could not be read, so only the others are here: ${why}`,
  fromOrganization: (title: string) => `${title} (from the organization)`,
  formWhat: (count: number, people: number) =>
    `Nothing is revoked now. You get a note for each owner of ${tokenCount(count)}, ${personCount(people)} in all. From the day you choose, this page shows it first when you open it.`,
  ownOnly: "The reminder is stored for you alone: ids, the day and the reason, but no names.",
  day: "To be revoked on",
  dayHint: "A calendar day. Allow time to reply.",
  dayInvalid: (first: string, last: string) => `Choose a day from ${first} to ${last}.`,
  reason: "Reason",
  reasonHint: "It appears in the notes. Never enter a token here.",
  reasonNeeded: "Enter a reason: the owners will want to know.",
  reasonIsToken: "This looks like a token. Remove it.",
  tooMany: "At most 5,000 tokens can be announced at once. Select fewer.",
  keepIt: "Save and write notes",
  saving: "Saving",
  saveFailed: (why: string) => `Not saved: ${why}`,
  kept: (day: string) => `Saved. From ${day}, this page shows it first when you open it.`,
  notesTitle: "Notes to the owners",
  notesWhat: "Azure DevOps does not notify owners. These notes do, if you send them.",
  note: {
    subject: (organization: string, day: string) =>
      `Your personal access tokens in ${organization} will be revoked on ${day}`,
    hello: (name: string) => (name === "" ? "Hello," : `Hello ${name},`),
    what: (organization: string, day: string, reason: string) =>
      `An administrator of ${organization} will revoke these personal access tokens of yours on ${day}. Reason: ${reason}`,
    token: (name: string, facts: string) => (facts === "" ? `- ${name}` : `- ${name} (${facts})`),
    unnamed: "a token without a name",
    ends: (day: string) => `expires ${day}`,
    replaceIt: (address: string) => `Replace it: ${address}`,
    nextReplace:
      "Please replace those that you still need before that day: the address below each one opens a form that is filled in for you. Revoke those that you no longer need. If neither is possible, please reply to me.",
    next: "If you still need one of them, create a new token with only the scopes it needs and a short lifetime, and replace the old one before that day. If that is not possible, please reply to me. To create one, open user settings in Azure DevOps, then Personal access tokens or My tokens.",
  },
};

export type WarningWords = typeof en;
