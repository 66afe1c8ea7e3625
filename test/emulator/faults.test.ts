import { asEntra, asExtension, ask, at, hosts, listAt } from "./asking";
import type { FaultRule } from "./faults";
import { fetchFrom } from "./fetchFrom";
import { createWorld, type World } from "./world/World";

const pats = `${hosts.vssps}/tokens/pats`;

function asked(world: World, query = "", method = "GET") {
  return ask(world, pats + query, { authorization: asEntra(world), method });
}

function withFaults(...rules: FaultRule[]): World {
  const world = createWorld({ sleep: () => Promise.resolve() });
  world.faults.add(...rules);
  return world;
}

describe("which requests a fault hits", () => {
  test.each<[string, Omit<FaultRule, "kind">, number[]]>([
    ["all", {}, [500, 500, 500]],
    ["the second", { nth: 2 }, [200, 500, 200]],
    ["the first two", { count: 2 }, [500, 500, 200]],
    ["another method", { method: "POST" }, [200, 200, 200]],
    ["another path", { path: "tokenadmin" }, [200, 200, 200]],
    ["none by chance", { probability: 0 }, [200, 200, 200]],
  ])("%s", async (_, when, expected) => {
    const world = withFaults({ kind: "status", status: 500, ...when });
    const statuses = [await asked(world), await asked(world), await asked(world)].map(({ status }) => status);
    expect(statuses).toEqual(expected);
  });

  test("a fault hits a preflight only when it names the method", async () => {
    const preflight = (world: World) => {
      const headers = { "access-control-request-method": "GET" };
      return world.handle({ method: "OPTIONS", url: `http://localhost${pats}`, headers });
    };
    expect((await preflight(withFaults({ kind: "status", status: 500 }))).status).toBe(200);
    const named = withFaults({ kind: "status", status: 500, method: "OPTIONS" });
    expect((await preflight(named)).status).toBe(500);
    expect((await asked(named)).status).toBe(200);
  });

  test("the same seed repeats the same random faults", async () => {
    const run = async () => {
      const world = withFaults({ kind: "status", status: 503, probability: 0.5 });
      return Promise.all(Array.from({ length: 20 }, async () => (await asked(world)).status));
    };
    const statuses = await run();
    expect(new Set(statuses).size).toBe(2);
    expect(await run()).toEqual(statuses);
  });
});

describe("what a fault does", () => {
  test.each<[FaultRule, number, RegExp]>([
    [{ kind: "status", status: 401 }, 401, /TF400813/],
    [{ kind: "status", status: 429 }, 429, /TF400733/],
    [{ kind: "status", status: 503 }, 503, /unavailable/],
    [{ kind: "signInPage" }, 203, /<html/],
  ])("%j answers instead of the service", async (rule, status, body) => {
    const reply = await asked(withFaults(rule));
    expect(reply.status).toBe(status);
    expect(reply.text).toMatch(body);
  });

  test.each<FaultRule["kind"]>(["truncatedJson", "malformedJson"])("%s cannot be parsed", async (kind) => {
    const reply = await asked(withFaults({ kind }));
    expect(reply.status).toBe(200);
    expect(reply.json).toBeUndefined();
    expect(reply.text).not.toBe("");
  });

  test("a duplicated page repeats its tokens, a reordered one reverses them", async () => {
    const ids = async (...rules: FaultRule[]) =>
      listAt((await asked(withFaults(...rules))).json, "patTokens").map((token) =>
        at(token, "authorizationId"),
      );
    const plain = await ids();
    expect(await ids({ kind: "duplicatePage" })).toEqual([...plain, ...plain]);
    expect(await ids({ kind: "reorderedPage" })).toEqual(plain.toReversed());
  });

  test("a repeating continuation leads back to the same page", async () => {
    const world = withFaults({ kind: "repeatingContinuation" });
    const continuation = String(at((await asked(world, "?$top=5")).json, "continuationToken"));
    const second = await asked(world, `?$top=5&continuationToken=${continuation}`);
    expect(at(second.json, "continuationToken")).toBe(continuation);
  });

  test("dropAfter loses the answer to a completed revocation, dropBefore one that never happened", async () => {
    for (const kind of ["dropAfter", "dropBefore"] as const) {
      const world = withFaults({ kind, method: "DELETE" });
      const { authorizationId } = world.addToken().token;
      const request = fetchFrom(world)(`http://localhost${pats}?authorizationId=${authorizationId}`, {
        method: "DELETE",
        headers: { authorization: asEntra(world), accept: "application/json;api-version=7.2-preview.1" },
      });
      await expect(request).rejects.toThrow("Failed to fetch");
      expect(world.findToken(authorizationId)?.revocation !== undefined).toBe(kind === "dropAfter");
    }
  });

  test("acceptedNotDone answers 204 and leaves the token valid", async () => {
    const world = withFaults({ kind: "acceptedNotDone" });
    const { authorizationId } = world.addToken().token;
    expect((await asked(world, `?authorizationId=${authorizationId}`, "DELETE")).status).toBe(204);
    expect(world.findToken(authorizationId)?.revocation).toMatchObject({ effectiveAt: "never" });
  });

  test("a hanging request ends only when it is aborted", async () => {
    const world = withFaults({ kind: "hang" });
    const abort = new AbortController();
    const request = fetchFrom(world)(`http://localhost${pats}`, { signal: abort.signal });
    abort.abort(new Error("enough"));
    await expect(request).rejects.toThrow("enough");
  });

  test("a delay passes before the answer", async () => {
    const waits: number[] = [];
    const world = createWorld({ sleep: async (milliseconds) => void waits.push(milliseconds) });
    world.faults.add({ kind: "delay", milliseconds: 40 });
    expect((await asked(world)).status).toBe(200);
    expect(waits).toEqual([40]);
  });

  test("the log says which faults hit a request", async () => {
    const world = withFaults({ kind: "signInPage" });
    await asked(world);
    expect(world.requests.at(-1)).toMatchObject({ status: 203, faults: ["signInPage"] });
    expect(world.faults.injected.get("signInPage")).toBe(1);
  });
});

test("the throttle delays with 200, then blocks with 429, and forgets after five minutes", async () => {
  let now = new Date("2026-11-21T12:00:00Z");
  const waits: number[] = [];
  const world = createWorld({ now: () => now, sleep: async (milliseconds) => void waits.push(milliseconds) });
  Object.assign(world.throttle, { isOn: true, budget: 4, costOfRequest: 1 });
  const replies = [];
  for (let step = 0; step < 7; step++) replies.push(await asked(world));
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 429]);
  expect(replies.map(({ headers }) => headers["retry-after"] !== undefined)).toEqual([
    ...[false, false, false, false],
    ...[true, true, true],
  ]);
  expect(waits).toEqual([15_000]);
  now = new Date(now.getTime() + 300_001);
  expect((await asked(world)).status).toBe(200);
});

describe("the stand-in for fetch", () => {
  test("hides what CORS hides and shows what it exposes", async () => {
    const world = createWorld();
    world.pageSizes.graphUsers = 5;
    const headers = {
      authorization: asExtension(world),
      accept: "application/json;api-version=7.2-preview.1",
    };
    const users = await fetchFrom(world)(`http://localhost${hosts.vssps}/graph/users`, { headers });
    expect(users.headers.get("x-ms-continuationtoken")).not.toBeNull();
    world.faults.add({ kind: "status", status: 429, retryAfterSeconds: 7 });
    const blocked = await fetchFrom(world)(`http://localhost${hosts.vssps}/graph/users`, { headers });
    expect([blocked.status, blocked.headers.get("retry-after")]).toEqual([429, null]);
  });

  test("a redirect to the sign-in page fails as it does across origins", async () => {
    const world = createWorld({ switches: { signedOutAnswer: "302" } });
    const headers = { accept: "application/json;api-version=7.2-preview.1" };
    await expect(fetchFrom(world)(`http://localhost${pats}`, { headers })).rejects.toThrow("Failed to fetch");
  });
});
