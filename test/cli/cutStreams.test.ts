import { spawn, type ChildProcess } from "node:child_process";
import { openSync } from "node:fs";

import { aCommandLine, program, type CommandLine } from "./aCommandLine";

let line: CommandLine;
beforeEach(async () => {
  line = await aCommandLine();
});
afterEach(() => line.close());

test("a run goes on when nobody hears of its progress any more", async () => {
  const onStart = (child: ChildProcess) => child.stderr?.destroy();
  const { code, out } = await line.online(["scan", "--out", "scan.jsonl"], { onStart });
  expect([code, out]).toEqual([0, expect.stringMatching(/^11 people read/)]);
});

/** Stops a program that is waiting for what a person types, as Ctrl+C does. */
function stopAtInput(child: ChildProcess): void {
  // Far more than a pipe holds: once it is gone, somebody is reading.
  child.stdin?.write("x".repeat(5_000_000), () => child.kill("SIGINT"));
}

test("Ctrl+C is heard while something is to be typed", async () => {
  await line.online(["scan", "--out", "scan.jsonl"]);
  const ended = await line.run(["leak", "--scan", "scan.jsonl"], { isTyped: true, onStart: stopAtInput });
  expect([ended.code, ended.out, ended.err]).toEqual([130, "", "Stopped.\n"]);
});

/** A disk that is always full. */
const onLinux = process.platform === "linux" ? test : test.skip;

onLinux("results that cannot be written are said to be", async () => {
  await line.online(["scan", "--out", "scan.jsonl"]);
  const full = openSync("/dev/full", "w");
  const child = spawn(process.execPath, [program, "find", "--scan", "scan.jsonl"], {
    cwd: line.folder,
    stdio: ["ignore", full, "pipe"],
  });
  let err = "";
  child.stderr?.on("data", (chunk: Buffer) => (err += chunk.toString()));
  const code = await new Promise((ended) => child.on("close", ended));
  expect([code, err]).toEqual([1, "The results could not be written: the disk is full.\n"]);
});
