import { mkdirSync } from "node:fs";

import { en as creation } from "../../src/hubs/my-tokens/creation/words/en";
import { en as being } from "../../src/hubs/my-tokens/being-replaced/words/en";
import { leak, paste } from "./leaking";
import { finish } from "./newToken";
import { closeBrowser, frameOf, launchBrowser, openHub, type Journey, type Theme } from "./journey";

interface Picture {
  readonly name: string;
  readonly themes: readonly Theme[];
  readonly hub?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly hasStorage?: boolean;
  /** Where it goes, if not into the package. */
  readonly folder?: string;
  /** Brings the page to the state that the picture shows. */
  readonly arrange: (journey: Journey) => Promise<void>;
}

const pictures: readonly Picture[] = [
  {
    name: "my-tokens",
    themes: ["light"],
    arrange: ({ hub }) => hub.getByText("20 of 24 tokens shown").waitFor(),
  },
  {
    name: "new-token",
    themes: ["light"],
    query: { template: "clone-and-push" },
    arrange: ({ hub }) => hub.getByRole("button", { name: "Create", exact: true }).waitFor(),
  },
  {
    name: "replace",
    themes: ["light"],
    hasStorage: true,
    folder: "docs/pictures",
    arrange: async (journey) => {
      const { hub } = journey;
      await hub.getByRole("button", { name: "Replace “release notes bot”" }).click();
      await hub.getByRole("button", { name: creation.form.create, exact: true }).click();
      await finish(journey);
      await hub.getByText(being.state.putInPlace).waitFor();
      await hub.getByRole("heading", { name: "My tokens" }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "organization-tokens",
    themes: ["light", "dark"],
    hub: "organization-tokens",
    hasStorage: true,
    arrange: async ({ hub }) => {
      await hub.getByRole("button", { name: "Scan everyone" }).click();
      await hub.getByText("Scan complete").first().waitFor();
      await hub.getByText(/of 60 tokens shown/).waitFor();
    },
  },
  {
    name: "incident",
    themes: ["light"],
    hub: "organization-tokens",
    hasStorage: true,
    query: { tab: "incident" },
    folder: "docs/pictures",
    arrange: async (journey) => {
      const { hub, emulator } = journey;
      const { secret } = leak(emulator.world);
      await hub.getByRole("textbox", { name: "Paste here, or drop a file" }).focus();
      await paste(journey, secret);
      await hub.getByRole("table", { name: "Action" }).waitFor();
      await hub.getByText("The audit log of the last 90 days has been read.").waitFor();
    },
  },
];

const packaged = "static/marketplace/screenshots";

/** Pictures of the main screens for the README and the listing, from the emulator, at the size that the Marketplace requires. */
async function takePictures(): Promise<void> {
  await launchBrowser();
  for (const { name, themes, arrange, folder = packaged, ...opening } of pictures) {
    mkdirSync(folder, { recursive: true });
    for (const theme of themes) {
      const journey = await openHub({ ...opening, theme, width: 1366, height: 768, now: () => pictureDay });
      await arrange(journey);
      // Icons have their own font, which the page requests when it draws the first one.
      await frameOf(journey.page).waitForFunction(() =>
        [...document.fonts].some(({ family, status }) => /FluentRegular/.test(family) && status === "loaded"),
      );
      await journey.page.screenshot({ path: `${folder}/${name}-${theme}.png` });
      await journey.page.context().close();
      await journey.emulator.close();
    }
  }
  await closeBrowser();
}

/** Fixed, so that the pictures change only when a screen does. */
const pictureDay = new Date("2026-11-21T10:00:00Z");

void takePictures();
