import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** One sentence of a table, with its place. */
export interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

const root = resolve(__dirname, "../../../src");

/** Folders of words, each with the same tables in English and German; the shared ones have a file for each part. */
const folders = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("/words/en.ts"))
  .map(dirname)
  .sort();

export const english = folders.flatMap((folder) => sentencesIn(folder, "en"));
export const german = folders.flatMap((folder) => sentencesIn(folder, "de"));

function sentencesIn(folder: string, language: "en" | "de"): Leaf[] {
  const file = require(join(root, folder, language)) as Record<string, unknown>;
  const table = file[language];
  if (typeof table !== "object" || table === null) throw new Error(`${folder}/${language}.ts has no words.`);
  // What a language does with numbers, lists and scopes is no sentence.
  const tools = ["locale", "number", "list", "named"];
  const sentences = Object.entries(table).filter(([key]) => folder !== "ui/words" || !tools.includes(key));
  return leavesOf(Object.fromEntries(sentences), folder);
}

function leavesOf(value: unknown, path: string): Leaf[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
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
