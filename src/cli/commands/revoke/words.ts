import type { WhyNoPlan } from "../../../jobs/plan-file/readPlan";
import { english } from "../../../ui/words/en/english";

const { tokenCount } = english;

export const words = {
  what: "Carry out a plan: revoke its tokens, and verify that each is gone. Sends nothing without --yes.",
  plan: "the plan's file",
  yes: "send the revocations",
  confirm: 'the plan\'s confirmation, such as "revoke 37 tokens"; needed from 20 tokens on',
  maxAge: "refuse a plan that is older than this, such as 24h (the default) or 7d",
  expect: "refuse any other plan than the one with this hash",
  journal: "where the run is written down, so that it can go on (PLAN.journal)",
  report: "write what became of each token, as CSV",
  reportJson: "the same as JSON",
  examples: `
Examples:
  pat-steward revoke --organization fabrikam --plan plan.json
  pat-steward revoke --organization fabrikam --plan plan.json --yes --confirm "revoke 37 tokens" --report report.csv

Without --yes it says what it would do. The owners' tokens are listed first, and only what is still there is sent.
Whoever is on the protected list by now is left out, and so are your own tokens.
After Ctrl+C, or if the machine went away, run the same line again: it goes on where it was.
Ends with 4 if something is not gone, with 5 if the plan or the credential is refused.`,
  dryRun: "Nothing was sent. To revoke these tokens, run it again with --yes.",
  dryRunConfirm: (phrase: string) =>
    `Nothing was sent. To revoke these tokens, run it again with --yes --confirm "${phrase}".`,
  notConfirmed: (phrase: string) =>
    `This plan needs its confirmation: --confirm "${phrase}". Nothing was sent.`,
  otherPlan: (fingerprint: string) =>
    `This is plan ${fingerprint}, not the one that was expected. Nothing was sent.`,
  edited: "The plan was edited after it was made: its hash does not fit. Nothing was sent.",
  otherVersion: (version: number) =>
    `The plan is of version ${version}, which this pat-steward does not know. Nothing was sent.`,
  invalid: (problem: string) => `The plan was not made by PAT Steward: ${problem} Nothing was sent.`,
  otherOrganization: "The plan is for another organization. Nothing was sent.",
  planTooOld: (maxAge: string) => `The plan is older than ${maxAge}. Make a new one. Nothing was sent.`,
  tooOld: "The run in the journal began too long ago to go on. Move the journal away. Nothing was sent.",
  fromTheFuture: "The plan is dated in the future: one of the clocks is wrong. Nothing was sent.",
  ownLeftOut: (count: number) => `${tokenCount(count)} of your own left out.`,
  protectedLeftOut: (count: number) => `${tokenCount(count)} left out: protected by now.`,
  goingOn: (done: number, total: number) =>
    `Going on: ${done} of ${tokenCount(total)} were seen gone before.`,
  otherJournal: (path: string) =>
    `${path} is the journal of another plan. Move it away, or name another with --journal. Nothing was sent.`,
  badJournal: (path: string) => `${path} cannot be read or written. Without a journal nothing is sent.`,
  noJournal: (path: string) =>
    `${path} cannot be read as a journal. Move it away, or name another with --journal. Nothing was sent.`,
  busy: "Another run is writing this journal, or did half a minute ago. Nothing was sent.",
  protectedFailed:
    "The protected list cannot be read, so nobody knows who is protected. It takes the scope Extension data (Read), vso.extension.data. Nothing was sent.",
  protectedInvalid:
    "The protected list of the organization cannot be read as one: somebody has changed it. Nothing was sent.",
  ownersUnknown:
    "The plan does not have the names of all owners, so they cannot be compared with the protected list. Nothing was sent.",
  progress: (gone: number, total: number, rest: number) =>
    `${gone} of ${tokenCount(total)} gone${rest > 0 ? `, ${rest} on the way` : ""}`,
  done: (gone: number) => `${tokenCount(gone)} revoked and seen gone.`,
  open: (count: number) =>
    `${tokenCount(count)} not gone. It can take up to an hour: run the same line again later, and it goes on with these.`,
  why: (why: string, count: number) => `${tokenCount(count)}: ${why}`,
  stopped: "Stopped. Run the same line again to go on.",
  crashed: "An error of this program ended the run. Run the same line again: everything is listed first.",
};

export const unreadable: Readonly<Record<WhyNoPlan, string>> = {
  tooLarge: "The file is too large to be a plan. Nothing was sent.",
  notJson: "The file is no plan: it is not JSON. Nothing was sent.",
  cut: "The end of the plan is missing: it was cut off. Nothing was sent.",
  repeatedName:
    "The plan names something twice, so programs differ in what they show of it. Nothing was sent.",
  notPlan: "The file is no plan. Nothing was sent.",
};
