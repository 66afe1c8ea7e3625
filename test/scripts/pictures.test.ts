import { readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";

import { evaluate, root } from "./runScript";

const folder = resolve(root, "static/marketplace/screenshots");

/** Draws with a palette, writes and reads a picture of the colours that an expression gives for `i`. */
async function shrunk(colour: string): Promise<unknown> {
  return evaluate(
    `import { withPalette } from "./scripts/palette.mjs";
     import { isPaletted, writePng } from "./scripts/png.mjs";
     const pixels = Uint32Array.from({ length: 64 * 64 }, (_, i) => ${colour});
     const drawn = withPalette({ width: 64, height: 64, pixels });
     const error = (a, b) => Math.max(...[16, 8, 0].map((s) => Math.abs(((a >> s) & 255) - ((b >> s) & 255))));
     const worst = Math.max(...[...pixels].map((one, i) => error(one, drawn.colours[drawn.indices[i]])));
     console.log(JSON.stringify({ colours: drawn.colours.length, worst, isPaletted: isPaletted(writePng(drawn)) }));`,
  );
}

test("a picture of few colours keeps each of them", async () => {
  expect(await shrunk("[0xffffff, 0x0b5cad, 0x323130, 0xd13438][i % 4]")).toEqual({
    colours: 4,
    worst: 0,
    isPaletted: true,
  });
});

test("a picture of many colours keeps close to them", async () => {
  const result = await shrunk("0x102030 + (i % 100) + ((i % 7) << 16)");
  expect(result).toMatchObject({ colours: 48, isPaletted: true });
  expect(result).toHaveProperty("worst", expect.closeTo(8, -1));
});

test("what a browser draws is read back as it was, and shrinks", async () => {
  // A line of each filter: none, left, up, average, Paeth; 4 pixels of RGB.
  const lines = [0, 1, 2, 3, 4].map((filter) => [filter, 10, 20, 30, 1, 2, 3, 4, 5, 6, 250, 251, 252]);
  const rows = await evaluate(
    `import { crc32, deflateSync } from "node:zlib";
     import { readPng } from "./scripts/png.mjs";
     const chunk = (type, data) => {
       const out = Buffer.alloc(data.length + 12);
       out.writeUInt32BE(data.length);
       out.write(type, 4, "latin1");
       data.copy(out, 8);
       out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8);
       return out;
     };
     const header = Buffer.from([0, 0, 0, 4, 0, 0, 0, 5, 8, 2, 0, 0, 0]);
     const data = deflateSync(Buffer.from(${JSON.stringify(lines.flat())}));
     const png = Buffer.concat([Buffer.alloc(8), chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
     console.log(JSON.stringify([...readPng(png).pixels]));`,
  );
  expect(rows).toEqual(expectedPixels(lines));
});

test("the pictures leave the package room for the program", () => {
  const sizes = readdirSync(folder).map((name) => statSync(resolve(folder, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400 * 1024);
});

/** The filters of PNG undone the slow way, line by line. https://www.w3.org/TR/png/#9Filters */
function expectedPixels(lines: readonly (readonly number[])[]): number[] {
  let above = new Array<number>(12).fill(0);
  return lines.flatMap(([filter = 0, ...bytes]) => {
    const line: number[] = [];
    bytes.forEach((byte, x) => {
      const [a, b, c] = [line[x - 3] ?? 0, above[x] ?? 0, above[x - 3] ?? 0];
      const near = [a, b, c].toSorted((l, r) => Math.abs(a + b - c - l) - Math.abs(a + b - c - r))[0] ?? 0;
      line.push((byte + ([0, a, b, Math.floor((a + b) / 2), near][filter] ?? 0)) % 256);
    });
    above = line;
    return [0, 3, 6, 9].map((x) => ((line[x] ?? 0) << 16) | ((line[x + 1] ?? 0) << 8) | (line[x + 2] ?? 0));
  });
}
