import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { usedIconStyles } from "../../scripts/iconStyles";
import { packagedFiles, textOf } from "./aVsix";

const source = resolve(__dirname, "../../src");

/** Icons that our sources name as `icon="X"`, `iconName: "X"` or one of a choice after those. */
function iconsNamedInSource(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const named = files.flatMap((file) => {
    const text = readFileSync(join(source, file), "utf8");
    return [...text.matchAll(/\bicon(?:Name)?[=:]([^\n]*)/g)].flatMap(([, rest]) =>
      [...(rest ?? "").matchAll(/"([A-Z]\w+)"/g)].map(([, icon]) => icon ?? ""),
    );
  });
  return [...new Set(named)];
}

test("every icon a page uses is in the package's style sheet", async () => {
  const files = await packagedFiles();
  const styles = [...files.keys()].filter((path) => path.endsWith(".css")).map((path) => textOf(files, path));
  const drawn = (icon: string) => styles.some((css) => new RegExp(`\\.ms-Icon--${icon}(?=:)`).test(css));
  const named = iconsNamedInSource();
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((icon) => !drawn(icon))).toEqual([]);
});

test("every icon that the package names is drawn by a font in the package", async () => {
  const files = await packagedFiles();
  const textsOf = (ending: string) =>
    [...files.keys()].filter((path) => path.endsWith(ending)).map((path) => textOf(files, path));
  const css = textsOf(".css").join("");
  const named = textsOf(".js").flatMap((script) =>
    [...script.matchAll(/\biconName:([^,}]*)/g)].flatMap(([, value = ""]) =>
      [...value.matchAll(/"([A-Z]\w+)"/g)].map(([, icon]) => icon),
    ),
  );
  expect(named).toEqual(expect.arrayContaining(["ChevronDownMed", "SkypeMinus", "Search"]));
  const fontOf = (icon: string | undefined) =>
    new RegExp(`\\.ms-Icon--${icon}:before[^{]*{[^}]*font-family:"?(Fluent\\w+)`).exec(css)?.[1];
  expect([...new Set(named)].filter((icon) => fontOf(icon) === undefined)).toEqual([]);
  expect([...files.keys()].filter((path) => /\.woff2?$/.test(path))).toEqual([
    expect.stringMatching(/fluent-filled/),
    expect.stringMatching(/fluent-regular/),
  ]);
});

test("an icon that the kit draws with AzDevMDL2 is drawn by its stand-in, without that font", () => {
  const css = [
    "@font-face { font-family: 'AzureDevOpsMDL2Assets'; src: url('./fonts/AzDevMDL2.woff'); }",
    ".fabric-icon { color: red; font-family: 'AzureDevOpsMDL2Assets'; }",
    ".ms-Icon--ChevronDownMed:before { font-family: 'AzureDevOpsMDL2Assets'; content: 'a'; }",
    ".fluent-icons-enabled .ms-Icon--ChevronDown:before { font-family: 'FluentRegular'; content: 'b'; }",
  ].join("\n");
  const used = usedIconStyles(css);
  expect(used).not.toMatch(/MDL2/);
  expect(used).toMatch(/\.fabric-icon \{ color: red;/);
  expect(used).toMatch(
    /\.fluent-icons-enabled \.ms-Icon--ChevronDownMed:before \{ font-family: 'FluentRegular'/,
  );
});

test("drops unused icons, and only those", () => {
  const css = [
    ".fabric-icon { color: red; }",
    ".ms-Icon--Add:before, .ms-Icon--NobodyNamesThis:before { content: 'a'; }",
    ".ms-Icon--NobodyNamesThis:before { content: 'b'; }",
  ].join("\n");
  const used = usedIconStyles(css);
  expect(used).toMatch(/\.fabric-icon \{ color: red; \}/);
  expect(used).toMatch(/^\.ms-Icon--Add:before \{ content: 'a'; \}$/m);
  expect(used).not.toMatch(/NobodyNamesThis/);
});
