import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";

import { aHub, aPackage } from "./aPackage";
import { installVsix } from "./vsix";

const userSettings = "ms.vss-web.collection-user-settings-hub-group";
const organizationSettings = "ms.vss-web.collection-admin-hub-group";

describe("installing a package", () => {
  it("takes identity, scopes and hubs from the package itself", async () => {
    const contributions = [
      {
        ...aHub("later", userSettings),
        properties: { name: "Later", uri: "dist/hub.html?view=b", order: 20 },
      },
      {
        ...aHub("first", organizationSettings),
        properties: { name: "First", uri: "/dist/hub.html", order: 3 },
      },
      { id: "not-a-hub", type: "ms.vss-web.action", targets: ["somewhere"] },
    ];
    const { package: installed } = await installVsix(
      await aPackage({ contributions, scopes: ["vso.graph"] }),
    );
    expect(installed).toMatchObject({
      id: "fabrikam.sample",
      version: "1.2.3",
      displayName: "Fish & chips",
      scopes: ["vso.graph"],
    });
    expect(installed.hubs.map(({ id, uri, group }) => ({ id, uri, group }))).toEqual([
      { id: "fabrikam.sample.first", uri: "dist/hub.html", group: organizationSettings },
      { id: "fabrikam.sample.later", uri: "dist/hub.html?view=b", group: userSettings },
    ]);
  });

  it("reads a file by its path", async () => {
    const folder = await mkdtemp(join(tmpdir(), "vsix-"));
    const path = join(folder, "sample.vsix");
    await writeFile(path, await aPackage());
    expect((await installVsix(path)).package.id).toBe("fabrikam.sample");
    await rm(folder, { recursive: true });
  });

  it("keeps only the addressable files, each with the content type of the package", async () => {
    const files = { "dist/hub.html": "a", "dist/data.bin": "b", "dist/unknown.xyz": "c" };
    const installed = await installVsix(await aPackage({ files, hiddenFiles: { "LICENSE.txt": "d" } }));
    expect([...installed.package.files].map(([name, { contentType }]) => [name, contentType])).toEqual([
      ["dist/hub.html", "text/html"],
      ["dist/data.bin", "font/woff2"],
      ["dist/unknown.xyz", "application/octet-stream"],
    ]);
  });

  it.each([
    ["a hub without uri", [{ ...aHub("x", userSettings), properties: { name: "X" } }], 'hub "x" has no uri'],
    ["a hub without name", [{ ...aHub("x", userSettings), properties: { uri: "a" } }], 'hub "x" has no name'],
    ["a uri that is not in the package", [aHub("x", userSettings, "dist/gone.html")], '"dist/gone.html"'],
    ["a uri in another case", [aHub("x", userSettings, "dist/Hub.html")], "case sensitive"],
    [
      "an unknown target",
      [aHub("x", "ms.vss-web.no-such-group")],
      'unknown target "ms.vss-web.no-such-group"',
    ],
    ["no target", [{ ...aHub("x", userSettings), targets: [] }], "has no target"],
    [
      "two hub groups as targets",
      [{ ...aHub("x", userSettings), targets: [userSettings, organizationSettings] }],
      "more than one hub group",
    ],
    ["an id used twice", [aHub("x", userSettings), aHub("X", organizationSettings)], 'id "X" is used twice'],
    ["a contribution without id", [{ type: "ms.vss-web.hub" }], "no usable id"],
  ])("refuses %s and says so", async (_, contributions, reason) => {
    await expect(installVsix(await aPackage({ contributions }))).rejects.toThrow(reason);
  });

  it("refuses anything that is not a package and says so", async () => {
    await expect(installVsix(Buffer.from("hello"))).rejects.toThrow("not a zip archive");
    const empty = await new JSZip().generateAsync({ type: "nodebuffer" });
    await expect(installVsix(empty)).rejects.toThrow("no extension.vsixmanifest");
  });
});

describe("replacing the extension", () => {
  it("serves the new build and wakes pages waiting for a change", async () => {
    const extension = await installVsix(await aPackage());
    const { stamp } = extension.package;
    const changed = extension.changedFrom(stamp, 60_000);
    await extension.replace(await aPackage({ version: "1.2.4" }));
    await changed;
    expect(extension.package.version).toBe("1.2.4");
    expect(extension.package.stamp).not.toBe(stamp);
  });

  it("keeps the old build if the new one cannot be installed", async () => {
    const extension = await installVsix(await aPackage());
    await expect(extension.replace(Buffer.from("half written"))).rejects.toThrow("not a zip archive");
    expect(extension.package.version).toBe("1.2.3");
  });
});
