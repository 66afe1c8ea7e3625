import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Ajv from "ajv";
import JSZip from "jszip";

import { redirectAddress, registerCommands } from "../../src/hubs/setup/registration/registerCommands";
import { readPackage } from "../emulator/package/readPackage";
import { isJsonObject } from "../emulator/wire/readJson";
import { editions, filesOf, packagedFiles, readManifest, textOf, vsixPath } from "./aVsix";
import { manifestProblems, manifestScopes } from "./manifestProblems";
import { readJsonFile, specsFolder } from "./openApiDocuments";

const schemaPath = resolve(specsFolder, "vss-extension.schema.json");

describe.each(editions)("the manifest of the edition %s", (edition) => {
  test("follows every rule, together with the package's files", async () => {
    const problems = manifestProblems(
      readManifest(edition),
      await packagedFiles(edition),
      manifestScopes[edition],
    );
    expect(problems).toEqual([]);
  });

  if (existsSync(schemaPath)) {
    test("fits the public JSON schema", () => {
      const formats = { uri: (text: string) => URL.canParse(text), "uri-reference": true } as const;
      const validate = new Ajv({ allErrors: true, strict: false, formats }).compile(readJsonFile(schemaPath));
      validate(readManifest(edition));
      expect(validate.errors).toBeNull();
    });
  } else {
    test.skip("missing: the JSON schema of vss-extension.json", () => undefined);
    console.log(`The manifest is not checked against its JSON schema, which does not exist: ${schemaPath}.`);
  }
});

describe.each(editions)("the package of the edition %s", (edition) => {
  test("has the manifest's identity, scopes and contributions", async () => {
    const vsix = readFileSync(await vsixPath(edition));
    const manifest = readManifest(edition);
    if (!isJsonObject(manifest)) throw new Error("The manifest is not an object.");
    const installed = await readPackage(vsix);
    expect(installed).toMatchObject({ extensionId: manifest.id, version: manifest.version });
    const zip = await JSZip.loadAsync(vsix);
    const packed: unknown = JSON.parse((await zip.file("extension.vsomanifest")?.async("string")) ?? "");
    expect(packed).toMatchObject({ scopes: manifest.scopes, contributions: manifest.contributions });
  });

  test("has a listing with the commands that the page has", async () => {
    const { content } = Object(readManifest(edition));
    const listing = textOf(await packagedFiles(edition), content.details.path);
    expect(listing).toContain(`\`\`\`bash\n${registerCommands}\`\`\``);
    expect(listing).toContain(redirectAddress);
  });

  test("serves each of its files, so that pages find their parts", async () => {
    const vsix = readFileSync(await vsixPath(edition));
    const { files } = await readPackage(vsix);
    const pageParts = [...(await filesOf(vsix)).keys()].filter((path) =>
      // An agent downloads the task as a whole.
      /^(?!build\/task\/).*\.(html|js|css|woff2?)$/.test(path),
    );
    expect(pageParts.filter((path) => !files.has(path))).toEqual([]);
    expect(files.get("my-tokens.html")?.contentType).toMatch(/^text\/html/);
  });
});
