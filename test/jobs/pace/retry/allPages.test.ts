import type { FailureKind } from "../../../../src/jobs/pace/Failure";
import { allPages } from "../../../../src/jobs/pace/retry/allPages";
import { Gate } from "../../../../src/jobs/pace/Gate";
import { PageTrail } from "../../../../src/jobs/pace/retry/PageTrail";
import { aClock } from "../../anOrganization";
import { aFailure } from "../../revocation/aDoor";

type Answer = FailureKind | string | undefined;
const kinds: readonly Answer[] = ["throttled", "signedOut", "offline", "unexpected", "forbidden", "refused"];

/** Pages whose answers are told in a row: a kind of failure, the next page's token, or nothing for the last page. */
function aList(...answers: Answer[]) {
  const asked: (string | undefined)[] = [];
  const read = async (continuationToken: string | undefined) => {
    asked.push(continuationToken);
    const answer = answers.shift();
    if (kinds.includes(answer)) throw aFailure(String(answer));
    return { name: continuationToken ?? "first", continuationToken: answer };
  };
  return { asked, read };
}

async function namesOf(pages: AsyncIterable<{ name: string }>): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of pages) names.push(name);
  return names;
}

test("reads page after page to the last", async () => {
  const { read, asked } = aList("b", "c", undefined);
  expect(await namesOf(allPages(read, new Gate(aClock())))).toEqual(["first", "b", "c"]);
  expect(asked).toEqual([undefined, "b", "c"]);
});

test.each<[string, Answer[]]>([
  ["a 429 and an expired session", ["throttled", "signedOut", "b", undefined]],
  ["five 429s", ["b", "throttled", "throttled", "throttled", "throttled", "throttled", undefined]],
  [
    "two lost answers and two that make no sense",
    ["offline", "unexpected", "offline", "unexpected", "b", undefined],
  ],
  ["one page that leads back", ["b", "b", undefined]],
  ["trouble on each page", ["offline", "offline", "b", "offline", "offline", undefined]],
])("keeps reading despite %s", async (_, answers) => {
  const { read } = aList(...answers);
  expect(await namesOf(allPages(read, new Gate(aClock())))).toEqual(["first", "b"]);
});

test.each<[FailureKind, Answer[]]>([
  ["offline", ["b", "offline", "offline", "offline"]],
  ["signedOut", ["signedOut", "signedOut"]],
  ["forbidden", ["b", "forbidden"]],
  ["refused", ["refused"]],
  ["unexpected", ["b", "b", "b", "b"]],
])("fails as %s if that does not pass", async (kind, answers) => {
  const { read } = aList(...answers);
  await expect(namesOf(allPages(read, new Gate(aClock())))).rejects.toMatchObject({ kind });
});

test("starts over once if a continuation token is no longer accepted", async () => {
  const { read, asked } = aList("b", "refused", "b", undefined);
  expect(await namesOf(allPages(read, new Gate(aClock())))).toEqual(["first", "first", "b"]);
  expect(asked).toEqual([undefined, "b", undefined, "b"]);
  const again = aList("b", "refused", "b", "refused");
  await expect(namesOf(allPages(again.read, new Gate(aClock())))).rejects.toMatchObject({ kind: "refused" });
});

test("requests no page while the gate is held", async () => {
  const clock = aClock();
  const gate = new Gate(clock);
  const began = clock.now().getTime();
  gate.hold(30_000);
  const { read } = aList(undefined);
  let askedAt = 0;
  const timed = (token: string | undefined) => {
    askedAt = clock.now().getTime();
    return read(token);
  };
  await namesOf(allPages(timed, gate));
  expect(askedAt - began).toBe(30_000);
});

test("stops when the job is stopped, and its trail lets the next run continue", async () => {
  const stop = new AbortController();
  const trail = new PageTrail();
  const { read, asked } = aList("b", "c", undefined);
  const first: string[] = [];
  const stopped = (async () => {
    for await (const { name } of allPages(read, new Gate({ ...aClock(), signal: stop.signal }), trail)) {
      first.push(name);
      if (name === "b") stop.abort(new Error("Paused."));
    }
  })();
  await expect(stopped).rejects.toThrow("Paused.");
  expect(await namesOf(allPages(read, new Gate(aClock()), trail))).toEqual(["c"]);
  expect([first, asked]).toEqual([
    ["first", "b"],
    [undefined, "b", "c"],
  ]);
});
