import { readdirSync, readFileSync } from "node:fs";
import { dirname, extname, relative, resolve } from "node:path";

const root = resolve(__dirname, "../..");

const longest = 200;
const medianLines = 60;
const filesPerFolder = 15;

interface SourceFile {
  readonly path: string;
  readonly lines: number;
}

const files: readonly SourceFile[] = readdirSync(resolve(root, "src"), {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => resolve(entry.parentPath, entry.name))
  .map((path) => ({ path: relative(root, path).replaceAll("\\", "/"), lines: lineCount(path) }));

function lineCount(path: string): number {
  return readFileSync(path, "utf8").split("\n").length - 1;
}

const isCode = ({ path }: SourceFile) => [".ts", ".tsx"].includes(extname(path));
const isStyle = ({ path }: SourceFile) => extname(path) === ".scss";

test(`no file of code or styles has more than ${longest} lines`, () => {
  const tooLong = files.filter((file) => (isCode(file) || isStyle(file)) && file.lines > longest);
  expect(tooLong.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
});

test(`half of the files of code have at most ${medianLines} lines`, () => {
  const lengths = files
    .filter(isCode)
    .map(({ lines }) => lines)
    .sort((a, b) => a - b);
  expect(lengths.length).toBeGreaterThan(300);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(medianLines);
});

test(`no folder has more than ${filesPerFolder} files of its own`, () => {
  const counts = new Map<string, number>();
  for (const { path } of files) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  const tooFull = [...counts].filter(([, count]) => count > filesPerFolder);
  expect(tooFull.map(([folder, count]) => `${folder}: ${count} files`)).toEqual([]);
});

test("every panel and dialog closes on Escape: none is opened without a layer", () => {
  const opens =
    /^import \{[^}]*\b(Panel|CustomPanel|Dialog|CustomDialog|CornerDialog)\b[^}]*\} from "azure-devops-ui\/(Panel|Dialog)"/m;
  const bare = files.filter(isCode).filter(({ path }) => {
    const text = readFileSync(resolve(root, path), "utf8");
    return opens.test(text) && !/from "[./\w]+\/useLayer"/.test(text);
  });
  expect(bare.map(({ path }) => path)).toEqual([]);
});
