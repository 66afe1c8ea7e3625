import type { KeptScan } from "../../../src/jobs/kept-scan/KeptScan";
import { writeScanFile } from "../../../src/jobs/scan-file/write/writeScanFile";
import { inDays, now } from "../../tokens/builders";
import { madeUpToken } from "../../tokens/leaked/madeUpTokens";
import { ada, aTable, ben, id } from "../scan/aTable";
import { aContent, aScan, readBack, textOf } from "./aScanFile";

const rowsOf = ({ scan }: Awaited<ReturnType<typeof readBack>>) =>
  Array.from({ length: scan.table.length }, (_, row) => [scan.table.tokenAt(row), scan.table.ownerAt(row)]);

/** In whatever order they were read. */
const peopleOf = ({ read, partlyRead }: KeptScan) => [new Set(read), new Set(partlyRead)];

test("a scan comes back as it was, with those who have no tokens", async () => {
  const written = aContent({
    scan: aScan({ isComplete: false }),
    hasWholeList: false,
    failed: [
      { owner: { descriptor: "aad.zoe", displayName: "Zoe", kind: "user" }, why: { kind: "throttled" } },
    ],
    waiting: new Set(["aad.late"]),
  });
  const { scan, ...back } = await readBack(written);
  const { table } = scan;
  const rest = { table: undefined, read: undefined, partlyRead: undefined };
  expect({ ...scan, ...rest }).toEqual({ ...written.scan, ...rest });
  expect(peopleOf(scan)).toEqual(peopleOf(written.scan));
  expect(back).toEqual({ ...written, scan: undefined });
  expect([0, 1, 2].map((row) => table.tokenAt(row))).toEqual(
    [2, 1, 0].map((row) => written.scan.table.tokenAt(row)),
  );
  expect([0, 1, 2].map((row) => table.ownerAt(row))).toEqual(
    [2, 1, 0].map((row) => written.scan.table.ownerAt(row)),
  );
});

test("a shard keeps its place, the people of the others, and everyone's sign-ins", async () => {
  const more = {
    shard: { index: 2, count: 4 },
    others: new Set(["aad.x", "aad.y"]),
    signIns: new Map<string, Date | "never">([
      ["aad.x", inDays(-3)],
      ["aad.y", "never"],
    ]),
  };
  expect(await readBack(aContent(more))).toMatchObject(more);
});

test("equal scans give equal bytes, in whatever order they were read", () => {
  const people = [
    [ada, { number: 1 }, { number: 2 }],
    [ben, { number: 3 }],
  ] as const;
  const one = aTable([...people[0]], [...people[1]]);
  const other = aTable([ben, { number: 3 }], [ada, { number: 2 }], [ada, { number: 1 }]);
  const text = (table: typeof one, ...read: string[]) =>
    textOf(aContent({ scan: aScan({ table, read: new Set(read) }) }));
  expect(text(one, "aad.ada", "aad.ben")).toBe(text(other, "aad.ben", "aad.ada"));
});

test("a name that looks like a token is withheld, and the failure's own words are too", () => {
  const secret = madeUpToken();
  const table = aTable([ada, { number: 1, name: `old ${secret}` }]);
  const why = { kind: "refused", serverMessage: `${secret} is no good`, activityId: "an activity" } as const;
  const text = textOf(
    aContent({ scan: aScan({ table, read: new Set(["aad.ada"]) }), failed: [{ owner: ben, why }] }),
  );
  expect(text).not.toContain(secret);
  expect(text).not.toContain("an activity");
  expect(text).toContain('"why":{"kind":"refused"}');
});

test("what is read while a file is being written does not spoil it", async () => {
  const table = aTable([ada, { number: 1 }]);
  const waiting = new Set(["aad.ben"]);
  const content = aContent({
    scan: aScan({ table, read: new Set(["aad.ada"]), isComplete: false }),
    waiting,
  });
  const parts = writeScanFile(content);
  table.append(ben, [{ ...table.tokenAt(0), authorizationId: id(2) }]);
  const first = parts.next().value ?? "";
  table.append(ben, [{ ...table.tokenAt(0), authorizationId: id(3) }]);
  const text = [first, ...parts].join("");
  expect(text).toContain('"people":1,"tokens":1');
  const back = await readBack(content);
  expect([back.scan.table.length, [...back.waiting]]).toEqual([1, ["aad.ben"]]);
});

test("the parts are a moment's work each", () => {
  const owners = Array.from({ length: 2_000 }, (_, number) => ({ ...ada, descriptor: `aad.${number}` }));
  const table = aTable(
    ...owners.map((owner, number): [typeof ada, { number: number }] => [owner, { number }]),
  );
  const read = new Set(owners.map(({ descriptor }) => descriptor));
  const lengths = [...writeScanFile(aContent({ scan: aScan({ table, read }) }))].map(({ length }) => length);
  expect(lengths.length).toBeGreaterThan(5);
  expect(Math.max(...lengths)).toBeLessThan(70_000);
});

test("times are in the head and in listedAt only", async () => {
  const scan = aScan();
  const text = textOf(aContent({ scan }));
  const later = aContent({ scan: { ...scan, takenAt: inDays(1), beganAt: now } });
  const withoutHead = (all: string) => all.split("\n").slice(1, -2);
  expect(withoutHead(textOf(later))).toEqual(withoutHead(text));
  const [first] = rowsOf(await readBack(aContent({ scan })));
  expect(first?.[1]).toMatchObject({ descriptor: "aad.ada", listedAt: inDays(-0.1) });
});
