import { english } from "../../../../../ui/words/en/english";

const { number, counted, tokenCount } = english;

export const en = {
  back: "Back to the desk",
  title: (name: string) => `Leaked token: ${name}`,
  verdict: {
    active: "Still works",
    stopped: "No longer works, still listed",
    expired: "Expired",
    revoked: "Revoked",
  },
  revokeNow: "Revoke now",
  opened: (moment: string, person: string) => `Opened ${moment} by ${person}.`,
  byHash: (end: string) => `Found by its hash …${end}; the text was dropped at once.`,
  foundBy: {
    hash: "Found by its hash.",
    asked: "Azure DevOps named the owner, and you chose the token in that person's list.",
    list: "Chosen in the list.",
  },
  scanned: (when: string) => `This page rests on the scan made ${when}.`,
  notKept: "This case could not be kept. After a reload, your marks will be gone.",
  stillReading: "The scan goes on, but for this token it is no longer needed.",
  stopReading: "Stop the scan",
  token: "The token",
  fromList: "As Azure DevOps listed it.",
  audit: {
    title: "What the audit log saw it do in 90 days",
    weeks: "Audited actions per week",
    week: (day: string, actions: number) => `Week of ${day}: ${counted(actions, "action", "actions")}`,
    emptyLog:
      "The audit log is empty: perhaps auditing is not switched on, so it says nothing about this token.",
    nothing: "As far as the log was read, it has no action of this token.",
    lastAction: (action: string, moment: string) => `Last audited action: ${action}, ${moment}.`,
    firstAction: (moment: string, actions: number) =>
      `The first of ${counted(actions, "action", "actions")} was on ${moment}.`,
    addresses: "Address",
    clients: "Client",
    actions: "Action",
    count: "Count",
    last: "Last time",
    isNew: "new in the last 7 days",
    without: (name: string) => `${name}: the log names none.`,
    more: (rows: number) => `${number(rows)} more`,
    others: (actions: number) => `and ${counted(actions, "action", "actions")} of others`,
  },
  places: {
    title: (name: string) => `Where tokens of ${name} may sit`,
    what: "What this person made or changed last, of a kind that may hold a token. Nothing ties a place to a token, so this is no proof.",
    look: "Look for places",
    again: "Look again",
    looking: (read: number, found: number) =>
      `${number(read)} of ${counted(found, "project", "projects")} read …`,
    looked: (projects: number) => `${counted(projects, "project was", "projects were")} looked into.`,
    none: "Nothing of this person was found there.",
    notAllProjects: "The list of projects could not be read to its end.",
    failedProjects: (lists: number) => `${counted(lists, "list", "lists")} could not be read.`,
    unreadable: (rows: number) => `${counted(rows, "entry", "entries")} could not be read.`,
    notLooked: (kind: string, why: string) => `${kind}: cannot be looked up (${why}).`,
    failed: (why: string) => `The search did not begin: ${why}`,
    kinds: {
      serviceConnection: "Service connection",
      variableGroup: "Variable group",
      serviceHook: "Service hook",
    },
    by: { made: "made", changed: "changed", both: "made and changed" },
    project: (name: string) => `project ${name}`,
    secrets: (secrets: number) => counted(secrets, "secret", "secrets"),
    open: "Open",
    openNamed: (name: string) => `Open ${name}`,
  },
  others: {
    title: (name: string, tokens: number) => `Other tokens of ${name} (${number(tokens)})`,
    none: "The scan has no other token of this person that works.",
    alike: "alike",
    open: "Open",
    openNamed: (name: string) => `Open ${name}`,
    more: (tokens: number) => `${tokenCount(tokens)} more are in the table under Tokens.`,
    selectAll: (tokens: number) => `Select all ${number(tokens)}`,
    selectNone: "Select none",
    revoke: (tokens: number) => `Revoke ${tokenCount(tokens)}`,
    revokeAll: (tokens: number) => `Revoke all ${number(tokens)}, this one included`,
  },
};

export type KnowWords = typeof en;
