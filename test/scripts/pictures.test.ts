import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { evaluate, root } from "./runScript";

const folder = resolve(root, "static/marketplace/screenshots");
const copy = mkdtempSync(join(tmpdir(), "pictures-"));
afterAll(() => rmSync(copy, { recursive: true }));

/** Draws a picture of the colours that an expression gives for `i` with a palette, writes it, and reads it back. */
async function shrunk(colour: string): Promise<unknown> {
  return evaluate(
    `import { decode } from "fast-png";
     import { withPalette } from "./scripts/withPalette.mjs";
     import { writePng } from "./scripts/writePng.mjs";
     const pixels = Uint32Array.from({ length: 64 * 64 }, (_, i) => ${colour});
     const { width, height, data, palette } = decode(writePng(withPalette({ width: 64, height: 64, pixels })));
     const parts = (colour) => [16, 8, 0].map((shift) => (colour >> shift) & 255);
     const error = (colour, i) => Math.max(...parts(colour).map((part, at) => Math.abs(part - palette[data[i]][at])));
     console.log(JSON.stringify({ width, height, colours: palette.length, worst: Math.max(...[...pixels].map(error)) }));`,
  );
}

test("a picture with few colours keeps them all", async () => {
  expect(await shrunk("[0xffffff, 0x0b5cad, 0x323130, 0xd13438][i % 4]")).toEqual({
    width: 64,
    height: 64,
    colours: 4,
    worst: 0,
  });
});

test("a picture with many colours stays close to them", async () => {
  const result = await shrunk("0x102030 + (i % 100) + ((i % 7) << 16)");
  expect(result).toMatchObject({ colours: 38 });
  expect(result).toHaveProperty("worst", expect.closeTo(8, -1));
});

test.each([
  ["without transparency", 3, [1, 2, 3, 250, 251, 252]],
  ["with transparency, which is dropped", 4, [1, 2, 3, 255, 250, 251, 252, 0]],
])("a screenshot %s is read", async (_, channels, data) => {
  const pixels = await evaluate(
    `import { encode } from "fast-png";
     import { readPng } from "./scripts/readPng.mjs";
     const data = Uint8Array.from(${JSON.stringify(data)});
     console.log(JSON.stringify([...readPng(encode({ width: 2, height: 1, channels: ${channels}, data })).pixels]));`,
  );
  expect(pixels).toEqual([0x010203, 0xfafbfc]);
});

test("the existing pictures have a palette, so shrinking them again changes nothing", async () => {
  const before = readdirSync(folder).map((name) => readFileSync(resolve(folder, name)).toString("base64"));
  await evaluate(
    `import { shrinkPictures } from "./scripts/shrinkPictures.mjs";
     import { cpSync } from "node:fs";
     cpSync(${JSON.stringify(folder)}, ${JSON.stringify(copy)}, { recursive: true });
     shrinkPictures(${JSON.stringify(copy)});
     console.log("{}");`,
  );
  const after = readdirSync(copy).map((name) => readFileSync(resolve(copy, name)).toString("base64"));
  expect(before.length).toBeGreaterThan(3);
  expect(after).toEqual(before);
});

test("the pictures leave the package room for the program", () => {
  const sizes = readdirSync(folder).map((name) => statSync(resolve(folder, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400 * 1024);
});
