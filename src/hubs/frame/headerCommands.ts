import type { IHeaderCommandBarItem } from "azure-devops-ui/HeaderCommandBar";

import type { Words } from "../../ui/words/en";

/** Explains the page, on every hub in the same place. */
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

/** Among buttons the kit's menu of less important commands would be a menu item outside of a menu. */
const plainButton = { important: true, role: "button", subtle: true };
