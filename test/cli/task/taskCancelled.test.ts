import type { ChildProcess } from "node:child_process";

import { anAgent, type Agent } from "./anAgent";

/** Milliseconds after its first signal, an agent sends another and, after that, kills the process. */
const [secondSignalMs, killMs] = [7_500, 10_000];

describe("a job that is cancelled", () => {
  let agent: Agent;

  beforeEach(async () => {
    agent = await anAgent({ scenario: "enterprise", userCount: 400, tokenCount: 800 });
  });
  afterEach(() => agent.close());

  test("in a scan keeps what was read, in time, and the next attempt reads only the rest", async () => {
    const slow = { kind: "delay", milliseconds: 50, path: "/tokenadmin/" } as const;
    agent.world.faults.add(slow);
    const cancelled = cancel("SIGINT");
    const stopped = await agent.run({ inputs: { command: "scan" }, onLog: cancelled.onLog });
    cancelled.end();
    expect(stopped).toMatchObject({ code: 0, result: "Failed" });
    expect(stopped.errors.join()).toMatch(/Stopped/);
    const read = Number(stopped.outputs.peopleRead);
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(400);

    agent.world.faults.remove(slow);
    const before = agent.world.requests.length;
    const second = await agent.run({ inputs: { command: "scan", continueScan: "true" } });
    expect(second.result).toBe("Succeeded");
    expect(second.outputs).toMatchObject({ peopleRead: "400", isComplete: "true" });
    // What the first had asked just before it ended is answered, slowly, after its end.
    const lists = agent.world.requests
      .slice(before)
      .filter(({ url, faults }) => url.includes("/tokenadmin/pers") && faults.length === 0);
    // Some more than the rest: the question of who may read tokens at all is asked first.
    expect(lists.length).toBeLessThanOrEqual(400 - read + 2);
  });

  test("in a revocation ends in time, and the same step goes on where it was", async () => {
    const filter = "age=1";
    const steps = [
      await agent.run({ inputs: { command: "scan" } }),
      await agent.run({ inputs: { command: "plan", filter, reason: "Policy 7" } }),
    ];
    const { confirmation: confirm = "", planCount } = steps[1]?.outputs ?? {};
    const inputs = { command: "revoke", send: "true", confirm };
    agent.world.faults.add({ kind: "delay", milliseconds: 100, path: "/tokenadmin/" });
    const cancelled = cancel("SIGTERM");
    const stopped = await agent.run({ inputs, onLog: cancelled.onLog });
    cancelled.end();
    expect(stopped).toMatchObject({ code: 0, result: "Failed" });
    agent.world.faults.clear();
    const second = await agent.run({ inputs });
    expect(second.result).toBe("Succeeded");
    expect(second.warnings.join()).toContain(
      "expectHash is empty, so the plan is carried out whichever it is.",
    );
    expect(second.outputs).toMatchObject({ revoked: planCount, notGone: "0" });
  });
});

/** Cancels a step once it tells how far it is, as an agent does: a process that takes too long is killed, and has no code. */
function cancel(signal: "SIGINT" | "SIGTERM") {
  const signals: NodeJS.Timeout[] = [];
  return {
    onLog(log: string, child: ChildProcess) {
      if (signals.length > 0 || !log.includes("##vso[task.setprogress")) return;
      child.kill(signal);
      signals.push(setTimeout(() => child.kill("SIGTERM"), secondSignalMs));
      signals.push(setTimeout(() => child.kill("SIGKILL"), killMs));
    },
    end() {
      if (signals.length === 0) throw new Error("The step ended before it could be cancelled.");
      signals.forEach(clearTimeout);
    },
  };
}
