import { readRateLimit } from "../../../src/azure/wire/rateLimit";

/** As an answer of November 21, 2026, 12:00:00 UTC. */
const told = {
  Date: "Sat, 21 Nov 2026 12:00:00 GMT",
  "X-RateLimit-Limit": "200",
  "X-RateLimit-Remaining": "7",
  "X-RateLimit-Reset": String(Date.parse("2026-11-21T12:01:30Z") / 1000),
};

test("an answer says how much of the budget is left, and when some of it comes back by the service's clock", () => {
  const limit = readRateLimit(new Headers({ ...told, "Retry-After": "30", "X-RateLimit-Delay": "1.250" }));
  expect(limit).toEqual({ limit: 200, remaining: 7, freeInMs: 90_000 });
});

test.each([
  [
    "a fraction is left",
    { "X-RateLimit-Remaining": "0.5" },
    { limit: 200, remaining: 0.5, freeInMs: 90_000 },
  ],
  ["nothing is left", { "X-RateLimit-Remaining": "0" }, { limit: 200, remaining: 0, freeInMs: 90_000 }],
  ["the reset has passed", { "X-RateLimit-Reset": "1000" }, { limit: 200, remaining: 7, freeInMs: 0 }],
])("%s", (_, headers, limit) => {
  expect(readRateLimit(new Headers({ ...told, ...headers }))).toEqual(limit);
});

test.each(Object.keys(told))(
  "an answer without %s says nothing, as in a page, which cannot see it",
  (name) => {
    const headers = new Headers(told);
    headers.delete(name);
    expect(readRateLimit(headers)).toBeUndefined();
  },
);

test.each([
  ["X-RateLimit-Limit", "0"],
  ["X-RateLimit-Limit", "many"],
  ["X-RateLimit-Limit", "200, 100"],
  ["X-RateLimit-Limit", "1e3"],
  ["X-RateLimit-Limit", "9".repeat(400)],
  ["X-RateLimit-Remaining", "-1"],
  ["X-RateLimit-Remaining", "Infinity"],
  ["X-RateLimit-Remaining", ""],
  ["X-RateLimit-Reset", "tomorrow"],
  ["X-RateLimit-Reset", "0x10"],
  ["Date", "soon"],
])("%s: %s is no amount, so nothing is believed", (name, value) => {
  expect(readRateLimit(new Headers({ ...told, [name]: value }))).toBeUndefined();
});
