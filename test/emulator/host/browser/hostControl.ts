import type { PageModel } from "../PageModel";
import { postJson } from "./http";
import { handshake, type InitOptions } from "./handshake";
import type { HubStatus } from "./hubStatus";

/** `DevOps.HostControl`: start and end of loading, tokens, size. */
export function hostControl(page: PageModel, frame: HTMLIFrameElement, status: HubStatus) {
  return {
    initialHandshake(options: InitOptions = {}) {
      if (options.loaded !== false) status.loaded();
      return handshake(page, options);
    },
    notifyLoadSucceeded: () => status.loaded(),
    notifyLoadFailed: (error: unknown) => status.failed(reasonOf(error)),
    /** A new one each time: the SDK caches none and cannot ask for another. */
    getAccessToken: () =>
      postJson<{ token: string }>("/_emulator/extension-token", { extension: page.extension.id }),
    getAppToken: () => postJson<{ token: string }>("/_emulator/app-token", {}),
    /** Hubs fill the page, so only a greater height matters. */
    resize(_width?: number, height?: number) {
      if (typeof height === "number") frame.style.minHeight = `${height}px`;
    },
  };
}

/** An `Error` crosses the channel as a plain object with its message. */
function reasonOf(error: unknown): string {
  if (typeof error === "string") return error;
  const message = (error as { message?: unknown } | null | undefined)?.message;
  return typeof message === "string" && message !== "" ? message : "The extension gave no reason.";
}
