import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import { mustHaveFolder } from "../../../src/cli/files/mustHaveFolder";
import { writeWhole } from "../../../src/cli/files/writeWhole";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pat-steward-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function* parts(): Generator<string> {
  yield "one ";
  yield "zwei ä ";
  yield "🙂";
}

function* failing(): Generator<string> {
  yield "half";
  throw new TypeError("an error of ours");
}

test("the parts become one file in UTF-8, which only its owner may read", async () => {
  const path = join(folder, "scan.jsonl");
  await writeWhole(path, parts());
  expect(await readFile(path, "utf8")).toBe("one zwei ä 🙂");
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  await writeWhole(`${path}.gz`, parts());
  expect(gunzipSync(await readFile(`${path}.gz`)).toString()).toBe("one zwei ä 🙂");
  expect((await readdir(folder)).sort()).toEqual(["scan.jsonl", "scan.jsonl.gz"]);
});

test("a file without contents is empty", async () => {
  await writeWhole(join(folder, "empty"), []);
  expect(await readFile(join(folder, "empty"), "utf8")).toBe("");
});

test.each(["scan.jsonl", "scan.jsonl.gz"])(
  "if something goes wrong on the way, what was in %s is unchanged, and nothing is left beside it",
  async (name) => {
    const path = join(folder, name);
    await writeFile(path, "before");
    await expect(writeWhole(path, failing())).rejects.toThrow(
      `${path} could not be written: an error of this program. What was there is unchanged.`,
    );
    expect(await readFile(path, "utf8")).toBe("before");
    expect(await readdir(folder)).toEqual([name]);
  },
);

test("a folder that is missing, or a folder in its place, is named", async () => {
  const missing = join(folder, "none", "scan.jsonl");
  const message = "there is no such file or folder";
  await expect(mustHaveFolder(missing)).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining(message),
  });
  await expect(writeWhole(missing, parts())).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining(message),
  });
  const place = join(folder, "place");
  await mkdir(place);
  await expect(writeWhole(place, parts())).rejects.toThrow("it is a folder");
  expect(await readdir(folder)).toEqual(["place"]);
});
