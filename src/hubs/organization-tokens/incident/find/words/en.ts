import { english } from "../../../../../ui/words/en/english";

const { number, counted } = english;

export const en = {
  title: "A token leaked",
  what: "Paste what you were given: the token, a log with the token in it, a scanner's report, or its hash (C3ID). It is compared by its hash here on this page. Nothing is sent, and the text is dropped at once.",
  paste: "Paste here, or drop a file",
  hint: "Nothing that you paste is shown or kept.",
  chooseFile: "Choose a file",
  reading: "Looking for tokens …",
  empty: "The clipboard has no text. Copy the token or the log first.",
  tooLarge: "This file is larger than 200 MB. Cut out the part with the token.",
  unreadable: "The file could not be read. Choose it again, or paste its text.",
  none: "Nothing in it looks like an Azure DevOps token or its hash. If you know whose it is, look under Tokens.",
  found: (n: number) => `${counted(n, "token", "tokens")} found. The text has been dropped.`,
  isCut: "Only the first 100,000 strings that could be tokens were looked at.",
  more: (n: number) => `Show ${number(n)} more`,
  clear: "Start over",
  kinds: {
    token: "Personal access token",
    madeIn: (month: string) => `Personal access token, made in ${month} by its format`,
    old: "Personal access token in the format before 2024; its checksum fits",
    oldApplication: "Token of an application, in the format before 2024; its checksum fits",
    hash: "Hash of a token (C3ID)",
  },
  hash: (end: string) => `Hash …${end}`,
  belongs: (token: string, owner: string) => `It is “${token}” of ${owner}.`,
  open: "Open",
  notScanned: "To find its owner, everyone's tokens have to be read once.",
  notYet: (people: number) =>
    `Not found so far, among the tokens of ${counted(people, "person", "people")}. The scan goes on.`,
  notAmong: (people: number) =>
    `It is none of the tokens that were listed for ${counted(people, "person", "people")}.`,
  withoutHash: (tokens: number) =>
    `${counted(tokens, "token was", "tokens were")} listed without a hash: it may be one of those.`,
  onlySome: "Only some people were scanned. Scan everyone to be sure.",
  partlyRead: (people: number) =>
    `It may belong to ${counted(people, "person whose list", "people whose lists")} could not be read in full.`,
  notWhole: "The scan did not reach everyone.",
  orElse:
    "Otherwise it has been revoked already, was made after this scan, or belongs to another organization.",
  noHashes:
    "Azure DevOps listed these tokens without hashes, so the leaked one cannot be compared with them.",
  hashOnly: "Of a hash alone, nothing more can be said.",
  ofMonth: (tokens: number, month: string) =>
    `${counted(tokens, "active token was", "active tokens were")} made in ${month}.`,
  showThem: "Show them",
  ask: {
    open: "Ask Azure DevOps whose it is",
    what: "The page asks Azure DevOps, and nobody else, with the leaked token itself: one request that reads who signs in with it. The value was dropped, so paste it once more. It is dropped again with the answer. The sign-in may appear in your organization's logs.",
    paste: "Paste the token to ask",
    hint: "As soon as it is pasted, the request is sent.",
    asking: "Asking Azure DevOps …",
    noToken: "That is not a token. Nothing was sent.",
    other: "That is another token than the one above. Nothing was sent.",
    notAccepted:
      "Azure DevOps does not accept it: it is revoked, expired, or of another organization. Here it opens nothing.",
    scope: "It works, but its scopes do not allow this question. Who has it cannot be found out this way.",
    policy:
      "A Conditional Access policy refused the question from here, so the token may still work elsewhere.",
    failed: (why: string) => `The question could not be answered: ${why}`,
    person: (name: string) => `It works, and it belongs to ${name}.`,
    read: (name: string) => `Read the tokens of ${name}`,
    reading: (name: string) => `${name}'s tokens are being read …`,
    noneLeft:
      "None of that person's active tokens fits. Scan that person again: it may be newer than this scan.",
    oneOf: (tokens: number) =>
      tokens === 1
        ? "Of that person's active tokens, one fits:"
        : `It is one of these ${number(tokens)} active tokens:`,
    made: (day: string) => `made on ${day}`,
    openOne: "Open",
    openNamed: (name: string) => `Open ${name}`,
  },
};

export type FindWords = typeof en;
