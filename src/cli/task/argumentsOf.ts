import { resolve } from "node:path";

import { wrongUse } from "../Options";
import type { Inputs } from "./Agent";
import { shardOf } from "./shardOf";
import { words } from "./words";

/** A step, as it was filled in. */
export interface Step {
  readonly inputs: Inputs;
  /** Where files go, an absolute path. */
  readonly folder: string;
  /** Its address, for the commands that ask Azure DevOps. */
  readonly organization: string;
}

interface Builder {
  readonly isOnline: boolean;
  argumentsOf(step: Step): readonly string[];
}

/** Names of the files in the folder. Those of the pages are their titles in the run. */
const fileNames = {
  scan: "scan.jsonl.gz",
  html: "report.html",
  csv: "tokens.csv",
  json: "tokens.json",
  reportPage: "PAT Steward report.md",
  plan: "plan.json",
  planPage: "PAT Steward plan.md",
  revocationCsv: "revocation.csv",
  revocationJson: "revocation.json",
};

const builders: Readonly<Record<string, Builder>> = {
  scan: {
    isOnline: true,
    argumentsOf(step) {
      const shard = shardOf(step.inputs);
      return [
        ...connection(step),
        `--out=${shard === "" ? at(step, "scan") : resolve(step.folder, shardName(shard))}`,
        ...optional("shard", shard),
        ...(isOn(step, "continueScan") ? ["--continue"] : []),
        ...(isOn(step, "signIns") ? [] : ["--no-sign-ins"]),
      ];
    },
  },
  merge: {
    isOnline: false,
    argumentsOf: (step) => [
      `--out=${at(step, "scan")}`,
      ...given(step, "hours-apart", "hoursApart"),
      "--",
      ...shards(step),
    ],
  },
  report: {
    isOnline: false,
    argumentsOf: (step) => [
      ...scanAndFilter(step),
      ...given(step, "before", "before"),
      `--html=${at(step, "html")}`,
      `--csv=${at(step, "csv")}`,
      `--json-file=${at(step, "json")}`,
      ...page(step, "markdown", "reportPage"),
    ],
  },
  plan: {
    isOnline: true,
    argumentsOf: (step) => [
      ...connection(step),
      ...scanAndFilter(step),
      ...given(step, "reason", "reason"),
      `--out=${at(step, "plan")}`,
      ...page(step, "summary", "planPage"),
    ],
  },
  revoke: {
    isOnline: true,
    argumentsOf: (step) => [
      ...connection(step),
      `--plan=${step.inputs.input("planFile") || at(step, "plan")}`,
      ...given(step, "expect-hash", "expectHash"),
      ...given(step, "confirm", "confirm"),
      ...given(step, "max-age", "maxAge"),
      `--report=${at(step, "revocationCsv")}`,
      `--report-json=${at(step, "revocationJson")}`,
      ...(isOn(step, "send") ? ["--yes"] : []),
    ],
  },
};

/** Whether a command asks Azure DevOps, and so needs a credential. */
export function isOnline(command: string): boolean {
  return builderOf(command).isOnline;
}

/** Whether a step revokes whatever plan it finds, and not only one that somebody has read. */
export function sendsAnyPlan(inputs: Inputs): boolean {
  const isSent = inputs.input("command") === "revoke" && isOn({ inputs }, "send");
  return isSent && inputs.input("expectHash").trim() === "";
}

/**
 * The command line of a step. Values stand behind an equals sign, so that none of them can be an option.
 * @throws CommandError if the inputs make no sense
 */
export function argumentsOf(step: Step): readonly string[] {
  const command = step.inputs.input("command");
  return [command, ...builderOf(command).argumentsOf(step)];
}

function builderOf(command: string): Builder {
  const builder = Object.hasOwn(builders, command) ? builders[command] : undefined;
  if (!builder) throw wrongUse(words.noCommand);
  return builder;
}

function connection(step: Step): string[] {
  return [...optional("organization", step.organization), ...given(step, "extension", "extension")];
}

function scanAndFilter(step: Step): string[] {
  return [
    `--scan=${step.inputs.input("scanFile") || at(step, "scan")}`,
    ...given(step, "filter", "filter"),
    ...given(step, "view", "view"),
    ...given(step, "rules", "rulesFile"),
    ...given(step, "fail-on", "failOn"),
  ];
}

function page(step: Step, option: string, name: keyof typeof fileNames): string[] {
  return isOn(step, "summary") ? [`--${option}=${at(step, name)}`] : [];
}

function at({ folder }: Step, name: keyof typeof fileNames): string {
  return resolve(folder, fileNames[name]);
}

function isOn({ inputs }: Pick<Step, "inputs">, name: string): boolean {
  return inputs.input(name).toLowerCase() === "true";
}

function given({ inputs }: Step, option: string, name: string): string[] {
  return optional(option, inputs.input(name));
}

function optional(option: string, value: string): string[] {
  return value.trim() === "" ? [] : [`--${option}=${value.trim()}`];
}

/** `scan-2-of-4.jsonl.gz`, so that shards lie side by side in one artifact. */
function shardName(shard: string): string {
  return `scan-${shard.replaceAll(/\W+/g, "-of-")}.jsonl.gz`;
}

function shards({ inputs }: Step): readonly string[] {
  const patterns = inputs
    .input("files")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const files = inputs.filesAt(patterns);
  if (files.length === 0) throw wrongUse(words.noFiles);
  return files;
}
