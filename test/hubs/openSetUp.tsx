import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { AdministratorsSetUp } from "../../src/hubs/setup/AdministratorsSetUp";
import { en as setUp } from "../../src/hubs/setup/words/en";
import { anAzure } from "./anAzure";
import { organizationOf } from "./organization-tokens/organizationOf";

const shared = { type: "Default", value: "Current" } as const;
/** Made up; never used or confirmed. */
export const otherClient = "38aaa865-2c70-4bf7-a308-0c6539c38c1a";
/** The application of the emulator's organization. */
export const usualClient = "c11e0000-0000-4000-8000-00000000c11e";
const mine = { type: "User", value: "Me" } as const;
const { steps } = setUp;

/** The setup check for administrators, with a world of the emulator. */
export function openSetUp(settings: Parameters<typeof anAzure>[0] = {}) {
  const started = anAzure({ sleep: async () => undefined, ...settings });
  const { azure, world } = started;
  const done: string[] = [];
  return {
    ...started,
    done,
    user: userEvent.setup(),
    /** Opens the check, which then tries every step by itself. */
    show() {
      render(
        <AdministratorsSetUp
          host={azure.host}
          onClose={() => done.push("closed")}
          onSettings={() => done.push("settings")}
          organization={organizationOf(world, azure.host)}
          own={azure}
        />,
      );
    },
    name(value: unknown) {
      world.extensionData.set(shared, "$settings", { id: "entraApp", value, __etag: -1 });
    },
    /** This person compared the application with Entra on an earlier visit. */
    confirmed(value: unknown = { clientId: usualClient }) {
      world.extensionData.set(mine, "$settings", { id: "confirmedEntraApp", value, __etag: -1 });
      return this;
    },
  };
}

/** A step, once it shows this state. */
export async function setUpStep(id: keyof typeof steps, state: string) {
  const heading = await screen.findByRole("heading", { name: steps[id].title });
  const item = heading.closest("li");
  if (!item) throw new Error("The step is not in the list.");
  await within(item).findByText(state);
  return within(item);
}
