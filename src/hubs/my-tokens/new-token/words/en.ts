import type { NameWarning } from "../../../../tokens/naming/nameWarnings";
import type { RefusedReason } from "../../../../tokens/templates/templateLink";
import { english } from "../../../../ui/words/en/english";

const { dayCount, number, plural } = english;

/** Words of the catalogue and the form: everything before the secret. */
export const en = {
  catalogue: {
    question: "What is the token for?",
    search: "Search jobs and scopes",
    list: "Jobs",
    found: (count: number) => plural(count, { one: "1 job", other: `${number(count)} jobs` }),
    none: "No job matches. Choose “Blank” to pick the scopes yourself.",
    scopes: "Scopes",
    noScopes: "none chosen yet",
  },
  form: {
    label: "The new token",
    readMore: "Read more at Microsoft Learn",
    name: "Name",
    expires: "Expires",
    days: dayCount,
    usual: (days: string) => `${days} (usual for this job)`,
    asLinked: (days: string) => `${days} (from the link)`,
    atDate: "On a date",
    date: "Last day",
    dateHelp: "To the end of that day in UTC; one year at most.",
    expiresOn: (date: string, relative: string) => `Expires on ${date}, ${relative}.`,
    summary: "Summary",
    summaryFull: (name: string, organization: string, date: string, relative: string) =>
      `“${name}” will be able to do everything that you can do in ${organization}, until ${date} (${relative}).`,
    summaryScopes: (name: string, organization: string, scopes: string, date: string, relative: string) =>
      `“${name}” will work in ${organization} with ${scopes}, until ${date} (${relative}).`,
    summaryMissing: "Something is still missing above.",
    create: "Create",
    creating: "Creating",
    back: "Back",
    warnings: {
      empty: "",
      tooLong: "",
      controlCharacters: "",
      email: "The name has an e-mail address in it. Everybody who lists tokens can read names.",
      looksLikeToken:
        "The name has something in it that looks like a token or a part of one. Never put a secret into a name: it is not kept secret.",
      bidiCharacters: "The name has invisible characters that turn text around. Retype it to be safe.",
    } satisfies Readonly<Record<NameWarning, string>>,
    problems: {
      name: {
        empty: "Enter a name.",
        tooLong: "Shorten the name to 200 characters.",
        controlCharacters: "Remove line breaks and other invisible characters from the name.",
      },
      expiry: {
        past: "Choose a day that is not over yet.",
        tooLong: "Choose a day within one year: Azure DevOps keeps no token longer.",
        notADate: "Enter the last day.",
      },
      scopes: { none: "Choose at least one scope." },
    },
  },
  scopes: {
    title: "Scopes",
    chosen: "Chosen scopes",
    noneChosen: "No scope is chosen yet.",
    remove: (title: string) => `Remove ${title}`,
    search: "Search scopes",
    all: "All scopes by category",
    matches: (count: number) =>
      plural(count, { one: "1 scope matches", other: `${number(count)} scopes match` }),
    noMatch: "No scope matches.",
    group: (category: string, chosen: number) =>
      chosen === 0 ? category : `${category} (${number(chosen)} chosen)`,
    includes: (titles: string) => `Includes ${titles}.`,
    includesEverything: "Includes everything.",
    includedBy: (titles: string) => `Already included by ${titles}.`,
    highPrivilege: "High privilege",
  },
  link: {
    from: "A link filled in this form. Check it; nothing is sent until you choose Create.",
    refused: "The link asked for something that was left out:",
    part: (key: string, value: string) => (value === "" ? key : `${key}=${value}`),
    reasons: {
      unknownTemplate: "there is no such template",
      notWholeDays: "that is no whole number of days",
      daysOutOfRange: "a token lives from 1 to 365 days",
      nameEmpty: "the name is empty",
      nameTooLong: "the name is too long",
      nameHasHiddenCharacters: "the name has invisible characters",
      nameLooksLikeToken: "it looks like a token; if it is one, revoke it",
    } satisfies Readonly<Record<RefusedReason, string>>,
  },
  guided: {
    intro:
      "PAT Steward cannot make the token here, because it has no Microsoft Entra sign-in of yours. It can still tell what to enter on the built-in token page.",
    label: "What to enter",
    name: "Name",
    copyName: "Copy the name",
    expires: "Expiration",
    atMost: (days: string) => `${days} is enough to begin with`,
    scopes: "Scopes",
    copyScopes: "Copy the scope ids",
    onPage: (group: string, access: string) => `On the built-in page: ${group}, ${access}`,
    chooseYourself: "Choose only what the job needs.",
    openBuiltIn: "Open the built-in token page",
  },
  refused: {
    title: "Azure DevOps did not make the token",
    changeTitle: "Azure DevOps did not change the token",
    unknown: (error: string) => `It gave a reason that PAT Steward does not know: ${error}.`,
    unknownNext: "Reload the list to see what is there now, then try again.",
  },
};

export type NewTokenFormWords = typeof en;
