import { aHost, twoHubs } from "./aHost";
import { aHub, aPackage } from "./aPackage";

const own = "fabrikam.sample.own";
const everyone = "fabrikam.sample.everyone";

describe("the host's pages", () => {
  it("show a hub only under the settings its target names", async () => {
    const { page, organization } = await aHost();
    const userSettings = (await page(`/${organization}/_usersSettings/tokens`)).body?.toString();
    const organizationSettings = (await page(`/${organization}/_settings/users`)).body?.toString();
    expect(userSettings).toContain(own);
    expect(userSettings).not.toContain(everyone);
    expect(organizationSettings).toContain(everyone);
    expect(organizationSettings).not.toContain(own);
    expect(userSettings + String(organizationSettings)).not.toContain("elsewhere");
    expect((await page(`/${organization}/_usersSettings/${own}`)).status).toBe(200);
    expect((await page(`/${organization}/_settings/${own}`)).status).toBe(404);
    expect((await page(`/${organization}/_usersSettings/fabrikam.sample.elsewhere`)).status).toBe(404);
  });

  it("keep hubs out of user settings if the host does not show them there", async () => {
    const { page, organization } = await aHost(await twoHubs(), {
      switches: { showsUserSettingsHubs: false },
    });
    expect((await page(`/${organization}/_usersSettings/tokens`)).body).not.toContain(own);
    expect((await page(`/${organization}/_usersSettings/${own}`)).status).toBe(404);
    expect((await page(`/${organization}/_settings/${everyone}`)).status).toBe(200);
  });

  it("say that the built-in token page is Azure DevOps' own plain list, and show no token", async () => {
    const { page, organization, world } = await aHost();
    world.addToken({ displayName: "deploy key of the moon" });
    const body = (await page(`/${organization}/_usersSettings/tokens`)).body?.toString();
    expect(body).toContain("its own plain list");
    expect(body).not.toContain("deploy key of the moon");
  });

  it("escape whatever comes from the package and the organization", async () => {
    const nasty = `"><img src=x onerror=alert(1)>`;
    const hub = aHub("own", "ms.vss-web.collection-user-settings-hub-group");
    const contributions = [{ ...hub, properties: { name: nasty, uri: "dist/hub.html" } }];
    const { page, organization } = await aHost(await aPackage({ contributions }));
    for (const path of [
      "",
      "/_usersSettings/tokens",
      `/_usersSettings/${own}`,
      "/_usersSettings/%3Cimg%3E",
    ]) {
      expect((await page(`/${organization}${path}`)).body).not.toContain("<img");
    }
  });

  it("run only the emulator's script and frame only the extension's site", async () => {
    const { page, organization } = await aHost();
    const { headers } = await page(`/${organization}/_usersSettings/${own}`);
    expect(headers?.["Content-Security-Policy"]).toContain("script-src 'self';");
    expect(headers?.["Content-Security-Policy"]).toContain("frame-src http://127.0.0.1:8080;");
  });

  it.each([
    ["an ordinary frame on Services", {}, "allow-same-origin", "allow-downloads", 'allow=""'],
    [
      "downloads and the clipboard",
      { frameMayDownload: true, frameMayWriteClipboard: true },
      "allow-downloads",
      "x",
      'allow="clipboard-write"',
    ],
    [
      "no storage if the browser blocks it",
      { frameHasStorage: false },
      "allow-popups",
      "allow-same-origin",
      'allow=""',
    ],
    ["an opaque origin on Server", { isHosted: false }, "allow-scripts", "allow-same-origin", 'allow=""'],
  ])("give the hub %s", async (_, switches, has, hasNot, allow) => {
    const { page, organization } = await aHost(undefined, { switches });
    const frame =
      /<iframe[^>]*>/.exec(String((await page(`/${organization}/_usersSettings/${own}`)).body))?.[0] ?? "";
    expect(frame).toContain('class="external-content--iframe"');
    expect(/sandbox="([^"]*)"/.exec(frame)?.[1]?.split(" ")).toContain(has);
    expect(/sandbox="([^"]*)"/.exec(frame)?.[1]?.split(" ")).not.toContain(hasNot);
    expect(frame).toContain(allow);
  });

  it("leave the descriptor out of the user context if the host does not give it", async () => {
    const { page, organization, world } = await aHost(undefined, { switches: { userHasDescriptor: false } });
    const model = /id="page-model">([^<]*)</.exec(
      String((await page(`/${organization}/_usersSettings/${own}`)).body),
    );
    const { user } = JSON.parse(model?.[1] ?? "{}") as { user: object };
    expect(user).toMatchObject({ id: world.me.id, name: world.me.principalName });
    expect(user).not.toHaveProperty("descriptor");
  });

  it("have a field for every switch", async () => {
    const { page, organization, world } = await aHost();
    const body = (await page(`/${organization}`)).body?.toString();
    for (const name of Object.keys(world.switches)) expect(body).toContain(`name="${name}"`);
  });

  it("know no other organization", async () => {
    const { page } = await aHost();
    expect((await page("/somebody-else")).status).toBe(404);
    expect((await page("/favicon.ico")).status).toBe(404);
  });
});
