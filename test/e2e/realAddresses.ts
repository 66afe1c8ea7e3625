import type { BrowserContext } from "playwright-core";

import type { RunningEmulator } from "../emulator/installAndStart";

/**
 * Passes the browser's requests to the real addresses of Azure DevOps on to the emulator, and records their hosts in
 * `asked`. The pages' policy comes first: what it blocks does not get here.
 */
export async function playRealAddresses(
  { url, world }: RunningEmulator,
  context: BrowserContext,
  asked: Set<string>,
): Promise<void> {
  const { origin } = new URL(url);
  const { name } = world.organization;
  const older = new RegExp(`^${name}\\.(\\w+)\\.visualstudio\\.com$`);
  await context.route(/^https:/, async (route) => {
    const { hostname, pathname, search } = new URL(route.request().url());
    asked.add(hostname);
    const [, service] = older.exec(hostname) ?? [];
    const path = service ? `${service}.dev.azure.com/${name}${pathname}` : hostname + pathname;
    await route.fulfill({ response: await route.fetch({ url: `${origin}/${path}${search}` }) });
  });
}
