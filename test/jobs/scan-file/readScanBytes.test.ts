import { gzipSync } from "node:zlib";

import { readScanBytes } from "../../../src/jobs/scan-file/bytes/readScanBytes";
import { now } from "../../tokens/builders";
import { ada, aTable } from "../scan/aTable";
import { aContent, aScan, textOf } from "./aScanFile";

const table = aTable([{ ...ada, displayName: "Ada Łukasiewicz 🦊" }, { number: 1 }]);
const whole = Buffer.from(textOf(aContent({ scan: aScan({ table, read: new Set(["aad.ada"]) }) })));

async function* parts(bytes: Uint8Array, length = 1): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length);
}

test.each([
  ["as it is", whole, 1],
  ["as it is, in one part", whole, whole.length],
  ["packed", gzipSync(whole), 1],
  ["packed, in one part", gzipSync(whole), 1_000_000],
  ["with a byte order mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), whole]), 5],
])("a file is read %s, even if a character lies in two parts", async (_, bytes, length) => {
  const reading = await readScanBytes(parts(bytes, length), { now });
  if (reading.kind !== "scan") throw new Error(reading.kind);
  expect(reading.content.scan.table.ownerAt(0).displayName).toBe("Ada Łukasiewicz 🦊");
});

test.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(0), "notAScan"],
  ["a byte", Uint8Array.of(0x1f), "notAScan"],
  ["the archive that a pipeline's artifact comes in", Buffer.from("PK\u0003\u0004rest of it"), "zip"],
  ["an archive that is cut", gzipSync(whole).subarray(0, 200), "damaged"],
  [
    "an archive whose checksum is another",
    gzipSync(whole).map((byte, at, all) => (at === all.length - 6 ? byte ^ 255 : byte)),
    "damaged",
  ],
  ["the mark of an archive alone", Uint8Array.of(0x1f, 0x8b), "damaged"],
  ["bytes that are no text", whole.map((byte, at) => (at === 300 ? 0xff : byte)), "edited"],
  ["a packed text of something else", gzipSync("hello\n"), "notAScan"],
])("%s is refused", async (_, bytes, kind) => {
  expect(await readScanBytes(parts(bytes, 64), { now })).toEqual({ kind });
});

test("a small archive that unpacks to very much is given up", async () => {
  const head = whole.subarray(0, whole.indexOf(10) + 1);
  const bomb = gzipSync(Buffer.concat([head, Buffer.alloc(2 ** 26, " ")]));
  expect(bomb.length).toBeLessThan(2 ** 17);
  expect(await readScanBytes(parts(bomb, 4096), { now })).toEqual({ kind: "tooLarge" });
});

test.each([
  ["plain", whole],
  ["packed", gzipSync(whole)],
])("of a %s file that vanishes while it is read, the reason is told", async (_, bytes) => {
  async function* vanishing() {
    yield bytes.subarray(0, 50);
    throw new Error("The file is gone.");
  }
  await expect(readScanBytes(vanishing(), { now })).rejects.toThrow("The file is gone.");
});

test("a source is closed as soon as the answer is known", async () => {
  let isClosed = false;
  async function* endless() {
    try {
      for (;;) yield Buffer.from("no scan at all\n");
    } finally {
      isClosed = true;
    }
  }
  expect(await readScanBytes(endless(), { now })).toEqual({ kind: "notAScan" });
  expect(isClosed).toBe(true);
});
