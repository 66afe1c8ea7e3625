import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { MyTokensPage } from "../../../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../../../src/hubs/my-tokens/wholeEdition";
import { en as creation } from "../../../../src/hubs/my-tokens/creation/words/en";
import type { World } from "../../../emulator/world/World";
import { anAzure, now } from "../../anAzure";

export const person = { type: "User", value: "Me" } as const;
export const documents = (world: World) => world.extensionData.list(person, "replacing");
export const button = (name: string | RegExp) => screen.getByRole("button", { name });
export const ownToken = (world: World, name: string) => {
  const token = world.tokensOf(world.me.descriptor).find(({ displayName }) => displayName === name);
  if (!token) throw new Error(`There is no token "${name}".`);
  return token;
};
/** The section of what is being replaced. */
export const being = async () => within(await screen.findByRole("region", { name: /^Being replaced: / }));

interface Settings extends NonNullable<Parameters<typeof anAzure>[0]> {
  /** As in the edition that has no administrator's side. */
  withoutOrganization?: boolean;
}

/** Opens My tokens over a world, with a clipboard. */
export function openMyTokens({ withoutOrganization = false, ...settings }: Settings = {}) {
  let moment = now;
  const started = anAzure({ now: () => moment, ...settings });
  const azure = withoutOrganization ? { ...started.azure, organization: undefined } : started.azure;
  const copied: string[] = [];
  const writeText = async (text: string) => void copied.push(text);
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  const show = () => render(<MyTokensPage azure={azure} edition={wholeEdition} now={() => moment} />);
  let page = show();
  const user = userEvent.setup();
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  return {
    ...started,
    user,
    copied,
    pass: (milliseconds: number) => void (moment = new Date(moment.getTime() + milliseconds)),
    /** Closes the page and opens it again. */
    reopen() {
      page.unmount();
      page = show();
    },
    /** From the row to the form. */
    async replace(name: string) {
      await user.click(await screen.findByRole("button", { name: `Replace “${name}”` }));
      await screen.findByRole("dialog", { name: `Replace “${name}”` });
      await screen.findByRole("button", { name: creation.form.create });
    },
    async create() {
      await user.click(button(creation.form.create));
      await screen.findByRole("button", { name: creation.copy });
    },
    async copyAndFinish() {
      await user.click(button(creation.copy));
      await user.click(await screen.findByRole("button", { name: creation.done }));
    },
  };
}
