import type { WritableExtensionData } from "./ExtensionData";
import { Setting } from "./Setting";

/** Whether the organization keeps from which template each token was made. Where nobody has set it, it does not. */
export function sharedOriginsSetting(
  data: Pick<WritableExtensionData, "getDocument" | "setDocument">,
): Setting<boolean> {
  return new Setting(data, "sharedOrigins", (value) => (typeof value === "boolean" ? value : undefined));
}
