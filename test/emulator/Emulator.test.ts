import { asEntra, at, hosts } from "./asking";
import { startEmulator, type Emulator, type EmulatorOptions } from "./Emulator";

let emulator: Emulator | undefined;

async function started(options: EmulatorOptions = {}): Promise<Emulator> {
  emulator = await startEmulator(options);
  return emulator;
}

afterEach(() => emulator?.close());

function headersFor({ world }: Emulator): Record<string, string> {
  return { authorization: asEntra(world), accept: "application/json;api-version=7.2-preview.1" };
}

test("REST answers over HTTP on the host's name, and not on the content site", async () => {
  const running = await started();
  const path = `${hosts.vssps}/tokens/pats?displayFilterOption=all`;
  const reply = await fetch(running.url + path, { headers: headersFor(running) });
  expect(reply.status).toBe(200);
  expect(reply.headers.get("access-control-expose-headers")).toContain("Request-Context");
  expect(at(await reply.json(), "patTokens", 19)).toBeDefined();
  expect((await fetch(running.contentUrl + path, { headers: headersFor(running) })).status).toBe(404);
});

test("an idle connection stays open for longer than a busy test may stand still", async () => {
  const running = await started();
  const reply = await fetch(`${running.url}/_emulator/switches`);
  const [, seconds] = /^timeout=(\d+)$/.exec(reply.headers.get("keep-alive") ?? "") ?? [];
  expect(Number(seconds)).toBeGreaterThan(60);
});

test("extra routes are matched by site, after REST", async () => {
  const routes = (["host", "content"] as const).map((site) => ({
    site,
    method: "GET",
    path: "/{page*}",
    handle: () => ({ status: 200, body: site }),
  }));
  const running = await started({ routes });
  expect(await (await fetch(`${running.url}/a/b`)).text()).toBe("host");
  expect(await (await fetch(`${running.contentUrl}/`)).text()).toBe("content");
  expect((await fetch(`${running.url}/_emulator/switches`)).headers.get("content-type")).toContain("json");
});

test.each(["dropBefore", "dropAfter", "cutBody"] as const)(
  "%s is a broken connection to the client",
  async (kind) => {
    const running = await started();
    running.world.faults.add({ kind });
    const reading = fetch(`${running.url}${hosts.vssps}/tokens/pats`, { headers: headersFor(running) });
    await expect(reading.then((reply) => reply.text())).rejects.toThrow();
  },
);

test("a hanging request does not stop the emulator from closing", async () => {
  const running = await started();
  running.world.faults.add({ kind: "hang" });
  const hanging = fetch(`${running.url}${hosts.vssps}/tokens/pats`).catch(() => "ended");
  await running.close();
  emulator = undefined;
  expect(await hanging).toBe("ended");
});

describe("the controls", () => {
  const post = (running: Emulator, name: string, body: unknown) =>
    fetch(`${running.url}/_emulator/${name}`, { method: "POST", body: JSON.stringify(body) });

  test("adds, shows and clears faults", async () => {
    const running = await started();
    expect((await post(running, "faults", [{ kind: "status", status: 500 }])).status).toBe(200);
    expect(running.world.faults.rules).toHaveLength(1);
    expect((await post(running, "faults", { kind: "earthquake" })).status).toBe(400);
    await fetch(`${running.url}/_emulator/faults`, { method: "DELETE" });
    expect(running.world.faults.rules).toHaveLength(0);
  });

  test("sets switches, and refuses unknown ones", async () => {
    const running = await started();
    await post(running, "switches", { signedOutAnswer: "401" });
    expect(running.world.switches.signedOutAnswer).toBe("401");
    expect((await post(running, "switches", { isMagic: true })).status).toBe(400);
  });

  test("the state shows the scenario and no secret", async () => {
    const running = await started({ scenario: "member" });
    const { secret } = running.world.addToken();
    const text = await (await fetch(`${running.url}/_emulator/state`)).text();
    expect(text).toContain('"scenario":"member"');
    expect(text).not.toContain(secret);
  });
});
