import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Ajv from "ajv";

import { readyViews } from "../../src/tokens/organization/readyViews";
import { commandsOf, taskFolder, taskJson } from "../cli/task/taskJson";
import { isJsonObject } from "../emulator/wire/readJson";
import { packagedFiles, readManifest, textOf } from "./aVsix";
import { listOf } from "./manifestValues";
import { readJsonFile, specsFolder } from "./openApiDocuments";
import { pngSize } from "./pngSize";

/** https://github.com/microsoft/azure-pipelines-task-lib/blob/master/tasks.schema.json (MIT) */
const schemaPath = resolve(process.env.PIPELINE_SPECS ?? specsFolder, "tasks.schema.json");

const { inputs, outputVariables, restrictions, execution, groups, version } = taskJson;
const manifest = readManifest();
const contribution = isJsonObject(manifest)
  ? listOf(manifest.contributions)
      .filter(isJsonObject)
      .find(({ type }) => type === "ms.vss-distributed-task.task")
  : undefined;
const folder = isJsonObject(contribution?.properties) ? String(contribution.properties.name) : "";

describe("the task", () => {
  if (existsSync(schemaPath)) {
    test("fits the public JSON schema", () => {
      // It is of an older draft, which the checker does not know by name.
      const schema = { ...Object(readJsonFile(schemaPath)), $schema: undefined, id: undefined };
      const validate = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false }).compile(schema);
      validate(taskJson);
      expect(validate.errors).toBeNull();
    });
  } else {
    test.skip("missing: the public JSON schema of task.json", () => undefined);
  }

  // Pipelines know a task by it, also after it was renamed.
  test("keeps its id and name", () => {
    expect([taskJson.id, taskJson.name]).toEqual(["9e0c6a52-3f1d-4b77-8a64-d2517c0be3f8", "PatSteward"]);
  });

  // Agents keep a task by its version: with the same one, an update would never reach them.
  test("has the version of the extension", () => {
    const { Major, Minor, Patch } = version;
    expect(manifest).toMatchObject({ version: `${Major}.${Minor}.${Patch}` });
  });

  test("has a picture of the size that the list of tasks shows", () => {
    expect(pngSize(readFileSync(resolve(taskFolder, "icon.png")))).toEqual({ width: 32, height: 32 });
  });

  test("may set the variables that it declares, and no others", () => {
    const names = outputVariables.map(({ name }) => name);
    expect(restrictions.settableVariables.allowed).toEqual(names);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const { description } of outputVariables) expect(description).toMatch(/^\S.*\.$/);
  });

  test("revokes nothing and publishes nothing unless that was chosen", () => {
    const defaults = new Map(inputs.map(({ name, defaultValue }) => [name, defaultValue]));
    expect([defaults.get("command"), defaults.get("send"), defaults.get("artifact")]).toEqual([
      "scan",
      "false",
      undefined,
    ]);
  });

  test("offers the ready views of the hub", () => {
    const view = inputs.find(({ name }) => name === "view");
    const ids = readyViews(new Date("2026-11-21T09:00:00Z")).map(({ id }) => id);
    expect(Object.keys(view?.options ?? {})).toEqual(ids);
  });

  test.each(inputs)("explains the input $name, and shows it where it counts", (input) => {
    expect(input.label).toMatch(/^[A-Z]/);
    expect(input.helpMarkDown).toMatch(/\.$/);
    const all = Object.keys(inputs[0]?.options ?? {});
    expect(all).toEqual(expect.arrayContaining([...commandsOf(input)]));
    if (input.groupName !== undefined) expect(groups.map(({ name }) => name)).toContain(input.groupName);
  });
});

describe("the package", () => {
  test("brings the task with what runs it in both kinds of Node, its licences, and nothing else", async () => {
    const files = await packagedFiles();
    const inFolder = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
    expect(inFolder.map((path) => path.slice(folder.length + 1)).sort()).toEqual([
      "icon.png",
      "index.js",
      "task.json",
      "third-party-notices.txt",
    ]);
    expect(Object.keys(execution).sort()).toEqual(["Node20_1", "Node24"]);
    for (const { target } of Object.values(execution)) expect(files.has(`${folder}/${target}`)).toBe(true);
    expect(JSON.parse(textOf(files, `${folder}/task.json`))).toEqual(taskJson);
    const notices = textOf(files, `${folder}/third-party-notices.txt`);
    for (const name of ["azure-pipelines-task-lib", "commander", "undici"])
      expect(notices).toMatch(new RegExp(`\\n${name} [\\d.]+ \\(MIT\\)`));
  });

  test("contributes it to the tasks, and serves it to no page", () => {
    expect(contribution).toMatchObject({ targets: ["ms.vss-distributed-task.tasks"] });
    const files = isJsonObject(manifest) ? listOf(manifest.files).filter(isJsonObject) : [];
    expect(files.filter(({ path }) => path === folder)).toEqual([{ path: folder }]);
  });
});
