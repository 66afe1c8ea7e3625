import { isJsonObject } from "../../tokens/json/JsonObject";
import { repeatsNames } from "../../tokens/json/repeatsNames";
import { readRules, writeRules } from "../../tokens/rules/readRules";
import type { Rule } from "../../tokens/rules/Rule";
import { CommandError } from "../CommandError";
import { exitCodes } from "../exitCodes";
import { readTextFile } from "../files/readTextFile";

/** Says what the file is. */
const kind = "PAT Steward rules";
/** 30 rules with the longest texts stay below it. */
const mostBytes = 1_000_000;

/** The text of a file with these rules. */
export function rulesToJson(rules: readonly Rule[]): string {
  return `${JSON.stringify({ kind, ...writeRules(rules) }, undefined, 2)}\n`;
}

/** @throws CommandError that says what is wrong with the file: a part of the rules would find too little */
export async function loadRules(path: string): Promise<readonly Rule[]> {
  const text = await readTextFile(path, mostBytes);
  const file = parse(text.replace(/^\uFEFF/, ""));
  if (!isJsonObject(file) || file["kind"] !== kind)
    throw new CommandError(exitCodes.refused, `${path} is no file of rules.`);
  const rules = repeatsNames(text, file) ? undefined : readRules(file);
  if (!rules)
    throw new CommandError(
      exitCodes.refused,
      `${path} holds rules that this pat-steward does not know, or that somebody has damaged. None of them counts.`,
    );
  return rules;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
