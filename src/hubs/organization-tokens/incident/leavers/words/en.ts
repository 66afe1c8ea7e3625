import type { AlternativeKind } from "../../../../../tokens/templates/Template";
import { english } from "../../../../../ui/words/en/english";

const { number, plural, counted, personCount, tokenCount } = english;

/** People who left, and their tokens. */
export const en = {
  title: "Someone left",
  what: "All tokens of one person or of a whole list, on one page: revoke them, see what else these people made, and tell their successors what to replace.",
  choose: "Choose people",
  chooseOthers: "Choose other people",
  namesStay: "Whom you choose is not in this page's address, so after a reload you choose again.",
  reason: "Left the organization",
  more: (rows: number) => `Show ${number(rows)} more`,
  page: {
    titleOf: (name: string) => `Tokens of ${name}`,
    title: (people: number) => `Tokens of ${personCount(people)}`,
    scanned: (when: string) => `As they were listed ${when}.`,
    anew: "Read their tokens anew",
    replaces: "What is read then takes the place of the scan on screen.",
    reading: (read: number, people: number) => `${number(read)} of ${personCount(people)} read …`,
    everyone: "The scan of everyone that is running reads them too, when their turn comes.",
    everyoneOpen: "The scan of everyone is not finished and has not reached all of them.",
    readNow: "Read only these people now",
    people: "People",
    revoke: (tokens: number) => `Revoke ${tokenCount(tokens)}`,
    nothing: "Nothing that was listed for them can be revoked.",
  },
  unread: {
    title: (people: number) =>
      plural(people, {
        one: "1 person is not known in full. That person may have tokens that are missing here:",
        other: `${number(people)} people are not known in full. They may have tokens that are missing here:`,
      }),
    row: (name: string, why: string) => `${name}: ${why}`,
    partlyRead: "part of the list could not be read",
    notRead: "not read",
  },
  list: {
    counts: {
      active: (tokens: number) => `${number(tokens)} active`,
      stopped: (tokens: number) => `${number(tokens)} stopped`,
      expired: (tokens: number) => `${number(tokens)} expired`,
      revoked: (tokens: number) => `${number(tokens)} revoked`,
    },
    none: "no tokens",
    noneKnown: "none known",
    tokens: {
      active: "Active",
      stopped: "No longer works, but is still listed",
      expired: "Expired",
      revoked: "Revoked",
    },
  },
  places: {
    title: "What they made",
    what: "Service connections, variable groups and service hooks that these people made or changed last, and that may hold a token. Nothing ties one of them to a token, so this is no proof.",
    lookingUp: (done: number, people: number) => `${number(done)} of ${personCount(people)} looked up …`,
    none: "Nothing of these people was found there.",
    of: (name: string, places: number) => `${name}: ${counted(places, "place", "places")}`,
    unidentified: (people: number) =>
      `Nothing was looked for of ${personCount(people)}, because Azure DevOps did not say who that is:`,
  },
  notes: {
    title: "Notes to the successors",
    what: "Each note names a person's tokens and the steps to replace them. You find one under each person above; here you get all of them in one text.",
    copyAll: (notes: number) =>
      plural(notes, { one: "Copy the note", other: `Copy all ${number(notes)} notes` }),
  },
  note: {
    open: "Note to the successor",
    mailAddress: "Email address of the successor (optional)",
    mailHint: "For the mail only; it is not kept.",
    copy: "Copy the note",
    mail: "Write a mail",
    isCut: "The mail is cut, because mail programs do not take longer ones. Copy the whole note.",
    subject: (name: string, organization: string) =>
      `Tokens of ${name} in ${organization} that need replacing`,
    hello: "Hello,",
    what: (name: string, organization: string, tokens: number) =>
      plural(tokens, {
        one: `${name} has left. This personal access token of ${name} in ${organization} is being revoked. Whatever uses it then stops working.`,
        other: `${name} has left. These ${number(tokens)} personal access tokens of ${name} in ${organization} are being revoked. Whatever uses one of them then stops working.`,
      }),
    find: "Please find out where each is used. If it is no longer needed, there is nothing to do; otherwise replace it as described below it.",
    token: (place: number, name: string) => `${number(place)}. ${name}`,
    could: (scopes: string) => `It allowed: ${scopes}.`,
    couldUnknown: "What it allowed is not known.",
    everywhere: "It was made for all organizations of its owner.",
    ends: (day: string) => `It would have ended on ${day}.`,
    ended: (day: string) => `It stopped working on ${day}.`,
    endUnknown: "When it would have ended is not known.",
    steps: {
      template: (scopes: string) => `Make a new one in this form, filled in with ${scopes}:`,
      scopes: "Make a new one in this form, and choose the same scopes there:",
      fullAccess:
        "Hardly anything needs full access. Make a new one in this form, with only the scopes that its use needs:",
      unknown: "Make a new one in this form, with only the scopes that its use needs:",
    },
    wider: "That is more than the old one allowed. Take away what is not needed.",
    without: (how: string) => `Perhaps no token is needed: ${how}`,
    last: "Each new token belongs to whoever makes it. Keep it narrow and short-lived, and never send one by mail or chat.",
    alternatives: {
      entraSignIn: "most tools can sign a person in with Microsoft Entra.",
      managedIdentity: "a program can sign in with a managed identity or a service principal.",
      workloadIdentity: "a pipeline can sign in with a workload identity.",
      pipelineIdentity: "a pipeline can use its own access token.",
      azureDevOpsConnection: "a pipeline can use a service connection of the type Azure DevOps.",
      registrationScript: "the page of the environment offers a script that registers a machine.",
      anonymousBadge: "a badge can be shown without signing in.",
      artifactsCredentialProvider:
        "the credential providers of Azure Artifacts sign a person in with Microsoft Entra.",
      auditStreaming: "the audit log can be streamed to another system.",
    } satisfies Readonly<Record<AlternativeKind, string>>,
  },
};

export type LeaversWords = typeof en;
