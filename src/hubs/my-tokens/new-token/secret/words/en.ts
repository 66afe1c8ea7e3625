import { english } from "../../../../../ui/words/en/english";

const { number, plural } = english;

/** Words for a token that was just created, and for its secret, which is shown once. */
export const en = {
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
};

export type SecretWords = typeof en;
