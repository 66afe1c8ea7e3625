import type { FailureKind } from "../../../../src/jobs/pace/Failure";
import { Gate } from "../../../../src/jobs/pace/Gate";
import { askWithRetries } from "../../../../src/jobs/pace/retry/askWithRetries";
import { retryPolicies, type RetryPolicy } from "../../../../src/jobs/pace/retry/retryPolicies";
import { aClock } from "../../anOrganization";
import { aFailure } from "../../revocation/aDoor";

const { reading, sending } = retryPolicies;

/** Fails as told, one after the other, and answers then. */
function aQuestion(...failures: FailureKind[]) {
  return jest.fn(async (_signal: AbortSignal) => {
    const kind = failures.shift();
    if (kind) throw aFailure(kind);
    return "the answer";
  });
}

test.each<[string, FailureKind[], RetryPolicy, number]>([
  ["at once", [], sending, 1],
  ["after a lost answer", ["offline"], reading, 2],
  ["after as many failures as the policy allows", ["offline", "offline"], reading, 3],
  ["after failures of several kinds", ["offline", "signedOut", "unexpected", "offline"], reading, 5],
  ["after five 429s, also of what may be sent only once", Array(5).fill("throttled"), sending, 6],
])("the answer comes %s", async (_, failures, policy, times) => {
  const question = aQuestion(...failures);
  expect(await askWithRetries(new Gate(aClock()), question, policy)).toBe("the answer");
  expect(question).toHaveBeenCalledTimes(times);
});

test.each<[string, FailureKind[], RetryPolicy, FailureKind, number]>([
  ["at the first that the policy never asks again", ["forbidden"], reading, "forbidden", 1],
  ["at a lost answer of what may be sent only once", ["offline"], sending, "offline", 1],
  ["when the tries are used up", ["offline", "offline", "offline"], reading, "offline", 3],
  ["with the last failure of several", ["offline", "signedOut", "signedOut"], reading, "signedOut", 3],
])("it fails %s", async (_, failures, policy, kind, times) => {
  const question = aQuestion(...failures);
  await expect(askWithRetries(new Gate(aClock()), question, policy)).rejects.toMatchObject({ kind });
  expect(question).toHaveBeenCalledTimes(times);
});

test("between tries it waits as the policy says", async () => {
  const clock = aClock();
  await askWithRetries(new Gate(clock), aQuestion("offline", "offline"), reading);
  expect(clock.waits).toEqual(reading.offline);
});

test("an error without a kind counts as unexpected", async () => {
  const question = jest.fn(() => Promise.reject(new TypeError("x is undefined")));
  await expect(askWithRetries(new Gate(aClock()), question, reading)).rejects.toThrow(TypeError);
  expect(question).toHaveBeenCalledTimes(1 + reading.unexpected.length);
});

test("after a stop nothing is retried, and the failure is reported", async () => {
  const stop = new AbortController();
  const question = jest.fn(async () => {
    stop.abort();
    throw aFailure("offline");
  });
  const gate = new Gate({ ...aClock(), signal: stop.signal });
  await expect(askWithRetries(gate, question, reading)).rejects.toMatchObject({ kind: "offline" });
  expect(question).toHaveBeenCalledTimes(1);
});
