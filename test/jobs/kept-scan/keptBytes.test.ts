import { keptBytes } from "../../../src/jobs/kept-scan/keptBytes";
import type { TokenColumns } from "../../../src/tokens/organization/columns/TokenColumns";
import { finish } from "../../../src/tokens/steps/finish";
import { now } from "../../tokens/builders";
import { aHash } from "../../tokens/organization/columns/aHash";
import { ada, aTable } from "../scan/aTable";

const scanOf = (table: TokenColumns) => ({
  ...{ takenAt: now, organizationId: "o", isEveryone: true, isComplete: true },
  ...{ table, read: new Set<string>() },
});
const names = (count: number) => Array.from({ length: count }, (_, number) => ({ number, name: "ci" }));

test("a kept scan of nobody counts nothing", () => {
  expect(finish(keptBytes(scanOf(aTable())))).toBe(0);
});

test("each token counts with its columns and its id, and a repeated name counts once", () => {
  const bytes = (count: number) => finish(keptBytes(scanOf(aTable([ada, ...names(count)]))));
  expect(bytes(101) - bytes(1)).toBe(100 * (33 + 16));
});

test("once a hash is known, each token counts with room for one", () => {
  const bytes = (correlationId?: string) =>
    finish(keptBytes(scanOf(aTable([ada, ...names(9), { number: 9, name: "ci", correlationId }]))));
  expect(bytes(aHash(9)) - bytes()).toBe(10 * 15);
});
