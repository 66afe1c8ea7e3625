import type { BrowserContext } from "playwright-core";

import { playedPath } from "../emulator/wire/playedPath";
import type { RunningEmulator } from "../emulator/installAndStart";

/**
 * Passes the browser's requests to the real addresses of Azure DevOps on to the emulator, and records their hosts in
 * `asked`. The pages' policy comes first: what it blocks does not get here.
 */
export async function playRealAddresses(
  { url }: RunningEmulator,
  context: BrowserContext,
  asked: Set<string>,
): Promise<void> {
  const { origin } = new URL(url);
  await context.route(/^https:/, async (route) => {
    const address = new URL(route.request().url());
    asked.add(address.hostname);
    const url = origin + playedPath(address) + address.search;
    await route.fulfill({ response: await route.fetch({ url }) });
  });
}
