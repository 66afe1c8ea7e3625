import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ts from "typescript";

import { unusedKeys } from "./unusedKeys";

const root = resolve(__dirname, "../../..");

function options(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}

test("every sentence of the tables is asked for somewhere", () => {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(root, "src", path));
  const isTable = (path: string) =>
    /\/words\/en(\.ts|\/\w+\.ts)$/.test(path) && !/\/src\/ui\/words\/en(\.ts|\/english\.ts)$/.test(path);
  expect(files.filter(isTable).length).toBeGreaterThan(15);
  expect(unusedKeys(files, options(), isTable, (path) => path.includes("/words/"))).toEqual([]);
});

test("a sentence that nothing asks for is found, whatever way the others are asked for", () => {
  const folder = mkdtempSync(join(tmpdir(), "words-"));
  try {
    const files = ["table", "page"].map((name) => join(folder, `${name}.ts`));
    writeFileSync(
      join(folder, "table.ts"),
      `export const table = {
        named: "1", apart: "2", left: "over",
        computed: { a: "3", b: "4" },
        handed: { title: "5", rest: "left over" },
        sentence: (count: number) => String(count), unread: (count: number) => String(count),
      };`,
    );
    writeFileSync(
      join(folder, "page.ts"),
      `import { table } from "./table";
      const { apart } = table;
      function show(part: { title: string }): string { return part.title; }
      export const page = (key: "a" | "b") =>
        [table.named, apart, table.computed[key], show(table.handed), table.sentence(1)];`,
    );
    const isTable = (path: string) => path.endsWith("/table.ts");
    expect(unusedKeys(files, { strict: true, noLib: false }, isTable, isTable)).toEqual([
      "table.ts: left",
      "table.ts: rest",
      "table.ts: unread",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
