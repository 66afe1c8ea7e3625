import { english } from "../../../ui/words/en/english";

const { personCount, tokenCount } = english;

export const words = {
  what: "Read everyone's tokens into a file. Nothing is changed.",
  out: "where the scan goes; with .gz at its end it is packed",
  shard: "read only this share of the people, such as 2/4 (merge puts the shares together)",
  goOn: "go on with the file where an earlier run was stopped",
  noSignIns: "do not read when people last signed in",
  examples: `
Examples:
  pat-steward scan --organization fabrikam --out scan.jsonl
  pat-steward scan --organization fabrikam --shard 2/4 --out scan-2.jsonl
  pat-steward scan --organization fabrikam --out scan.jsonl --continue

The credential comes from AZURE_DEVOPS_TOKEN (Entra) or AZURE_DEVOPS_EXT_PAT, from standard input or from the Azure CLI.
Every five minutes, and when it is stopped, what was read so far is written.
Ends with 4 if somebody could not be read; the file names them.`,
  badShard: (text: string) => `--shard must be a share such as 2/4, not "${text}".`,
  otherOrganization: (path: string) => `${path} is a scan of another organization. Nothing was read.`,
  otherShard: (path: string) => `${path} is of another share of the people. Nothing was read.`,
  selectedOnly: (path: string) =>
    `${path} is a scan of selected people, which cannot be continued. Nothing was read.`,
  goingOn: (people: number) => `Going on: ${personCount(people)} were read before.`,
  signedIn: (name: string, organization: string) => `Signed in to ${organization} as ${name}.`,
  waiting: (time: string) => `Azure DevOps asked for a pause, until ${time} UTC.`,
  paused: "The scan stopped before everyone was read.",
  stopped: "Stopped before everyone was read.",
  goOnWith: (path: string) => `What was read is in ${path}. Run it again with --continue to read the rest.`,
  nobodyRead: "Nobody was read, so nothing was written.",
  listing: "Reading the list of people",
  signInsMissing: "When people last signed in could not be read, so nobody counts as inactive.",
  failedOne: (name: string, why: string) => `${name} could not be read: ${why}`,
  failedMore: (count: number) => `${personCount(count)} more could not be read; the file names them.`,
  done: (people: number, tokens: number, path: string) =>
    `${personCount(people)} read, ${tokenCount(tokens)} found. Written to ${path}.`,
};
