import { asExtension, ask, hosts } from "./asking";
import { fetchFrom } from "./fetchFrom";
import type { ThrottleRules } from "./world/Throttle";
import { createWorld } from "./world/World";

const users = `${hosts.vssps}/graph/users`;

/** A service that allows ten requests in five minutes, and the time that its delays take. */
function throttled(rules: Partial<ThrottleRules> = {}) {
  let now = Date.parse("2026-11-21T12:00:00Z");
  const delays: number[] = [];
  const world = createWorld({
    now: () => new Date(now),
    sleep: async (milliseconds) => void delays.push(milliseconds),
    throttle: { isOn: true, budget: 10, costOfRequest: 1, ...rules },
  });
  const authorization = asExtension(world);
  const asked = async (count: number) => {
    const replies = [];
    for (let index = 0; index < count; index++) replies.push(await ask(world, users, { authorization }));
    return replies;
  };
  return { world, authorization, delays, asked, pass: (milliseconds: number) => void (now += milliseconds) };
}

test("says what is left before it delays anything, and when more is available", async () => {
  const { asked, delays } = throttled();
  const replies = await asked(10);
  const limits = replies.map(({ headers }) => headers["x-ratelimit-remaining"]);
  expect(limits).toEqual([...Array<undefined>(8).fill(undefined), "1", "0"]);
  expect(delays).toEqual([]);
  expect(replies[9]?.headers).toMatchObject({
    "x-ratelimit-limit": "10",
    "x-ratelimit-reset": String(Date.parse("2026-11-21T12:05:00Z") / 1000),
  });
  expect(replies[9]?.headers["retry-after"]).toBeUndefined();
});

test("rising delays come in seconds with the answer, which is still a 200", async () => {
  const { asked, delays } = throttled();
  const replies = await asked(15);
  expect(delays).toEqual([6_000, 12_000, 18_000, 24_000]);
  expect(replies[12]).toMatchObject({
    status: 200,
    headers: { "retry-after": "12", "x-ratelimit-delay": "12.000", "x-ratelimit-remaining": "0" },
  });
});

test("flat delays have full length from the start", async () => {
  const { asked, delays } = throttled({ delays: "flat", longestDelayMilliseconds: 5_000, blockedFrom: 1.2 });
  const replies = await asked(13);
  expect(delays).toEqual([5_000, 5_000]);
  expect(replies.map(({ status }) => status)).toEqual([...Array<number>(12).fill(200), 429]);
  expect(replies[12]?.headers["retry-after"]).toBe("5");
});

test("the window slides: each request is forgotten after five minutes", async () => {
  const { asked, pass } = throttled({ blockedFrom: 1 });
  await asked(5);
  pass(200_000);
  expect((await asked(6)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  pass(100_000);
  expect((await asked(6)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
});

test("a page on another site sees none of its headers", async () => {
  const { world, authorization, asked } = throttled({ blockedFrom: 1 });
  await asked(10);
  const headers = { authorization, accept: "application/json;api-version=7.1-preview.1" };
  const answer = await fetchFrom(world)(`http://localhost${users}`, { headers });
  expect(answer.status).toBe(429);
  const hidden = ["retry-after", "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"];
  expect(hidden.map((name) => answer.headers.get(name))).toEqual([null, null, null, null]);
});

test("accepts its own rules from outside, and no others", async () => {
  const { world } = throttled({ isOn: false });
  const set = (rules: unknown) =>
    ask(world, "/_emulator/throttle", { method: "POST", body: JSON.stringify(rules) });
  expect((await set({ isOn: true, costOfRequest: 0.1, delays: "flat" })).status).toBe(200);
  expect(world.throttle).toMatchObject({ isOn: true, costOfRequest: 0.1, delays: "flat", budget: 10 });
  expect((await set({ price: 1 })).status).toBe(400);
  expect((await set({ budget: "much" })).status).toBe(400);
});
