import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { MyTokensPage } from "../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../src/hubs/my-tokens/wholeEdition";
import { anAzure, now } from "./anAzure";
import { openOrganization } from "./organization-tokens/anOrganizationPage";

interface Opened {
  user: ReturnType<typeof userEvent.setup>;
  address: Record<string, string>;
}

const hubs: Record<string, (query: Record<string, string>) => Promise<Opened>> = {
  "My tokens": async (query) => {
    const { azure, address } = anAzure({ query });
    render(<MyTokensPage azure={azure} edition={wholeEdition} now={() => now} />);
    return { user: userEvent.setup(), address };
  },
  "Organization tokens": async (query) => {
    const { user, address, scanToEnd } = openOrganization({ query });
    await scanToEnd();
    return { user, address };
  },
};

test.each(Object.keys(hubs))(
  "in %s a card counts what a click on it shows, and leaves the search and the scope as they are",
  async (name) => {
    const opened = await hubs[name]?.({ q: "e", scope: "vso.code", expires: "90d", status: "any" });
    if (!opened) throw new Error("No such hub.");
    const cards = within(await screen.findByRole("group", { name: "Quick filters" })).getAllByRole("button");
    const counts = cards.map((card) => Number(/\d+/.exec(card.textContent ?? "")?.[0]));
    const shown: number[] = [];
    for (const card of cards) {
      await opened.user.click(card);
      expect(card).toHaveAttribute("aria-pressed", "true");
      expect(opened.address).toMatchObject({ q: "e", scope: "vso.code" });
      shown.push(Number(/^\d+/.exec(screen.getByText(/^\d+ of \d+ tokens shown/).textContent ?? "")?.[0]));
    }
    expect(shown).toEqual(counts);
    // Cards that all count nothing, or everything, would prove nothing.
    expect(new Set(counts).size).toBeGreaterThan(2);
  },
);
