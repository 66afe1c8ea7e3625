import type { IHeaderCommandBarItem } from "azure-devops-ui/HeaderCommandBar";

import type { Words } from "../../ui/words/en";

/** Opens the help; it is in the same place on every hub. */
export function helpCommand({ common }: Words, onActivate: () => void): IHeaderCommandBarItem {
  return {
    ...plainButton,
    id: "help",
    ariaLabel: common.help,
    iconProps: { iconName: "Help" },
    tooltipProps: { text: common.help },
    onActivate,
  };
}

export function setUpCommand({ common }: Words, onActivate: () => void): IHeaderCommandBarItem {
  return {
    ...plainButton,
    id: "set-up",
    iconProps: { iconName: "Settings" },
    text: common.setUp,
    onActivate,
  };
}

/** The kit moves less important commands into a menu, which would then be a menu item outside a menu. */
const plainButton = { important: true, role: "button", subtle: true };
