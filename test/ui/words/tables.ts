import { de } from "../../../src/ui/words/de";
import { help as deHelp } from "../../../src/hubs/help/words/de";
import { tokenTask as deTokenTask } from "../../../src/hubs/my-tokens/task/words/de";
import { deNewToken } from "../../../src/ui/words/deNewToken";
import { deOrganization } from "../../../src/ui/words/deOrganization";
import { deSetUp } from "../../../src/ui/words/deSetUp";
import { en, type Words } from "../../../src/ui/words/en";
import { help as enHelp } from "../../../src/hubs/help/words/en";
import { tokenTask as enTokenTask } from "../../../src/hubs/my-tokens/task/words/en";
import { enNewToken } from "../../../src/ui/words/enNewToken";
import { enOrganization } from "../../../src/ui/words/enOrganization";
import { enSetUp } from "../../../src/ui/words/enSetUp";

/** One sentence of a table, with its place. */
export interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

export const english = leavesOf({
  words: sentencesOf(en),
  newToken: enNewToken,
  organization: enOrganization,
  tokenTask: enTokenTask,
  setUp: enSetUp,
  help: enHelp,
});

export const german = leavesOf({
  words: sentencesOf(de),
  newToken: deNewToken,
  organization: deOrganization,
  tokenTask: deTokenTask,
  setUp: deSetUp,
  help: deHelp,
});

/** Without what is no sentence: the language itself, and what it does with numbers, lists and scopes. */
function sentencesOf(words: Words): object {
  const tools = ["locale", "number", "list", "named"];
  return Object.fromEntries(Object.entries(words).filter(([key]) => !tools.includes(key)));
}

function leavesOf(value: unknown, path = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, path === "" ? key : `${path}.${key}`),
  );
}

/** "string", or a function with so many parameters. */
export function kindOf({ value }: Leaf): string {
  return typeof value === "function" ? `function of ${value.length}` : typeof value;
}

/** The sentence, said of so many where it depends on that. */
export function said({ value }: Leaf, count: number): string {
  return typeof value === "function"
    ? String(value(...Array<number>(value.length).fill(count)))
    : String(value);
}
