import { evaluate } from "./runScript";

async function run(code: string): Promise<unknown> {
  return evaluate(
    `import { run } from "./scripts/run.mjs";
     const ended = run(process.execPath, ["-e", ${JSON.stringify(code)}]);
     console.log(JSON.stringify(await ended.then(() => "went on", ({ message }) => message)));`,
  );
}

test.each([
  ["continues after a step that succeeds", "", /^went on$/],
  [
    "stops at a step that fails, and says which and how",
    "process.exit(3)",
    /process\.exit\(3\) exited with 3\.$/,
  ],
  ["stops at a step that is killed", "process.kill(process.pid, 'SIGKILL')", /exited with 1\.$/],
])("%s", async (_, code, expected) => {
  expect(await run(code)).toMatch(expected);
});
