import { english } from "../../../ui/words/en/english";

const { personCount, tokenCount, list, plural, number } = english;

const shards = (numbers: readonly number[]) =>
  plural(numbers.length, {
    one: `shard ${list(numbers.map(String))}`,
    other: `shards ${list(numbers.map(String))}`,
  });

export const words = {
  what: "Put the shards of one scan together, and name what is not right with them.",
  files: "the files of the shards",
  out: "where the whole scan goes",
  hours: "hours by which a shard may have begun before the newest (24)",
  examples: `
Examples:
  pat-steward merge --out scan.jsonl scan-1.jsonl scan-2.jsonl scan-3.jsonl scan-4.jsonl

Ends with 4 if somebody is missing, with 5 if the files do not belong together.`,
  otherOrganization: (path: string) => `${path} is of another organization.`,
  otherCount: (path: string) => `${path} is of a scan with another number of shards.`,
  missing: (numbers: readonly number[]) => `Missing: ${shards(numbers)}.`,
  doubled: (shard: number, paths: readonly string[]) =>
    `Shard ${shard} was given ${number(paths.length)} times: ${list(paths)}. The newest counts.`,
  stale: (path: string, hours: number) => `${path} began more than ${number(hours)} hours before the newest.`,
  unfinished: (path: string) => `${path} was stopped before everyone was read.`,
  came: (count: number) => `${personCount(count)} came while the shards were read, and nobody read them`,
  notRead: (count: number) => `${personCount(count)} were not read`,
  went: (count: number) =>
    `${personCount(count)} went while the shards were read; what was read of them is kept`,
  readTwice: (count: number) => `${personCount(count)} were read twice; the newest counts`,
  named: (sentence: string, names: readonly string[], more: number) =>
    `${sentence}: ${list(names)}${more > 0 ? ` and ${number(more)} more` : ""}.`,
  apart: "The files do not belong together. Nothing was written.",
  done: (people: number, tokens: number, path: string) =>
    `${personCount(people)}, ${tokenCount(tokens)}. Written to ${path}.`,
};
