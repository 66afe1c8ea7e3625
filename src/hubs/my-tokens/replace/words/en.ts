import { english } from "../../../../ui/words/en/english";

const { number, plural } = english;

/** Words of the way from an old token to the one that takes its place. */
export const en = {
  intro: {
    ends: (date: string, relative: string) =>
      `The old token stops working on ${date} (${relative}). It stays as it is until you revoke it.`,
    endless: "The old token stays as it is until you revoke it.",
    everywhere:
      "The old token works in all organizations, which ends for every such token on December 1, 2026. The new one works in this organization only.",
  },
  /** One after the other. */
  several: {
    place: (count: number, all: number) => `Token ${number(count)} of ${number(all)}.`,
    done: (names: string) => `New tokens were made for: ${names}.`,
    next: (name: string) => `Next: ${name}`,
    skip: "Skip this one",
  },
  likely: {
    tool: (job: string) => `By its name, a tool made it. That tool's job here is probably “${job}”.`,
    name: (job: string) => `By its name, it is probably for “${job}”.`,
    scopes: (job: string) => `By its scopes, it is probably for “${job}”.`,
    asked: (job: string) => `The new token is to be made from the template “${job}”.`,
  },
  unknownTemplate:
    "The template that was asked for is not offered here: it may have been retired, or it belongs to another organization.",
  scopes: {
    title: "Scopes",
    same: "The same as now",
    template: (job: string) => `Fewer: what “${job}” needs`,
    scopeTable: "Fewer: the same areas without their powerful part",
    contained: "Fewer: without those that others already include",
    losesNothing: "The new token could do the same.",
    loses: (list: string) => `The new token would lose: ${list}.`,
    losesMore: (list: string, more: number) =>
      `The new token would lose: ${list}, and ${plural(more, { one: "1 other scope", other: `${number(more)} other scopes` })}.`,
  },
  cancel: "Cancel",
  close: "Close",
  byHand:
    "PAT Steward cannot create the new token here, because it has no Microsoft Entra sign-in for you. Create it on the built-in page with the details below; this page then asks you which one it is.",
  unsent: "Nothing was sent: the page could not note that this token is being replaced. Try again.",
  notKept:
    "The page could not note that this token takes the place of the old one. After you close it, nothing here reminds you to revoke the old one.",
  keepsOld: (name: string) =>
    `“${name}” still works. Put the new token in its place, see that everything runs, then revoke the old one under “Being replaced” on this page.`,
  /** Below the lines of a tool: how it does without a token. */
  wayOut: (way: string) => `Without a token: ${way}`,
  waysOut: {
    gitCredentialManager:
      "git config --global credential.azreposCredentialType oauth makes Git Credential Manager sign you in with Microsoft Entra.",
    git: "Git Credential Manager signs you in with Microsoft Entra.",
    feeds:
      "the tool's credential provider signs you in; in a pipeline, the authenticate task uses the pipeline's own identity.",
    azureCli: "az login signs you in with Microsoft Entra, and the Azure DevOps extension uses that.",
    scripts:
      "a service principal or managed identity gets a Microsoft Entra token, in a pipeline with a service connection of the type Azure DevOps.",
    publishing: "publish with a Microsoft Entra token of a service principal or managed identity.",
    agent: "register agents with a service principal.",
  },
  elsewhere: {
    title: "In Azure DevOps itself",
    connection: "Service connection",
    connectionSteps:
      "Project settings > Service connections > the connection > Edit: paste the new token and save. The type Azure DevOps needs no token at all.",
    group: "Variable group",
    groupSteps:
      "Pipelines > Library > the group: paste the new token as the variable's value, keep the lock closed, and save.",
    agent: "Self-hosted agent",
    agentSteps:
      "Nothing to do. An agent uses a token only while it is configured; afterwards it has a key of its own.",
  },
  already: {
    label: "Already being replaced",
    title: "This token is being replaced already",
    text: "Another tab or an earlier visit has begun it. Nothing was sent. See “Being replaced” on this page for what is left to do.",
  },
};

export type ReplaceWords = typeof en;
