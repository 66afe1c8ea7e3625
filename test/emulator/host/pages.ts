import type { Hub } from "../package/hubs";
import type { ExtensionPackage } from "../package/readPackage";
import type { Answer, Call, Route } from "../wire/Route";
import type { InstalledExtension } from "../vsix";
import { contentSite, pageAnswer, redirectAnswer } from "./answers";
import { addressOfFile } from "./extensionFiles";
import { homeContent } from "./homeContent";
import { hubContent } from "./hubContent";
import { navigation } from "./navigation";
import { homeRoute, type PageModel } from "./PageModel";
import { builtInContent, notFoundContent } from "./placeholders";
import { addressOf, hubsOn, settingsPages, type SettingsPage } from "./settingsPages";
import { shell } from "./shell";

export interface PageOptions {
  /** Open pages reload when the extension is replaced. */
  readonly watched?: boolean;
}

/** The pages that a person opens: the organization, its settings, and user settings. */
export function pageRoutes(installed: readonly InstalledExtension[], options: PageOptions): Route[] {
  const packages = () => installed.map((extension) => extension.package);
  const page = (path: string, handle: (call: Call) => Answer): Route => ({
    site: "host",
    method: "GET",
    path,
    handle: (call) => (isOrganization(call) ? handle(call) : unknownOrganization(call)),
  });
  return [
    {
      site: "host",
      method: "GET",
      path: "/",
      handle: ({ world }) => redirectAnswer(`/${world.organization.name}`),
    },
    page("/{organization}", (call) => home(call, packages(), options)),
    ...settingsPages.flatMap((settings) => [
      page(`/{organization}/${settings.folder}`, ({ world }) => {
        const [first] = settings.sections[0]?.entries ?? [];
        return redirectAnswer(addressOf(world.organization.name, settings, first?.pivot ?? ""));
      }),
      page(`/{organization}/${settings.folder}/{pivot}`, (call) =>
        settingsPage(call, settings, packages(), options),
      ),
    ]),
  ];
}

function home(call: Call, extensions: readonly ExtensionPackage[], options: PageOptions): Answer {
  const model = pageModel(call, extensions, options, { id: homeRoute, routeValues: {} });
  return pageAnswer(
    call,
    shell(call.world, { title: "Home", model, content: homeContent(call.world, extensions) }),
  );
}

function settingsPage(
  call: Call,
  page: SettingsPage,
  extensions: readonly ExtensionPackage[],
  options: PageOptions,
): Answer {
  const { world } = call;
  const pivot = call.params.pivot ?? "";
  const hub = hubsOn(page, extensions, world.switches).find(
    ({ id }) => id.toLowerCase() === pivot.toLowerCase(),
  );
  const builtIn = page.sections
    .flatMap(({ entries }) => entries)
    .find((entry) => entry.pivot.toLowerCase() === pivot.toLowerCase());
  const { id, name } = world.organization;
  const routeValues = {
    adminPivot: pivot,
    controller: "ContributedPage",
    action: "Execute",
    serviceHost: `${id} (${name})`,
  };
  const model = pageModel(call, extensions, options, { id: page.route, routeValues }, page.group, hub);
  const content =
    hub !== undefined
      ? hubContent(hub, world.switches)
      : builtIn !== undefined
        ? builtInContent(builtIn)
        : notFoundContent();
  const title = hub?.name ?? builtIn?.name ?? "Page not found";
  const found = hub !== undefined || builtIn !== undefined;
  const markup = shell(world, {
    title,
    model,
    navigation: navigation(world, page, pivot, extensions),
    content,
  });
  return pageAnswer(call, markup, found ? 200 : 404);
}

function pageModel(
  call: Call,
  extensions: readonly ExtensionPackage[],
  { watched }: PageOptions,
  route: PageModel["route"],
  group?: string,
  hub?: Hub,
): PageModel {
  const { organization, addresses, me, switches, scenario } = call.world;
  const extension = extensions.find(({ id }) => id === hub?.extensionId) ?? extensions[0];
  if (extension === undefined) throw new Error("No extension is installed.");
  const files = `${contentSite(call)}${addressOfFile(extension, "")}`;
  const navigationElements = [
    ...(group === undefined ? [] : [{ id: group, name: group, type: "ms.vss-web.hub-group" }]),
    ...(hub === undefined ? [] : [{ id: hub.id, name: hub.name, type: "ms.vss-web.hub" }]),
  ];
  return {
    organization: { id: organization.id, name: organization.name },
    addresses,
    user: {
      id: me.id,
      name: me.principalName,
      displayName: me.displayName,
      imageUrl: `${call.url.origin}/${organization.name}/_apis/GraphProfile/MemberAvatars/${me.descriptor}`,
      ...(switches.userHasDescriptor ? { descriptor: me.descriptor } : {}),
    },
    extension: {
      id: extension.id,
      publisherId: extension.publisher,
      extensionId: extension.extensionId,
      version: extension.version,
      baseUri: files,
    },
    ...(hub === undefined
      ? {}
      : { hub: { contributionId: hub.id, name: hub.name, frameUrl: files + hub.uri } }),
    route,
    navigation: navigationElements,
    scenario,
    switches,
    ...(watched ? { watched: extension.stamp } : {}),
  };
}

function isOrganization({ params, world }: Call): boolean {
  return params.organization?.toLowerCase() === world.organization.name.toLowerCase();
}

function unknownOrganization(call: Call): Answer {
  return {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
    body: `There is nothing at ${call.url.pathname}.`,
  };
}
