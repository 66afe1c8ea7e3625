import { twoHubs } from "./aHost";
import { aPackage } from "./aPackage";
import { installAndStart, type RunningEmulator } from "./installAndStart";

describe("a running emulator", () => {
  let emulator: RunningEmulator;

  beforeAll(async () => {
    emulator = await installAndStart({
      vsix: await twoHubs(),
      watched: true,
      switches: { consent: "missing" },
    });
  });

  afterAll(() => emulator.close());

  it("says where its hubs are, on the host's site", async () => {
    expect(emulator.hubs().map(({ name }) => name)).toEqual(["The own hub", "The everyone hub"]);
    expect(emulator.hubUrl("own")).toMatch(
      /^http:\/\/localhost:\d+\/fabrikam\/_usersSettings\/fabrikam\.sample\.own$/,
    );
    expect((await fetch(emulator.hubUrl("own"))).status).toBe(200);
    expect(() => emulator.hubUrl("elsewhere")).toThrow('No page of the host shows a hub "elsewhere"');
  });

  it("starts in the requested state", () => {
    expect(emulator.world.switches.consent).toBe("missing");
  });

  it("serves its pages' script and style sheet", async () => {
    const origin = new URL(emulator.url).origin;
    const script = await (await fetch(`${origin}/_emulator/host.js`)).text();
    expect(script).toContain("DevOps.HostControl");
    expect(await (await fetch(`${origin}/_emulator/host.css`)).text()).toContain("var(--background-color)");
    expect(await (await fetch(`${origin}/_emulator/consent.js`)).text()).toContain("emulator.consent");
  });

  it("notifies a waiting page when another build is installed", async () => {
    const origin = new URL(emulator.url).origin;
    const { stamp } = emulator.extension.package;
    const waiting = fetch(`${origin}/_emulator/build?after=${stamp}`);
    await emulator.extension.replace(await aPackage({ version: "1.3.0" }));
    expect(await (await waiting).json()).toEqual({ stamp: emulator.extension.package.stamp });
  });
});
