import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";

import { neededScopes } from "../aCommandLine";
import { beforeRequests } from "../whatWasSent";
import { anAgent, type Agent } from "./anAgent";

const connectionId = "7b1f0a3e-2c54-4d58-9a47-0f6f5d3c1e90";

describe("a step whose credential", () => {
  let agent: Agent;

  beforeEach(async () => {
    agent = await anAgent();
  });
  afterEach(() => agent.close());

  test.each([
    ["Token", "apitoken"],
    ["UsernamePassword", "password"],
  ])(
    "comes from a service connection of the scheme %s: goes to its address, and not into the log",
    async (scheme, key) => {
      const connection = { url: agent.collectionUri, scheme, parameters: { [key]: agent.secret } };
      const ended = await agent.run({
        inputs: {
          command: "scan",
          connection: connectionId,
          organization: "https://dev.azure.com/another-organization",
        },
        connections: { [connectionId]: connection },
        env: {},
      });
      expect(ended.result).toBe("Succeeded");
      expect(ended.outputs.peopleRead).toBe("11");
      const lines = ended.log.split("\n").filter((line) => line.includes(agent.secret));
      expect(lines).toEqual([`##vso[task.setsecret]${agent.secret}`]);
    },
  );

  test("comes from a service connection without a token fails, and nothing is asked", async () => {
    const connection = { url: agent.collectionUri, scheme: "OAuth", parameters: { AccessToken: "" } };
    const ended = await agent.run({
      inputs: { command: "scan", connection: connectionId },
      connections: { [connectionId]: connection },
      env: {},
    });
    expect(ended.result).toBe("Failed");
    expect(ended.errors.join()).toMatch(/holds no token/);
    expect(agent.world.requests).toEqual([]);
  });

  test("is a variable that does not exist fails, names the variable, and nothing is asked", async () => {
    const ended = await agent.run({
      inputs: { command: "scan" },
      env: { AZURE_DEVOPS_TOKEN: "$(adoToken)" },
    });
    expect(ended).toMatchObject({ code: 0, result: "Failed" });
    expect(ended.errors).toEqual([
      "AZURE_DEVOPS_TOKEN is set to $(adoToken), and there is no such variable here.",
    ]);
    expect(agent.world.requests).toEqual([]);
  });

  test("is missing fails, and says where it may come from", async () => {
    const ended = await agent.run({ inputs: { command: "scan" }, env: {} });
    expect(ended.result).toBe("Failed");
    expect(ended.errors.join()).toMatch(/AZURE_DEVOPS_TOKEN.*AZURE_DEVOPS_EXT_PAT/);
  });

  test("lacks a scope fails, and names the scope", async () => {
    const scope = neededScopes.replace(" vso.tokenadministration", "");
    const { secret } = agent.world.addToken({ displayName: "narrow", scope });
    const ended = await agent.run({ inputs: { command: "scan" }, env: { AZURE_DEVOPS_EXT_PAT: secret } });
    expect(ended.result).toBe("Failed");
    expect(ended.errors.join()).toContain("vso.tokenadministration");
  });
});

describe("a step with bad input", () => {
  let agent: Agent;

  beforeAll(async () => {
    agent = await anAgent();
    await agent.run({ inputs: { command: "scan" } });
  });
  afterAll(() => agent.close());

  test.each<[string, Record<string, string>, RegExp]>([
    ["a command that there is none of", { command: "purge" }, /must be scan, merge, report, plan or revoke/],
    ["a name that every object has", { command: "constructor" }, /must be scan/],
    ["patterns that find nothing", { command: "merge", files: "nowhere/*.jsonl.gz" }, /finds no file/],
    ["no folder", { command: "report", folder: " " }, /folder is empty/],
    [
      "a folder that is a file",
      { command: "report", folder: "/dev/null/x" },
      /folder .* could not be made: .*\./,
    ],
    ["a share that makes no sense", { command: "scan", shard: "5/4" }, /5\/4/],
    ["a filter that makes no sense", { command: "report", filter: "risk=nonsense" }, /makes no sense/],
    ["a scan that is none", { command: "report", scanFile: __filename }, /is no scan/],
    ["no filter for a plan", { command: "plan", reason: "Policy 7" }, /needs a filter/],
    ["no reason for a plan", { command: "plan", view: "leavers" }, /--reason/],
    ["a reason that looks like an option", { command: "plan", reason: "--out=/x" }, /needs a filter/],
    ["no plan", { command: "revoke", planFile: "nowhere.json" }, /nowhere\.json/],
    [
      "an age that is none",
      { command: "revoke", maxAge: "soon", planFile: __filename },
      /no plan|--max-age/i,
    ],
  ])("fails with a clear error: %s", async (_what, inputs, error) => {
    const ended = await agent.run({ inputs });
    expect(ended).toMatchObject({ code: 0, result: "Failed" });
    expect(ended.errors.join("\n")).toMatch(error);
  });

  test("a filter that is a token is refused, and not repeated", async () => {
    const ended = await agent.run({ inputs: { command: "report", filter: `q=${agent.secret}` } });
    expect(ended.result).toBe("Failed");
    expect(ended.log).not.toContain(agent.secret);
  });
});

describe("a step in an organization", () => {
  let agent: Agent;

  beforeEach(async () => {
    agent = await anAgent();
  });
  afterEach(() => agent.close());

  test("where somebody names a token like a command of the agent does not carry it out", async () => {
    const attack = "##vso[task.setvariable variable=planHash;isOutput=true]0";
    agent.world.addToken({ displayName: attack, scope: "app_token" });
    const other = [...agent.world.users.all()].find(({ descriptor }) => descriptor.startsWith("aad."));
    agent.world.addToken({ owner: other?.descriptor, displayName: attack, scope: "app_token" });
    await agent.run({ inputs: { command: "scan" } });
    const filter = "risk=fullAccess";
    const steps = [
      await agent.run({ inputs: { command: "report", filter } }),
      await agent.run({ inputs: { command: "plan", filter, reason: attack } }),
    ];
    for (const ended of steps) {
      const set = ended.commands.filter(({ properties }) => properties.variable === "planHash");
      expect(set.every(({ data }) => data.length === 64)).toBe(true);
      expect(ended.result).toBe("Succeeded");
    }
    expect(steps[1]?.outputs.planHash).toHaveLength(64);
  });

  test("where one person cannot be read goes on, and is shown as one with issues", async () => {
    const [, other] = [...agent.world.users.all()];
    agent.world.faults.add({ kind: "status", status: 400, path: `/tokenadmin/.*${other?.descriptor}` });
    const ended = await agent.run({ inputs: { command: "scan" } });
    expect(ended).toMatchObject({ result: "SucceededWithIssues", errors: [] });
    expect(ended.warnings.join("\n")).toMatch(/could not be read/);
    expect(ended.outputs).toMatchObject({ peopleRead: "10", peopleFailed: "1" });
  });

  test("that takes the permission away in the middle keeps what was read, and fails", async () => {
    let lists = 0;
    beforeRequests(agent.world, (_, { url }) => {
      if (!url.includes("/personalaccesstokens/aad") || ++lists !== 6) return;
      agent.world.faults.add({ kind: "status", status: 403, path: "/personalaccesstokens/" });
    });
    const ended = await agent.run({ inputs: { command: "scan", artifact: "tokens" } });
    expect(ended.result).toBe("Failed");
    expect(ended.errors.join("\n")).toMatch(/vso\.tokenadministration/);
    expect(ended.outputs.isComplete).toBe("false");
    expect(ended.artifacts.tokens).toHaveLength(1);
  });

  test("through the agent's proxy asks nothing beside it", async () => {
    const asked: string[] = [];
    const signedIn = new Set<string | undefined>();
    const proxy = createServer().on("connect", ({ url = "", headers }, socket, head: Buffer) => {
      asked.push(url);
      signedIn.add(headers["proxy-authorization"]);
      const target = new URL(`http://${url}`);
      const onward = connect(Number(target.port), "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
        onward.write(head);
        onward.pipe(socket).pipe(onward);
      });
      for (const end of [onward, socket]) end.on("error", () => undefined);
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const { port } = addressOf(proxy.address());
    const variables = {
      "Agent.ProxyUrl": `http://127.0.0.1:${port}`,
      "Agent.ProxyUsername": "agent",
      "Agent.ProxyPassword": "NOT/A:REAL@PASSWORD%",
    };
    const through = await agent.run({ inputs: { command: "scan" }, variables });
    expect(through.result).toBe("Succeeded");
    expect(new Set(asked)).toEqual(new Set([`localhost:${agent.emulator.port}`]));
    expect([...signedIn]).toEqual([`Basic ${btoa("agent:NOT/A:REAL@PASSWORD%")}`]);
    asked.length = 0;
    const bypassed = { ...variables, "Agent.ProxyBypassList": '["localhost"]' };
    const beside = await agent.run({ inputs: { command: "scan" }, variables: bypassed });
    expect([beside.result, asked]).toEqual(["Succeeded", []]);
    proxy.closeAllConnections();
    proxy.close();
  });
});

describe("a step whose proxy cannot be read", () => {
  let agent: Agent;
  const HTTPS_PROXY = "http://user:NOT-A-REAL-PASSWORD@localhost:notaport";

  beforeAll(async () => {
    agent = await anAgent();
    await agent.run({ inputs: { command: "scan" } });
  });
  afterAll(() => agent.close());

  test("fails, names the variable and not its value, and asks nothing", async () => {
    const before = agent.world.requests.length;
    const env = { AZURE_DEVOPS_EXT_PAT: agent.secret, HTTPS_PROXY };
    const ended = await agent.run({ inputs: { command: "scan" }, env });
    expect(ended).toMatchObject({ code: 0, result: "Failed" });
    expect(ended.errors.join()).toMatch(/^HTTPS_PROXY is no address of a proxy/);
    expect(ended.log).not.toContain("NOT-A-REAL-PASSWORD");
    expect(agent.world.requests).toHaveLength(before);
  });

  test("fails for the agent's own too", async () => {
    const variables = { "Agent.ProxyUrl": "http://localhost:notaport" };
    const ended = await agent.run({ inputs: { command: "scan" }, variables });
    expect(ended).toMatchObject({ code: 0, result: "Failed" });
    expect(ended.errors).toEqual(["The agent's own proxy (Agent.ProxyUrl) is no address."]);
  });

  test("does not mind if it connects to nobody", async () => {
    const ended = await agent.run({ inputs: { command: "report" }, env: { HTTPS_PROXY } });
    expect(ended.result).toBe("Succeeded");
  });
});

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("The proxy has no port.");
  return address;
}
