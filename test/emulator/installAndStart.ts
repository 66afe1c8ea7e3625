import { startEmulator } from "./Emulator";
import { hostRoutes } from "./host/hostRoutes";
import { addressOf, hubsOn, settingsPages } from "./host/settingsPages";
import { installVsix, type InstalledExtension } from "./vsix";
import type { World, WorldOptions } from "./world/World";

interface Options extends WorldOptions {
  /** Path or content of the package. */
  readonly vsix: string | Buffer;
  /** Absent: any free port. */
  readonly port?: number;
  /** Open pages reload when the extension is replaced. */
  readonly watched?: boolean;
}

export interface RunningEmulator {
  /** The organization's page, on the host's site. */
  readonly url: string;
  readonly world: World;
  readonly extension: InstalledExtension;
  /** The hubs currently shown, with their addresses. */
  hubs(): { readonly name: string; readonly url: string }[];
  /** Address of a hub, by the id of its contribution in the manifest. Throws if no page shows it. */
  hubUrl(contributionId: string): string;
  close(): Promise<void>;
}

/** Installs a package into a local Azure DevOps and starts it. */
export async function installAndStart({
  vsix,
  port = 0,
  watched = false,
  ...rest
}: Options): Promise<RunningEmulator> {
  const extension = await installVsix(vsix);
  const emulator = await startEmulator({ ...rest, port, routes: hostRoutes(extension, { watched }) });
  const { world } = emulator;
  const origin = new URL(emulator.url).origin;
  const { name: organization } = world.organization;
  const shown = () =>
    settingsPages.flatMap((page) =>
      hubsOn(page, extension.package, world.switches).map(({ id, shortId, name }) => {
        return { shortId, name, url: origin + addressOf(organization, page, id) };
      }),
    );
  return {
    url: `${origin}/${encodeURIComponent(organization)}`,
    world,
    extension,
    hubs: shown,
    hubUrl(contributionId) {
      const hub = shown().find(({ shortId }) => shortId === contributionId);
      if (hub === undefined) throw new Error(`No page of the host shows a hub "${contributionId}".`);
      return hub.url;
    },
    async close() {
      extension.wakeAll();
      await emulator.close();
    },
  };
}
