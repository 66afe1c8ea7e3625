import { english } from "../../../../ui/words/en/english";

const { number, plural } = english;

/** Words of the form that asks for a token, of the token that was just created with its secret, and of a lost answer. */
export const en = {
  form: {
    readMore: "Read more in Microsoft's documentation",
    teamPage: "The team's page",
    fromOrganization: (version: number) => `From the organization, version ${number(version)}`,
    label: "The new token",
    summary: "Summary",
    summaryFull: (name: string, organization: string, date: string, relative: string) =>
      `“${name}” will be able to do everything that you can do in ${organization}, until ${date} (${relative}).`,
    summaryScopes: (name: string, organization: string, scopes: string, date: string, relative: string) =>
      `“${name}” will work in ${organization} with ${scopes}, until ${date} (${relative}).`,
    summaryMissing: "Something above is still missing.",
    create: "Create",
    creating: "Creating",
    refused: "Azure DevOps did not create the token",
  },
  label: "The token was created",
  made: (name: string) => `“${name}” was created. This is the only time you will see the token itself.`,
  twins: (count: number) =>
    plural(count, {
      one: "The connection broke and your browser sent the request again, so one more token with this name was created. Nobody has its secret. Revoke it when you are done here.",
      other: `The connection broke and your browser sent the request again, so ${number(count)} more tokens with this name were created. Nobody has their secrets. Revoke them when you are done here.`,
    }),
  until: (date: string, relative: string) => `It works until ${date} (${relative}).`,
  token: "Token",
  masked: "Hidden. Choose Reveal to see it, or copy it without looking.",
  reveal: "Reveal",
  hide: "Hide",
  copy: "Copy the token",
  copied:
    "Copied. Paste it where it is needed now, but never into a chat, email or file that others can read.",
  copyFailed:
    "This page is not allowed to copy. Reveal the token, select it and copy it yourself, then tick the box below.",
  storedElsewhere: "I stored it elsewhere",
  notYet: "Copy the token, or tick “I stored it elsewhere”. Then you can finish.",
  done: "Done",
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
  trial: {
    title: "Try the new token",
    start: "Try it",
    again: "Try it again",
    busy: "Trying",
    what: "One request to Azure DevOps with the new token. It changes nothing.",
    answers: {
      works: "It works: Azure DevOps knows it as yours.",
      scope:
        "Azure DevOps knows the token. Its scopes do not allow this question, which says nothing about what they do allow.",
      notYet: "Azure DevOps does not accept it yet. A new token can take a minute; try again.",
      policy:
        "A Conditional Access policy refused it from here (VS403463). It may work where the policy allows.",
    },
    failed: (why: string) => `The question was not answered: ${why}.`,
  },
};

export type CreationWords = typeof en;
