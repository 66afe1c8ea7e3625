import { createHash } from "node:crypto";

import JSZip from "jszip";

import { asPat, at, hosts } from "./asking";
import { startEmulator, type Emulator } from "./Emulator";
import { otherOrganizationId } from "./world/people";
import type { NewToken } from "./world/Token";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.close());
afterEach(() => {
  emulator.world.switches.missingScopeStatus = 401;
});

const fields = "/fabrikam/_apis/wit/fields";
const advertisement = "/fabrikam/Shop/_git/web/info/refs?service=git-upload-pack";
const feed = "/fabrikam/_packaging/parts";

function get(path: string, secret?: string): Promise<Response> {
  const headers = secret === undefined ? undefined : { authorization: asPat(secret) };
  return fetch(path.startsWith("http") ? path : emulator.url + path, { headers });
}

function aToken(given: NewToken): string {
  return emulator.world.addToken(given).secret;
}

const yesterday = () => new Date(Date.now() - 86_400_000);
const everything = { scope: "vso.code vso.packaging vso.work" };

describe.each([
  ["Git", advertisement],
  ["npm", `${feed}/npm/registry/fabrikam-greeting`],
  ["NuGet", `${feed}/nuget/v3/index.json`],
  ["PyPI", `${feed}/pypi/simple/fabrikam-greeting/`],
  ["REST", fields],
])("%s", (_, path) => {
  test("lets a token in by Basic authentication, with any user name and with none", async () => {
    const secret = aToken(everything);
    for (const user of ["", "anyone", "ada@fabrikam.example"]) {
      const authorization = `Basic ${Buffer.from(`${user}:${secret}`).toString("base64")}`;
      expect((await fetch(emulator.url + path, { headers: { authorization } })).status).toBe(200);
    }
    expect((await get(path, aToken({ ...everything, targetAccounts: null }))).status).toBe(200);
  });

  test.each([
    ["no credential", () => undefined],
    ["an unknown token", () => "unknown"],
    ["an expired token", () => aToken({ ...everything, validFrom: new Date(0), validTo: yesterday() })],
    ["a revoked token", () => aToken({ ...everything, revokedAt: yesterday() })],
    [
      "a token of another organization",
      () => aToken({ ...everything, targetAccounts: [otherOrganizationId] }),
    ],
  ])("asks for a credential when given %s", async (_what, secret) => {
    const reply = await get(path, secret());
    expect(reply.status).toBe(401);
    expect(reply.headers.get("www-authenticate")).toContain(`Basic realm="${emulator.url}/"`);
  });

  test("refuses a token without the scope, with either status the service may use", async () => {
    const secret = aToken({ scope: "vso.wiki_write vso.auditlog" });
    const reply = await get(path, secret);
    expect([reply.status, await reply.text()]).toEqual([401, expect.stringContaining("TF400813")]);
    emulator.world.switches.missingScopeStatus = 403;
    expect((await get(path, secret)).status).toBe(403);
  });

  test("accepts a wider scope and full access", async () => {
    const wider = aToken({ scope: "vso.code_full vso.packaging_manage vso.work_full" });
    expect((await get(path, wider)).status).toBe(200);
    expect((await get(path, aToken({ scope: "app_token" }))).status).toBe(200);
  });

  test("knows no other organization", async () => {
    const reply = await get(path.replace("/fabrikam/", "/contoso/"), aToken(everything));
    expect(reply.status).toBe(404);
  });
});

test("an expired token is reported as expired, a revoked one is not", async () => {
  const expired = await get(fields, aToken({ ...everything, validFrom: new Date(0), validTo: yesterday() }));
  expect(at(await expired.json(), "message")).toBe(
    "Access Denied: The Personal Access Token used has expired.",
  );
  const revoked = await get(fields, aToken({ ...everything, revokedAt: yesterday() }));
  expect(at(await revoked.json(), "typeKey")).toBe("UnauthorizedRequestException");
});

test("a refused token gets no sign-in page from the extension's APIs either", async () => {
  const path = `${hosts.audit}/audit/auditlog?api-version=7.1-preview.1`;
  expect((await get(path, aToken({ scope: "vso.auditlog" }))).status).toBe(200);
  expect((await get(path, "unknown")).status).toBe(401);
  expect((await get(path)).status).toBe(203);
});

test("Git's older protocol is not available, nor are two services at once", async () => {
  const secret = aToken({ scope: "vso.code" });
  const both = `${advertisement}&service=git-receive-pack`;
  const statuses = [both, "/fabrikam/Shop/_git/web/info/refs", "/fabrikam/Shop/_git/web/HEAD"].map(
    async (path) => (await get(path, secret)).status,
  );
  expect(await Promise.all(statuses)).toEqual([404, 404, 404]);
});

test("a NuGet client finds the package from the service index", async () => {
  const secret = aToken({ scope: "vso.packaging" });
  const index: unknown = await (await get(`${feed}/nuget/v3/index.json`, secret)).json();
  const base = String(at(index, "resources", 0, "@id"));
  expect(at(index, "resources", 0, "@type")).toBe("PackageBaseAddress/3.0.0");
  const versions: unknown = await (await get(`${base}fabrikam-greeting/index.json`, secret)).json();
  expect(versions).toEqual({ versions: ["1.0.0"] });
  const address = `${base}fabrikam-greeting/1.0.0/fabrikam-greeting.1.0.0.nupkg`;
  const zip = await JSZip.loadAsync(await (await get(address, secret)).arrayBuffer());
  expect(await zip.file("fabrikam-greeting.nuspec")?.async("string")).toContain("<version>1.0.0</version>");
  expect((await get(`${base}nothing/index.json`, secret)).status).toBe(404);
});

test("the Python index links to a file with the digest it names", async () => {
  const secret = aToken({ scope: "vso.packaging" });
  const page = await (
    await get(`/fabrikam/Shop/_packaging/parts/pypi/simple/fabrikam-greeting/`, secret)
  ).text();
  const [, address = "", digest] = /href="([^#]+)#sha256=(\w+)"/.exec(page) ?? [];
  expect(address).toContain("/fabrikam/Shop/_packaging/parts/pypi/download/");
  const wheel = Buffer.from(await (await get(address, secret)).arrayBuffer());
  expect(createHash("sha256").update(wheel).digest("hex")).toBe(digest);
});
