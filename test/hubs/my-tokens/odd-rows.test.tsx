import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { MyTokensPage } from "../../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../../src/hubs/my-tokens/wholeEdition";
import { anAzure, now } from "../anAzure";

const readNow = () => now;

/** Every answer of the service with these rows after its own. */
function withRows(...rows: readonly unknown[]): void {
  const service = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const answer = await service(...request);
    const body = await answer.json();
    return Response.json({ ...body, patTokens: [...body.patTokens, ...rows] });
  };
}

describe("a token whose end is before its beginning, as the service writes none", () => {
  async function revokeEndless(isKept: boolean): Promise<void> {
    const { azure, world } = anAzure({ query: { q: "endless" } });
    const { token } = world.addToken({ displayName: "endless", validTo: new Date("0001-01-01T00:00:00Z") });
    if (isKept) world.keepListing(token.authorizationId);
    render(<MyTokensPage azure={azure} edition={wholeEdition} now={readNow} />);
    const user = userEvent.setup();
    const row = await screen.findByRole("row", { name: /endless/ });
    expect(row).toHaveTextContent(/unknown/i);
    expect(row).not.toHaveTextContent(/expired|ago/i);
    await user.click(within(row).getByRole("checkbox"));
    await user.click(await screen.findByRole("button", { name: "Revoke 1 token" }));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Revoke token" }));
  }

  test("is active with an unknown end, and can be revoked", async () => {
    await revokeEndless(false);
    expect(await screen.findByText(/1 token was revoked/)).toBeInTheDocument();
  });

  test("is not called revoked while the service lists it anywhere but among the revoked", async () => {
    await revokeEndless(true);
    expect(await screen.findByText(/still lists the token/i)).toBeInTheDocument();
    expect(screen.queryByText(/1 token was revoked/)).not.toBeInTheDocument();
  });
});

describe("rows that cannot be read", () => {
  test("are counted, and all others are shown", async () => {
    const { azure } = anAzure({ query: { status: "any" } });
    withRows({ displayName: "no id" });
    render(<MyTokensPage azure={azure} edition={wholeEdition} now={readNow} />);
    expect(await screen.findByText(/^3 rows could not be read/)).toBeInTheDocument();
    expect(screen.getByText("24 of 24 tokens shown")).toBeInTheDocument();
  });

  test("are never taken for no tokens", async () => {
    const { azure } = anAzure();
    globalThis.fetch = async () => Response.json({ continuationToken: "", patTokens: [null] });
    render(<MyTokensPage azure={azure} edition={wholeEdition} now={readNow} />);
    expect(await screen.findByText(/^3 rows could not be read/)).toBeInTheDocument();
    expect(screen.queryByText(/no personal access tokens/)).not.toBeInTheDocument();
  });
});
