import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { canary, canaryHeader, withMarketplace } from "./aMarketplace";
import { anEdition } from "./anEdition";
import { fakeNpm } from "./fakeNpm";
import { evaluate, root, runNode } from "./runScript";

const folder = mkdtempSync(join(tmpdir(), "token-"));
afterAll(() => rmSync(folder, { recursive: true }));

const publishScript = resolve(root, "scripts/publish.mjs");

interface Process {
  readonly kind: "runs" | "starts";
  readonly args: readonly string[];
  /** Variables that hold the token. */
  readonly holders: readonly string[];
}

/** Its own home directory, so that every file written can be checked, and a spy in every process. */
function aHome() {
  const home = mkdtempSync(join(folder, "home-"));
  const notes = join(folder, `${Math.random()}.notes`);
  writeFileSync(notes, "");
  const spy = resolve(__dirname, "processSpy.cjs");
  return {
    home,
    variables: {
      HOME: home,
      TMPDIR: home,
      npm_config_cache: join(home, "npm"),
      NODE_OPTIONS: `--require ${JSON.stringify(spy)}`,
      SPY_NOTES: notes,
      MARKETPLACE_TOKEN: canary,
    },
    processes: (): Process[] =>
      readFileSync(notes, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
  };
}

/** Files that hold the token, plain or as it is sent. */
function filesWithToken(...folders: string[]): string[] {
  const marks = [canary, canaryHeader.replace("Basic ", "")];
  return folders
    .filter((path) => existsSync(path))
    .flatMap((path) => readdirSync(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => marks.some((mark) => readFileSync(path).includes(mark)));
}

test("the process that sends the package has the token, and no other process, argument, file or screen", async () => {
  const { home, variables, processes } = aHome();
  await withMarketplace(async (url, asked) => {
    const words = [...(await anEdition(folder)), "--service-url", url, "--yes"];
    const { code, printed } = await runNode(["scripts/publish.mjs", ...words], variables);
    expect(asked.authorization).toContain(canaryHeader);
    expect(asked.commands).toContain("scripts/tfxWithToken.mjs");
    expect(asked.commands + printed).not.toContain(canary);
    // This Marketplace refuses everyone, and the script reports it.
    expect(code).not.toBe(0);
  });
  const all = processes();
  const holding = all.filter(({ holders }) => holders.length > 0);
  const scriptOf = ({ kind, args }: Process) => `${kind} ${/\w+\.mjs/.exec(args.join(" "))?.[0]}`;
  // The first is the one that this test gave the token to.
  expect(holding.map(scriptOf)).toEqual([
    "runs publish.mjs",
    "starts tfxWithToken.mjs",
    "runs tfxWithToken.mjs",
  ]);
  expect(all.filter(({ args }) => args.join(" ").includes(canary))).toEqual([]);
  expect(filesWithToken(home, resolve(root, "build"), resolve(root, "dist"))).toEqual([]);
});

test.each<[string, (words: readonly string[]) => readonly string[], string]>([
  ["no package", () => [], "name it with --vsix and --sha256"],
  [
    "a package without its hash",
    ([name = "", path = ""]) => [name, path],
    "name it with --vsix and --sha256",
  ],
  ["a package with another hash", (words) => [...words.slice(0, 3), "0".repeat(64)], "is another package"],
])("--yes with %s starts nothing, and so installs and builds nothing", async (_, given, sentence) => {
  const { variables, processes } = aHome();
  await withMarketplace(async (url, asked) => {
    const words = [...given(await anEdition(folder)), "--service-url", url, "--yes"];
    const { code, printed } = await runNode(["scripts/publish.mjs", ...words], variables);
    expect(printed).toContain(sentence);
    expect(code).toBe(1);
    expect(asked.authorization).toEqual([]);
  });
  expect(processes().map(({ kind }) => kind)).toEqual(["runs"]);
});

test("--yes where nothing is installed says what to run first, and starts nothing", async () => {
  const { home, variables, processes } = aHome();
  writeFileSync(join(home, "package-lock.json"), "{}");
  const words = [...(await anEdition(folder)), "--yes"];
  const lines = `process.chdir(${JSON.stringify(home)});
    process.argv.push("publish.mjs", ...${JSON.stringify(words)});
    await import(${JSON.stringify(publishScript)});`;
  const { code, printed } = await runNode(["--input-type=module", "-e", lines], variables);
  expect(printed).toContain("Run node scripts/install.mjs first");
  expect(code).toBe(1);
  expect(processes().map(({ kind }) => kind)).toEqual(["runs"]);
});

test("a token that someone has exported reaches neither npm nor what a script runs", async () => {
  const npm = fakeNpm("env >> calls");
  mkdirSync(join(npm.folder, "node_modules"));
  writeFileSync(join(npm.folder, "package-lock.json"), "{}");
  const tell = "console.log(JSON.stringify(process.env.MARKETPLACE_TOKEN ?? 'nothing'))";
  const told = await evaluate(
    `process.chdir(${JSON.stringify(npm.folder)});
     console.log = () => undefined;
     const { ensureInstalled } = await import(${JSON.stringify(resolve(root, "scripts/install.mjs"))});
     const { run } = await import(${JSON.stringify(resolve(root, "scripts/run.mjs"))});
     await ensureInstalled();
     await run(process.execPath, ["-e", ${JSON.stringify(tell)}]);`,
    { PATH: npm.PATH, MARKETPLACE_TOKEN: canary },
  );
  expect(told).toBe("nothing");
  const given = readFileSync(npm.calls, "utf8");
  expect(given).toContain("PATH=");
  expect(given).not.toContain(canary);
  rmSync(npm.folder, { recursive: true });
});
