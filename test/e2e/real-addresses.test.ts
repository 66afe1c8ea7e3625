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
    const opening: Parameters<typeof openHub>[0] = {
      addresses,
      prepare: (emulator, context) => playRealAddresses(emulator, context, asked),
    };
    const own = await openHub(opening);
    await own.hub.getByText("20 of 24 tokens shown").waitFor();
    const everyone = await openHub({ ...opening, hub: organizationHub });
    await scan(everyone);
    expect([...asked].sort()).toEqual(hosts);
    expect([...own.problems, ...everyone.problems].filter(isSerious)).toEqual([]);
  },
);
