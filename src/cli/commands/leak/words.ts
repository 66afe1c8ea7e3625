import { english } from "../../../ui/words/en/english";

const { tokenCount, plural, number } = english;

export const words = {
  what: "Find the owner of a leaked token. Reads it from standard input, keeps only its hash, and sends nothing.",
  scan: "the scan's file",
  examples: `
Examples:
  pat-steward leak --scan scan.jsonl < build.log
  gh api repos/OWNER/REPO/actions/runs/1/logs | pat-steward leak --scan scan.jsonl --json

What is read may be a token, a log, a scanner's report, or hashes (C3ID). What leaks is never printed.
Ends with 3 if an active token was found, so that a pipeline notices.`,
  tooLong: "Standard input is longer than 200 MB. Give it in parts.",
  noLeak: "Nothing in there looks like a token or the hash of one.",
  isCut: "There are more than 100,000 candidates: the rest was not looked at.",
  found: (hash: string, name: string, owner: string, status: string, id: string) =>
    `${hash}: "${name}" of ${owner}, ${status}, authorization id ${id}.`,
  notAmong: (hash: string, withoutHash: number) =>
    withoutHash === 0
      ? `${hash}: none of the tokens in this scan.`
      : `${hash}: none of those in this scan whose hash is known; ${tokenCount(withoutHash)} ${plural(withoutHash, { one: "has", other: "have" })} none, and one of them may be it.`,
  noHashes: (hash: string) => `${hash}: this scan has no hashes, so nothing can be compared.`,
  partial: "The scan is not complete: the token may be one of somebody who was not read.",
  sum: (leaks: number, found: number) =>
    `${plural(leaks, { one: "1 leaked token", other: `${number(leaks)} leaked tokens` })}, ${number(found)} found in the scan.`,
};
