import type { PageModel } from "../PageModel";
import { postJson } from "./http";
import { handshake, type InitOptions } from "./handshake";
import type { HubStatus } from "./hubStatus";

/** `DevOps.HostControl`: the start and the end of loading, tokens, size. */
export function hostControl(page: PageModel, frame: HTMLIFrameElement, status: HubStatus) {
  return {
    initialHandshake(options: InitOptions = {}) {
      if (options.loaded !== false) status.loaded();
      return handshake(page, options);
    },
    notifyLoadSucceeded: () => status.loaded(),
    notifyLoadFailed: (error: unknown) => status.failed(reasonOf(error)),
    /** Fresh each time: the SDK keeps none, and has no way to ask for another one. */
    getAccessToken: () => postJson<{ token: string }>("/_emulator/extension-token", {}),
    getAppToken: () => postJson<{ token: string }>("/_emulator/app-token", {}),
    /** Hubs fill their page, so only a height beyond it is of use. */
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
