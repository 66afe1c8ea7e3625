import { channelManager } from "@sdk/xdm";

import type { PageModel } from "../PageModel";
import type { Theme } from "../themes/Theme";
import { hostControl } from "./hostControl";
import { hubStatus } from "./hubStatus";
import { nestedAppAuth } from "./nestedAppAuth";
import { serviceManager } from "./serviceManager";

export interface ConnectedHub {
  changeTheme(theme: Theme): void;
}

/**
 * Opens the channel to the frame, then loads the hub in it, so that the SDK's first message reaches its host. The
 * object names are those that azure-devops-extension-sdk calls.
 */
export function connectHub(page: PageModel): ConnectedHub | undefined {
  const frame = document.querySelector<HTMLIFrameElement>("iframe.external-content--iframe");
  if (page.hub === undefined || !frame?.contentWindow) return undefined;
  const channel = channelManager.addChannel(frame.contentWindow, new URL(page.hub.frameUrl).origin);
  const registry = channel.getObjectRegistry();
  registry.register("DevOps.HostControl", hostControl(page, frame, hubStatus(page.hub.name)));
  registry.register("DevOps.ServiceManager", serviceManager(page));
  if (page.switches.isHosted && page.switches.nestedAppAuth !== "absent") {
    registry.register("DevOps.NestedAppAuth", nestedAppAuth());
  }
  frame.src = page.hub.frameUrl;
  return {
    changeTheme(theme) {
      const event = { detail: { data: theme.data } };
      // A frame that has not started has no such object yet; it gets the theme in its handshake.
      channel
        .invokeRemoteMethod("dispatchEvent", "DevOps.SdkClient", ["themeChanged", event])
        .catch(console.warn);
    },
  };
}
