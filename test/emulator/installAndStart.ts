import { startEmulator } from "./Emulator";
import { hostRoutes } from "./host/hostRoutes";
import { addressOf, hubsOn, settingsPages } from "./host/settingsPages";
import { installVsix, type InstalledExtension } from "./vsix";
import type { World, WorldOptions } from "./world/World";

interface Options extends WorldOptions {
  /** Path or content of the package. */
  readonly vsix: string | Buffer;
  /** Packages that are installed beside it. */
  readonly beside?: readonly (string | Buffer)[];
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
  /**
   * Address of a hub, by the id of its contribution in the manifest. If several extensions have such a hub, that of
   * `extensionId` (`publisher.extension`) or of the package that was installed first. Throws if no page shows it.
   */
  hubUrl(contributionId: string, extensionId?: string): string;
  close(): Promise<void>;
}

/** Installs a package into a local Azure DevOps and starts it. */
export async function installAndStart({
  vsix,
  beside = [],
  port = 0,
  watched = false,
  ...rest
}: Options): Promise<RunningEmulator> {
  const extension = await installVsix(vsix);
  const others = await Promise.all(beside.map(installVsix));
  const routes = hostRoutes(extension, { watched, beside: others });
  const emulator = await startEmulator({ ...rest, port, routes });
  const { world } = emulator;
  for (const { package: other } of others) world.installBeside(other.id);
  const origin = new URL(emulator.url).origin;
  const { name: organization } = world.organization;
  const packages = () => [extension, ...others].map((installed) => installed.package);
  const shown = () =>
    settingsPages.flatMap((page) =>
      hubsOn(page, packages(), world.switches).map(({ id, ...hub }) => {
        return { ...hub, url: origin + addressOf(organization, page, id) };
      }),
    );
  return {
    url: `${origin}/${encodeURIComponent(organization)}`,
    world,
    extension,
    hubs: shown,
    hubUrl(contributionId, extensionId = extension.package.id) {
      const hub = shown().find((one) => one.shortId === contributionId && one.extensionId === extensionId);
      if (hub === undefined) throw new Error(`No page of the host shows a hub "${contributionId}".`);
      return hub.url;
    },
    async close() {
      extension.wakeAll();
      await emulator.close();
    },
  };
}
