import { firstLoadOf } from "./packageReferences";
import { compileNow, startFiles } from "../../scripts/startFiles";
import { editions, packagedFiles, textOf } from "./aVsix";

test.each(editions)(
  "in the edition %s, exactly the files of the start are compiled as they arrive",
  async (edition) => {
    const files = await packagedFiles(edition);
    const scripts = [...files.keys()].filter((path) => /^[^/]+\.js$/.test(path));
    const marked = scripts.filter((path) => textOf(files, path).startsWith(`${compileNow}\n`));
    expect(marked.sort()).toEqual(["my-tokens.js", "table.js", "token-table.js"]);
    expect(scripts.filter((path) => startFiles.test(path)).sort()).toEqual(marked);
  },
);

test.each(editions)("in the edition %s, React and what is beside it arrive in two files", async (edition) => {
  const files = await packagedFiles(edition);
  const holds = (path: string) => textOf(files, path).includes("@license React");
  expect(firstLoadOf("my-tokens.html", files).filter(holds)).toEqual(["react.js"]);
});
