import { firstLoadOf } from "./packageReferences";
import { editions, packagedFiles, textOf } from "./aVsix";

test.each(editions)("in the edition %s, the browser compiles each script as it arrives", async (edition) => {
  const files = await packagedFiles(edition);
  const scripts = [...files.keys()].filter((path) => /^[^/]+\.js$/.test(path));
  const marked = scripts.filter((path) => textOf(files, path).startsWith("//# allFunctionsCalledOnLoad\n"));
  expect(scripts).toContain("react.js");
  expect(marked).toEqual(scripts);
});

test.each(editions)("in the edition %s, React and what is beside it arrive in two files", async (edition) => {
  const files = await packagedFiles(edition);
  const holds = (path: string) => textOf(files, path).includes("@license React");
  expect(firstLoadOf("my-tokens.html", files).filter(holds)).toEqual(["react.js"]);
});
