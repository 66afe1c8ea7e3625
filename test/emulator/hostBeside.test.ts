import { aHub, aPackage } from "./aPackage";
import { hosts } from "./asking";
import { installAndStart, type RunningEmulator } from "./installAndStart";

const own = "ms.vss-web.collection-user-settings-hub-group";
const everyone = "ms.vss-web.collection-admin-hub-group";
const first = "fabrikam.sample";
const second = "fabrikam.small";

let emulator: RunningEmulator;

beforeAll(async () => {
  const contributions = [aHub("mine", own), aHub("all", everyone)];
  emulator = await installAndStart({
    vsix: await aPackage({ contributions, scopes: ["vso.graph", "vso.tokenadministration"] }),
    beside: [await aPackage({ id: "small", contributions: [aHub("mine", own)], scopes: [] })],
  });
});

afterAll(() => emulator.close());

async function post(path: string, body: unknown): Promise<Response> {
  const headers = { "Content-Type": "application/json" };
  const { origin } = new URL(emulator.url);
  return fetch(origin + path, { method: "POST", headers, body: JSON.stringify(body) });
}

async function tokenOf(extension: string): Promise<string> {
  const { token } = Object(await (await post("/_emulator/extension-token", { extension })).json());
  return String(token);
}

function documentsOf(extension: string): string {
  const [publisher, id] = extension.split(".");
  return `/extmgmt.dev.azure.com/fabrikam/_apis/ExtensionManagement/InstalledExtensions/${publisher}/${id}/Data/Scopes/Default/Current/Collections/settings/Documents`;
}

describe("two installed extensions", () => {
  it("have their hubs side by side, each with its own package's page", async () => {
    expect(emulator.hubs().map(({ url }) => new URL(url).pathname)).toEqual([
      `/fabrikam/_usersSettings/${first}.mine`,
      `/fabrikam/_usersSettings/${second}.mine`,
      `/fabrikam/_settings/${first}.all`,
    ]);
    expect(emulator.hubUrl("mine")).toMatch(/fabrikam\.sample\.mine$/);
    const page = await (await fetch(emulator.hubUrl("mine", second))).text();
    const [, model = ""] = /id="page-model">\s*([^<]*)</.exec(page) ?? [];
    const { extension, hub } = JSON.parse(model);
    expect(extension).toMatchObject({ id: second, extensionId: "small" });
    expect((await fetch(hub.frameUrl)).status).toBe(200);
    expect(() => emulator.hubUrl("all", second)).toThrow('No page of the host shows a hub "all"');
  });

  it("share no data", async () => {
    await post(documentsOf(first), { id: "a", days: 7 });
    await post(documentsOf(second), { id: "a", days: 30 });
    const { world } = emulator;
    const scope = { type: "Default", value: "Current" } as const;
    expect(world.extensionDataOf(first).get(scope, "settings", "a")).toMatchObject({ days: 7 });
    expect(world.extensionDataOf(second).get(scope, "settings", "a")).toMatchObject({ days: 30 });
    expect(world.extensionDataOf(first)).toBe(world.extensionData);
  });

  it.each([
    ["the people", "GET", `${hosts.vssps}/graph/users`],
    ["everyone's tokens", "GET", `${hosts.vssps}/tokenadmin/personalaccesstokens/aad.someone`],
  ])("have tokens with their own scopes: one without any may not read %s", async (_, method, path) => {
    const statusFor = async (extension: string) => {
      const Authorization = `Bearer ${await tokenOf(extension)}`;
      const Accept = "application/json;api-version=7.2-preview.1";
      const { origin } = new URL(emulator.url);
      return (await fetch(origin + path, { method, headers: { Accept, Authorization } })).status;
    };
    expect(await statusFor(second)).toBe(401);
    expect(await statusFor(first)).not.toBe(401);
  });

  it("get no token for one that is not installed", async () => {
    expect((await post("/_emulator/extension-token", { extension: "fabrikam.gone" })).status).toBe(500);
  });
});
