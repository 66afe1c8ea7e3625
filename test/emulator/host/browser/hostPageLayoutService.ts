import type { IHostPageLayoutService } from "azure-devops-extension-api";

import { messageDialog } from "./messageDialog";

export function hostPageLayoutService(): IHostPageLayoutService {
  const { classList } = document.body;
  return {
    getFullScreenMode: () => Promise.resolve(classList.contains("full-screen")),
    setFullScreenMode(fullScreenMode) {
      classList.toggle("full-screen", fullScreenMode);
    },
    openMessageDialog(message, options = {}) {
      messageDialog(message, options);
    },
    openCustomDialog: () => notEmulated("A custom dialog"),
    openPanel: () => notEmulated("A panel of the host"),
  };
}

function notEmulated(what: string): never {
  throw new Error(`${what} is not part of the emulator.`);
}
