import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Ajv from "ajv";
import JSZip from "jszip";

import { readPackage } from "../emulator/package/readPackage";
import { isJsonObject } from "../emulator/wire/readJson";
import { filesOf, packagedFiles, readManifest, vsixPath } from "./aVsix";
import { manifestProblems } from "./manifestProblems";
import { readJsonFile, specsFolder } from "./openApiDocuments";

const schemaPath = resolve(specsFolder, "vss-extension.schema.json");

describe("the manifest", () => {
  test("follows every rule, together with the package's files", async () => {
    expect(manifestProblems(readManifest(), await packagedFiles())).toEqual([]);
  });

  if (existsSync(schemaPath)) {
    test("fits the public JSON schema", () => {
      const formats = { uri: (text: string) => URL.canParse(text), "uri-reference": true } as const;
      const validate = new Ajv({ allErrors: true, strict: false, formats }).compile(readJsonFile(schemaPath));
      validate(readManifest());
      expect(validate.errors).toBeNull();
    });
  } else {
    test.skip("missing: the JSON schema of vss-extension.json", () => undefined);
    console.log(`The manifest is not checked against its JSON schema, which does not exist: ${schemaPath}.`);
  }
});

describe("the package", () => {
  test("has the manifest's identity, scopes and contributions", async () => {
    const vsix = readFileSync(await vsixPath());
    const manifest = readManifest();
    if (!isJsonObject(manifest)) throw new Error("The manifest is not an object.");
    const installed = await readPackage(vsix);
    expect(installed).toMatchObject({ extensionId: manifest.id, version: manifest.version });
    const zip = await JSZip.loadAsync(vsix);
    const packed: unknown = JSON.parse((await zip.file("extension.vsomanifest")?.async("string")) ?? "");
    expect(packed).toMatchObject({ scopes: manifest.scopes, contributions: manifest.contributions });
  });

  test("serves each of its files, so that pages find their parts", async () => {
    const vsix = readFileSync(await vsixPath());
    const { files } = await readPackage(vsix);
    const pageParts = [...(await filesOf(vsix)).keys()].filter((path) =>
      /\.(html|js|css|woff2?)$/.test(path),
    );
    expect(pageParts.filter((path) => !files.has(path))).toEqual([]);
    expect(files.get("my-tokens.html")?.contentType).toMatch(/^text\/html/);
  });
});
