import { fireEvent, screen } from "@testing-library/react";

import type { World } from "../../../emulator/world/World";
import { openOrganization } from "../anOrganizationPage";

/** Somebody else in the organization, with tokens. */
export function somebody(world: World) {
  const owner = world.users
    .all()
    .find(({ descriptor }) => descriptor !== world.me.descriptor && world.tokensOf(descriptor).length > 3);
  if (!owner) throw new Error("Nobody here has tokens.");
  return owner;
}

/** Opens the desk over a world in which one more token of somebody else has leaked. */
export function openDesk(settings: Parameters<typeof openOrganization>[0] = {}) {
  const opened = openOrganization(settings);
  const { world, user } = opened;
  const owner = somebody(world);
  const leaked = world.addToken({
    owner: owner.descriptor,
    displayName: "deploy from laptop",
    scope: "vso.code_full vso.build_execute",
    validFrom: new Date(world.now().getTime() - 20 * 86_400_000),
  });
  return {
    ...opened,
    owner,
    ...leaked,
    async toDesk() {
      await user.click(await screen.findByRole("tab", { name: "Incident" }));
      await screen.findByRole("textbox", { name: "Paste here, or drop a file" });
    },
    paste(text: string, zone = "Paste here, or drop a file") {
      pasteInto(screen.getByRole("textbox", { name: zone }), text);
    },
  };
}

/** As a browser does for Ctrl+V. */
export function pasteInto(zone: HTMLElement, text: string): void {
  fireEvent.paste(zone, { clipboardData: { getData: () => text, files: [] } });
}
