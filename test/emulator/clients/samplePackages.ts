import { gzipSync } from "node:zlib";

import JSZip from "jszip";

/** The one package in every feed, in each of three formats. */
export const sample = { name: "fabrikam-greeting", module: "fabrikam_greeting", version: "1.0.0" };

const greeting = "Hello from the feed";
const date = new Date("2026-01-01T00:00:00Z");

/** For npm: a gzipped tar archive with everything in `package/`. */
export function npmTarball(): Buffer {
  const { name, version } = sample;
  const manifest = JSON.stringify({ name, version, main: "index.js" });
  return gzipSync(
    Buffer.concat([
      tarEntry("package/package.json", manifest),
      tarEntry("package/index.js", `module.exports = ${JSON.stringify(greeting)};\n`),
      Buffer.alloc(1024),
    ]),
  );
}

/** For NuGet: a zip archive with a description at its root. */
export function nuGetPackage(): Promise<Buffer> {
  return zipped({ [`${sample.name}.nuspec`]: nuSpec(), "content/greeting.txt": greeting });
}

export function nuSpec(): string {
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata>`,
    `<id>${sample.name}</id><version>${sample.version}</version>`,
    `<authors>Fabrikam</authors><description>${greeting}</description>`,
    `</metadata></package>`,
  ].join("\n");
}

/** For Maven: a parent, which Maven reads without downloading a plugin. */
export const mavenParent = { group: "com.fabrikam", artifact: "greeting-parent", version: "1.0.0" };

export function mavenPom(): string {
  const { group, artifact, version } = mavenParent;
  return [
    `<project>`,
    `<modelVersion>4.0.0</modelVersion><packaging>pom</packaging>`,
    `<groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>`,
    `</project>`,
  ].join("\n");
}

export const wheelName = `${sample.module}-${sample.version}-py3-none-any.whl`;

/** For pip: https://packaging.python.org/specifications/binary-distribution-format/ */
export function pythonWheel(): Promise<Buffer> {
  const about = `${sample.module}-${sample.version}.dist-info`;
  const files = {
    [`${sample.module}/__init__.py`]: `GREETING = ${JSON.stringify(greeting)}\n`,
    [`${about}/METADATA`]: `Metadata-Version: 2.1\nName: ${sample.name}\nVersion: ${sample.version}\n`,
    [`${about}/WHEEL`]: "Wheel-Version: 1.0\nGenerator: emulator\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
  };
  const record = [...Object.keys(files), `${about}/RECORD`].map((file) => `${file},,\n`).join("");
  return zipped({ ...files, [`${about}/RECORD`]: record });
}

function zipped(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new JSZip();
  // Folders of their own would have the date of this moment, and the archive another hash two seconds later.
  for (const [name, content] of Object.entries(files))
    zip.file(name, content, { date, createFolders: false });
  return zip.generateAsync({ type: "nodebuffer" });
}

/** A file in the POSIX ustar format: a header block, then the content in blocks of 512 bytes. */
function tarEntry(name: string, content: string): Buffer {
  const body = Buffer.from(content, "utf8");
  const header = Buffer.alloc(512);
  const octal = (value: number, length: number) => `${value.toString(8).padStart(length - 1, "0")}\0`;
  header.write(name, 0);
  header.write(octal(0o644, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(body.length, 12), 124);
  header.write(octal(date.getTime() / 1000, 12), 136);
  header.write("        0", 148);
  header.write("ustar\0" + "00", 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}
