import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(__dirname, "../..");

/** A row of "Remove a feature" in CONTRIBUTING.md: a folder, and the places in one file that open it. */
export interface Removal {
  readonly feature: string;
  readonly folder: string;
  readonly file: string;
  /** Words of which each names one line of a source file, or one contribution of the manifest. */
  readonly opens: readonly string[];
}

/** What CONTRIBUTING.md says is enough to remove each feature. */
export function readRemovals(): Removal[] {
  const text = readFileSync(resolve(root, "CONTRIBUTING.md"), "utf8");
  const [, section = ""] = /^## Remove a feature\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(text) ?? [];
  const rows = section
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2);
  return rows.map((row) => {
    const [, feature = "", folder = "", place = ""] = row.split("|").map((cell) => cell.trim());
    const [file = "", ...opens] = codesOf(place);
    return { feature, folder: codesOf(folder)[0] ?? "", file, opens };
  });
}

function codesOf(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
}
