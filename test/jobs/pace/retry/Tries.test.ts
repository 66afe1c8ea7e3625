import { failureKinds, type FailureKind } from "../../../../src/jobs/pace/Failure";
import { retryPolicies } from "../../../../src/jobs/pace/retry/retryPolicies";
import { Tries } from "../../../../src/jobs/pace/retry/Tries";

function delaysOf(policy: keyof typeof retryPolicies, kinds: readonly FailureKind[]) {
  const tries = new Tries(retryPolicies[policy]);
  return kinds.map((kind) => tries.failed(kind));
}

test.each<[keyof typeof retryPolicies, FailureKind, number[]]>([
  ["reading", "throttled", [0, 0, 0, 0, 0]],
  ["reading", "signedOut", [0]],
  ["reading", "offline", [1_000, 2_000]],
  ["reading", "unexpected", [1_000, 2_000]],
  ["reading", "forbidden", []],
  ["reading", "missing", []],
  ["reading", "refused", []],
  ["verifying", "throttled", [0, 0, 0, 0, 0, 1_000, 4_000, 15_000, 30_000, 60_000]],
  ["verifying", "signedOut", [1_000, 4_000, 15_000, 30_000, 60_000]],
  ["verifying", "offline", [1_000, 4_000, 15_000, 30_000, 60_000]],
  ["verifying", "unexpected", [1_000, 4_000, 15_000, 30_000, 60_000]],
  ["verifying", "forbidden", [1_000, 4_000, 15_000]],
  ["verifyingOwn", "throttled", [0, 0, 0, 0, 0]],
  ["verifyingOwn", "offline", [1_000, 4_000]],
  ["sending", "throttled", [0, 0, 0, 0, 0]],
  ["sending", "offline", []],
  ["sending", "unexpected", []],
  ["sending", "signedOut", []],
])("a %s request that is %s is retried after %j milliseconds", (policy, kind, delaysMs) => {
  const kinds = [...delaysMs, 0].map(() => kind);
  expect(delaysOf(policy, kinds)).toEqual([...delaysMs, undefined]);
});

test("failures of one kind do not use up the tries of another", () => {
  const kinds: FailureKind[] = ["throttled", "throttled", "offline", "signedOut", "offline", "signedOut"];
  expect(delaysOf("reading", kinds)).toEqual([0, 0, 1_000, 0, 2_000, undefined]);
});

test("a write is never sent again unless the service certainly did nothing", () => {
  const again = failureKinds.filter((kind) => retryPolicies.sending[kind].length > 0);
  expect(again).toEqual(["throttled"]);
});
