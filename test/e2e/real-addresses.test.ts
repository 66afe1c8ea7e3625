import { openHub, useBrowser } from "./journey";
import { isSerious, organizationHub, scan } from "./organization";
import { playRealAddresses } from "./realAddresses";

useBrowser();

test.each([
  ["today's addresses", "today", ["vsaex.dev.azure.com", "vssps.dev.azure.com"]],
  [
    "the older addresses of an organization",
    "older",
    ["fabrikam.vsaex.visualstudio.com", "fabrikam.vssps.visualstudio.com"],
  ],
] as const)(
  "at %s, the pages list own and everyone's tokens, and connect to these hosts only",
  async (_, addresses, hosts) => {
    const asked = new Set<string>();
    const { page, hub, emulator, problems } = await openHub({
      addresses,
      prepare: (playing, context) => playRealAddresses(playing, context, asked),
    });
    await hub.getByText("20 of 24 tokens shown").waitFor();
    await page.goto(emulator.hubUrl(organizationHub));
    await scan({ hub });
    expect([...asked].sort()).toEqual(hosts);
    expect(problems.filter(isSerious)).toEqual([]);
  },
);
