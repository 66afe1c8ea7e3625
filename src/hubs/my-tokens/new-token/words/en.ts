import type { RefusedReason } from "../../../../tokens/templates/templateLink";
import { english } from "../../../../ui/words/en/english";

const { number, plural } = english;

/** Words of the form for a new token, of the link that fills it in, and of a creation whose answer was lost. */
export const en = {
  label: "The new token",
  summary: "Summary",
  summaryFull: (name: string, organization: string, date: string, relative: string) =>
    `“${name}” will be able to do everything that you can do in ${organization}, until ${date} (${relative}).`,
  summaryScopes: (name: string, organization: string, scopes: string, date: string, relative: string) =>
    `“${name}” will work in ${organization} with ${scopes}, until ${date} (${relative}).`,
  summaryMissing: "Something above is still missing.",
  create: "Create",
  creating: "Creating",
  back: "Back",
  refused: "Azure DevOps did not create the token",
  link: {
    from: "A link filled in this form. Check it; nothing is sent until you choose Create.",
    refused: "Part of what the link asked for was left out:",
    part: (key: string, value: string) => (value === "" ? key : `${key}=${value}`),
    reasons: {
      unknownTemplate: "there is no such template",
      notWholeDays: "that is not a whole number of days",
      daysOutOfRange: "a token can last from 1 to 365 days",
      nameEmpty: "the name is empty",
      nameTooLong: "the name is too long",
      nameHasHiddenCharacters: "the name has invisible characters",
      nameLooksLikeToken: "it looks like a token; if it is one, revoke it",
    } satisfies Readonly<Record<RefusedReason, string>>,
  },
  lost: {
    label: "The answer was lost",
    made: {
      title: "The token was created, but its secret is lost",
      text: (name: string, count: number) =>
        plural(count, {
          one: `The answer from Azure DevOps did not arrive, but the token “${name}” is in your list. Its secret was in that answer and cannot be retrieved.`,
          other: `The answer from Azure DevOps did not arrive. Your browser sent the request more than once, and ${number(count)} tokens named “${name}” are in your list. Their secrets were in those answers and cannot be retrieved.`,
        }),
      next: "Revoke what was created, then create another token.",
    },
    notMade: {
      title: "The token was not created",
      text: "The answer from Azure DevOps did not arrive, and no such token is among your active tokens.",
      next: "It is safe to try again.",
    },
    unknown: {
      title: "The token may or may not have been created",
      text: "The answer from Azure DevOps did not arrive, and your list of tokens could not be read either.",
      next: "Close this panel, refresh the list, and look for the token before you create another.",
    },
    revoke: "Show it in the list",
    tryAgain: "Back to the form",
  },
};

export type NewTokenWords = typeof en;
