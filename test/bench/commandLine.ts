import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { aService, type Service } from "./aService";
import { timed, type Figure } from "./Figure";
import { plainScan } from "./plainLoop";

const program = resolve("build/cli/pat-steward.js");
const users = 10_000;
const tokens = 50_000;
const answerMs = 40;
/** For everyone, the plain loop would take seven minutes. */
const usersOfPlainLoop = 100;

/** The command line as processes, alone and in shards, beside the published administrator script's plain loop. */
export async function benchCommandLine(): Promise<Figure[]> {
  const service = await aService({ users, tokens, answerMs });
  const folder = await mkdtemp(join(tmpdir(), "bench-cli-"));
  try {
    const figures: Figure[] = [];
    const seconds = new Map<number, number>();
    for (const shards of [1, 4]) {
      const tookMs = await timed(() => scanInShards(service, folder, shards));
      seconds.set(shards, tookMs / 1000);
      const processes = shards === 1 ? "1 process" : `${shards} processes`;
      figures.push({
        what: `command line: scan of ${users} users, ${processes}`,
        value: tookMs / 1000,
        unit: "s",
      });
    }
    const plainMs = await timed(() => plainScan(service, usersOfPlainLoop));
    figures.push(
      { what: `plain sequential loop, ${usersOfPlainLoop} users`, value: plainMs / 1000, unit: "s" },
      {
        what: "command line, faster per user than the plain loop",
        value: plainMs / 1000 / usersOfPlainLoop / ((seconds.get(1) ?? NaN) / users),
        unit: "times",
        atLeast: 10,
      },
    );
    return figures;
  } finally {
    service.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function scanInShards(service: Service, folder: string, count: number): Promise<void> {
  const shards = Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
  await Promise.all(
    shards.map((shard, index) =>
      run(service, ["scan", "--no-sign-ins", "--shard", shard, "--out", join(folder, `scan-${index}.jsonl`)]),
    ),
  );
}

function run(service: Service, [command = "", ...args]: readonly string[]): Promise<void> {
  const { origin } = new URL(service.root);
  const where = ["--organization", "fabrikam", "--base-url", origin];
  const env = { PATH: process.env.PATH, AZURE_DEVOPS_TOKEN: service.authorization.replace("Bearer ", "") };
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [program, command, ...where, ...args], { env, stdio: "ignore" });
    child.on("error", failed);
    child.on("close", (code) => (code === 0 ? done() : failed(new Error(`It ended with ${code}.`))));
  });
}
