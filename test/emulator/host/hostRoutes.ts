import { isRecord } from "../package/PackageError";
import type { Route } from "../wire/Route";
import type { InstalledExtension } from "../vsix";
import { jsonAnswer, ownBody } from "./answers";
import { assetRoutes } from "./bundle";
import { bridgeRoutes } from "./bridge/bridgeRoutes";
import { unsignedToken } from "./bridge/grant";
import { extensionDataRoutes } from "./extensionDataRoutes";
import { extensionFileRoutes } from "./extensionFiles";
import { pageRoutes, type PageOptions } from "./pages";

/** How long a page waits for another build before it asks again. */
const buildWaitMilliseconds = 20_000;

interface HostOptions extends PageOptions {
  /** Other extensions that are installed too. */
  readonly beside?: readonly InstalledExtension[];
}

/** Everything in the emulator that is not REST: host pages, what their script calls, and the extensions' files. */
export function hostRoutes(
  extension: InstalledExtension,
  { beside = [], ...options }: HostOptions = {},
): Route[] {
  const all = [extension, ...beside];
  return [
    ...assetRoutes(),
    ...tokenRoutes(all),
    ...bridgeRoutes,
    ...extensionDataRoutes,
    {
      site: "host",
      method: "GET",
      path: "/_emulator/build",
      async handle({ url }) {
        await extension.changedFrom(url.searchParams.get("after") ?? "", buildWaitMilliseconds);
        return jsonAnswer({ stamp: extension.package.stamp });
      },
    },
    ...extensionFileRoutes(all),
    ...pageRoutes(all, options),
  ];
}

function tokenRoutes(installed: readonly InstalledExtension[]): Route[] {
  return [
    {
      site: "host",
      method: "POST",
      path: "/_emulator/extension-token",
      handle(call) {
        const body = ownBody(call);
        const asking = isRecord(body) ? body.extension : undefined;
        const found = installed.find(({ package: { id } }) => id === asking);
        if (found === undefined) throw new Error(`The extension ${String(asking)} is not installed.`);
        return jsonAnswer({ token: call.world.issueExtensionToken(found.package.scopes) });
      },
    },
    {
      site: "host",
      method: "POST",
      path: "/_emulator/app-token",
      handle(call) {
        ownBody(call);
        const { me, organization } = call.world;
        const claims = { iss: "app.vstoken.visualstudio.com", nameid: me.id, tid: organization.tenantId };
        return jsonAnswer({ token: unsignedToken(claims) });
      },
    },
  ];
}
