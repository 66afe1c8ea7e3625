import { hostRoutes } from "./host/hostRoutes";
import { installVsix } from "./vsix";
import { createWorld, type WorldOptions } from "./world/World";
import { aHub, aPackage } from "./aPackage";

const site = "http://localhost:8080";
const content = "http://127.0.0.1:8080";

type Headers = Record<string, string>;

/** A host with an extension installed, called without a network. */
export async function aHost(vsix?: Buffer, options: WorldOptions = {}) {
  const world = createWorld(options);
  const extension = await installVsix(vsix ?? (await twoHubs()));
  world.routes.push(...hostRoutes(extension));
  const ask = (method: string, url: string, headers: Headers = {}, body?: unknown) =>
    world.handle({ method, url, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return {
    world,
    extension,
    organization: world.organization.name,
    page: (path: string) => ask("GET", site + path),
    file: (path: string, headers?: Headers) => ask("GET", content + path, headers),
    /** Calls as the host page's script does. */
    call: (method: string, path: string, body?: unknown, headers: Headers = {}) =>
      ask(method, site + path, { "Content-Type": "application/json", ...headers }, body),
  };
}

export function twoHubs(): Promise<Buffer> {
  return aPackage({
    contributions: [
      aHub("own", "ms.vss-web.collection-user-settings-hub-group"),
      aHub("everyone", "ms.vss-web.collection-admin-hub-group"),
      aHub("elsewhere", "ms.vss-work-web.work-hub-group"),
    ],
  });
}
