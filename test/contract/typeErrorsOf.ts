import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

import type { Source } from "./sourceWithout";

const root = resolve(__dirname, "../..");
const { config } = ts.parseConfigFileTextToJson(
  "tsconfig.json",
  readFileSync(resolve(root, "tsconfig.json"), "utf8"),
);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);

/** What was parsed before, since most files stay the same from one check to the next. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * What the type checker says about a source that is in memory only, with the packages that are installed.
 * @param checked The files to check; absent: all. A file of which nothing changed, nor anything that it imports, has no
 * new errors.
 */
export function typeErrorsOf(source: Source, checked?: Iterable<string>): string[] {
  const files = new Map([...source].map(([path, text]) => [resolve(root, path), text]));
  const folder = resolve(root, "src");
  const isOurs = (path: string) => resolve(path).startsWith(folder);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => (isOurs(path) ? files.has(resolve(path)) : fileExists(path));
  host.readFile = (path) => (isOurs(path) ? files.get(resolve(path)) : readFile(path));
  host.getSourceFile = (path, language) => {
    const text = files.get(resolve(path));
    const known = parsed.get(path);
    if (known && (!isOurs(path) || known.text === text)) return known;
    if (isOurs(path) && text === undefined) return undefined;
    const file =
      text === undefined ? getSourceFile(path, language) : ts.createSourceFile(path, text, language);
    parsed.set(path, file);
    return file;
  };
  const names = [...files.keys()].filter((path) => /\.tsx?$/.test(path));
  const program = ts.createProgram(names, options, host);
  const checkedFiles =
    checked && [...checked].flatMap((path) => program.getSourceFile(resolve(root, path)) ?? []);
  const diagnostics = checkedFiles
    ? checkedFiles.flatMap((file) => ts.getPreEmitDiagnostics(program, file))
    : ts.getPreEmitDiagnostics(program);
  return diagnostics.map(({ file, messageText }) => {
    const sentence = ts.flattenDiagnosticMessageText(messageText, " ");
    return `${file?.fileName.slice(root.length + 1) ?? "tsconfig.json"}: ${sentence}`;
  });
}
