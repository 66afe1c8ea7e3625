import { english } from "../../../ui/words/en/english";

const { number, plural } = english;

/** Words for scopes that may be narrower. None may claim to know what a token is used for. */
export const en = {
  title: "Narrower scopes",
  contained: (scope: string, by: string) => `${scope} is already part of ${by}.`,
  containedMore: (count: number) =>
    plural(count, {
      one: "1 more scope is part of another.",
      other: `${number(count)} more scopes are part of others.`,
    }),
  job: {
    tool: (jobs: string) => `Its name is one that a tool gives, which suggests the job ${jobs}.`,
    name: (jobs: string, said: string) => `Its name suggests the job ${jobs}, because it says ${said}.`,
    client: (jobs: string) => `The audit log saw it act only through clients that suggest the job ${jobs}.`,
  },
  quoted: (text: string) => `“${text}”`,
  beyond: (scopes: string) => `These go beyond it: ${scopes}.`,
  high: (scopes: string) => `Its name gives no reason for scopes of high privilege: ${scopes}.`,
  highAudited: (scopes: string) =>
    `Neither its name nor the audit log gives a reason for scopes of high privilege: ${scopes}.`,
  seen: (scopes: string) =>
    `The audit log saw actions that may need these, so the suggestion keeps them: ${scopes}.`,
  unknown: (scopes: string) =>
    `PAT Steward does not know these, so the suggestion keeps them: ${scopes}. Check what they allow.`,
  audit: "Reads and clones are not audited, and every client says for itself what it is.",
  guess: "This goes by names and scopes, and does not know what the token is used for.",
  ask: {
    contained: "Ask for these scopes instead. They allow the same:",
    template: "If that is the whole job, these scopes are enough:",
    scopeTable: "If changing things is not part of the job, these scopes are enough:",
    none: "Which scopes are enough depends on its job: choose only those that it needs.",
  },
};

export type LeastPrivilegeWords = typeof en;
