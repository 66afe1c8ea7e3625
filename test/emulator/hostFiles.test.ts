import { gunzipSync } from "node:zlib";

import { aHost } from "./aHost";
import { aPackage } from "./aPackage";
import { addressOfFile } from "./host/extensionFiles";

describe("the extension's files", () => {
  it("are served on the other site with the package's content type, for any origin", async () => {
    const { file, extension } = await aHost();
    const answer = await file(addressOfFile(extension.package, "dist/hub.html"));
    expect(answer).toMatchObject({ status: 200, body: Buffer.from("<h1>hub</h1>") });
    expect(answer.headers).toMatchObject({ "Content-Type": "text/html", "Access-Control-Allow-Origin": "*" });
  });

  it("are not on the host's site", async () => {
    const { page, extension } = await aHost();
    expect((await page(addressOfFile(extension.package, "dist/hub.html"))).status).toBe(404);
  });

  it("are compressed for clients that accept it", async () => {
    const { file, extension } = await aHost();
    const answer = await file(addressOfFile(extension.package, "dist/hub.html"), {
      "Accept-Encoding": "gzip, br",
    });
    expect(answer.headers).toMatchObject({ "Content-Encoding": "gzip" });
    expect(gunzipSync(answer.body ?? "").toString()).toBe("<h1>hub</h1>");
  });

  it.each(["dist/Hub.html", "LICENSE.txt", "extension.vsomanifest", "dist/", "", "../dist/hub.html"])(
    "are the addressable ones only, case sensitive: not %j",
    async (name) => {
      const { file, extension } = await aHost(await aPackage({ hiddenFiles: { "LICENSE.txt": "MIT" } }));
      expect((await file(addressOfFile(extension.package, name))).status).toBe(404);
    },
  );

  it("let their pages connect to the emulator instead of Azure DevOps, and are otherwise unchanged", async () => {
    const policy = (more: string) =>
      `<meta content="script-src 'self'; connect-src 'self'${more} https://a.b">`;
    const files = { "dist/hub.html": policy(""), "dist/hub.js": "connect-src 'self'" };
    const { file, extension } = await aHost(await aPackage({ files }));
    const served = async (name: string) =>
      (await file(addressOfFile(extension.package, name))).body?.toString();
    expect(await served("dist/hub.html")).toBe(policy(" http://localhost:8080"));
    expect(await served("dist/hub.js")).toBe(files["dist/hub.js"]);
  });

  it("have a new address with every build", async () => {
    const { file, extension } = await aHost();
    const old = addressOfFile(extension.package, "dist/hub.html");
    await extension.replace(await aPackage({ files: { "dist/hub.html": "new" } }));
    expect((await file(old)).status).toBe(404);
    expect((await file(addressOfFile(extension.package, "dist/hub.html"))).body).toEqual(Buffer.from("new"));
  });
});

describe("the extension's token", () => {
  it("is limited to the manifest's scopes, and new each time", async () => {
    const { call, world } = await aHost(await aPackage({ scopes: ["vso.graph", "vso.auditlog"] }));
    const first = JSON.parse(
      String((await call("POST", "/_emulator/extension-token", { extension: "fabrikam.sample" })).body),
    ) as {
      token: string;
    };
    const second = JSON.parse(
      String((await call("POST", "/_emulator/extension-token", { extension: "fabrikam.sample" })).body),
    ) as {
      token: string;
    };
    expect(world.sessions.validate(first.token)?.scopes).toEqual(["vso.graph", "vso.auditlog"]);
    expect(second.token).not.toBe(first.token);
  });
});
