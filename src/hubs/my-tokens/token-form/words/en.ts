import type { NameWarning } from "../../../../tokens/naming/nameWarnings";
import { english } from "../../../../ui/words/en/english";

const { dayCount, number, plural } = english;

/** Words of the fields that a new token and a changed one share. */
export const en = {
  name: {
    label: "Name",
    warnings: {
      empty: "",
      tooLong: "",
      controlCharacters: "",
      email: "The name contains an email address. Anyone who lists tokens can read their names.",
      looksLikeToken:
        "The name contains something that looks like a token or part of one. Never put a secret in a name: names are not kept secret.",
      bidiCharacters: "The name contains invisible characters that reverse text. Retype it to be safe.",
    } satisfies Readonly<Record<NameWarning, string>>,
    left: (count: number) =>
      count === 0
        ? "No more characters fit."
        : plural(count, { one: "1 more character fits.", other: `${number(count)} more characters fit.` }),
    tooLong: (count: number) =>
      `The name is ${plural(count, { one: "1 character", other: `${number(count)} characters` })} too long.`,
    maybeTooLong: (count: number) =>
      `Azure DevOps may refuse this name: in its stored form, it is ${plural(count, { one: "1 character", other: `${number(count)} characters` })} too long.`,
    codes:
      "Accented and non-Latin letters, emoji, and characters such as & or < take up more room in Azure DevOps.",
  },
  expiry: {
    label: "Expires",
    days: dayCount,
    usual: (days: string) => `${days} (usual for this job)`,
    mostSeen: (days: string) => `${days} (the most that a policy has allowed)`,
    asLinked: (days: string) => `${days} (from the link)`,
    atDate: "On a date",
    date: "Last day",
    dateHelp: "Until the end of that day, at most one year from now.",
    expiresOn: (date: string, relative: string) => `Expires on ${date}, ${relative}.`,
  },
  problems: {
    name: {
      empty: "Enter a name.",
      tooLong: "Shorten the name to 256 characters.",
      controlCharacters: "Remove line breaks and other invisible characters from the name.",
    },
    expiry: {
      past: "Choose today or a later day.",
      tooLong: "Choose a day within one year. Azure DevOps allows no longer lifetime.",
      notADate: "Enter the last day.",
    },
    scopes: { none: "Choose at least one scope." },
  },
  refused: {
    unknown: (error: string) => `It gave a reason that PAT Steward does not recognize: ${error}.`,
    unknownNext: "Refresh the list to see the current state, then try again.",
  },
  shortened: (asked: string, given: string) =>
    `You asked for ${asked}. Your organization's policy shortened it to ${given}.`,
};

export type TokenFormWords = typeof en;
