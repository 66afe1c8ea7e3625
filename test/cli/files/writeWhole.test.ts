import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import { mustBeWritable } from "../../../src/cli/files/mustBeWritable";
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
  await expect(mustBeWritable(undefined, missing)).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining(message),
  });
  await expect(writeWhole(missing, parts())).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining(message),
  });
  const place = join(folder, "place");
  await mkdir(place);
  for (const refused of [mustBeWritable(place), writeWhole(place, parts())])
    await expect(refused).rejects.toThrow("it is a folder");
  expect(await readdir(folder)).toEqual(["place"]);
});

test("behind a link, the file that it leads to is written, and the link stays", async () => {
  const [place, link] = [join(folder, "real", "scan.jsonl"), join(folder, "latest.jsonl")];
  await mkdir(join(folder, "real"));
  await writeFile(place, "before");
  await symlink(place, link);
  await mustBeWritable(link);
  await writeWhole(link, parts());
  expect(await readFile(place, "utf8")).toBe("one zwei ä 🙂");
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await readdir(join(folder, "real"))).toEqual(["scan.jsonl"]);
});

// As root, a new file would take its place.
test("a device is refused, by a link too", async () => {
  const link = join(folder, "null");
  await symlink("/dev/null", link);
  for (const path of ["/dev/null", link])
    for (const refused of [mustBeWritable(path), writeWhole(path, parts())])
      await expect(refused).rejects.toThrow("something else than a file is there");
  expect((await stat("/dev/null")).isCharacterDevice()).toBe(true);
});

test("a folder of the path that is a file is named as such", async () => {
  await writeFile(join(folder, "file"), "");
  await expect(mustBeWritable(join(folder, "file", "x"))).rejects.toThrow("a part of its path is no folder");
});
