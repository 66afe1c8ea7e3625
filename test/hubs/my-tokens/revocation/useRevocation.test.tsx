import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { useRevocation } from "../../../../src/hubs/my-tokens/revocation/useRevocation";
import type { RevocationDoor } from "../../../../src/jobs/revocation/RevocationDoor";
import { aHistory } from "../../../jobs/history/aHistory";
import { ADoor } from "../../../jobs/revocation/aDoor";
import { aToken, now } from "../../../tokens/builders";
import { isAskedBeforeLeaving } from "../../isAskedBeforeLeaving";

const { data } = aHistory();
const own = {
  host: { user: { id: "me", displayName: "Ines" }, organization: { id: "o", name: "fabrikam" } },
  ownData: data,
};

/** A list of one token, and what the hook says of its revocation. */
function List({ door, clock }: { door: RevocationDoor; clock: () => Date }) {
  const [reads, setReads] = React.useState(1);
  const revocation = useRevocation(door, clock, () => setReads((count) => count + 1), own);
  const token = aToken({ authorizationId: "a1" });
  return (
    <>
      <button onClick={() => revocation.start([token])}>Revoke</button>
      <button onClick={revocation.retry}>Retry</button>
      <p>{revocation.isRunning ? "running" : "at rest"}</p>
      <p>{revocation.items.map(({ progress }) => progress.state).join()}</p>
      <p>read {reads} times</p>
    </>
  );
}

test("comes to rest after an error of its own, has the list read again, and can be retried", async () => {
  let isBroken = true;
  const clock = () => {
    if (isBroken) throw new Error("A fault of ours.");
    return now;
  };
  render(<List clock={clock} door={new ADoor({ me: ["a1"] })} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Revoke" }));
  expect(await screen.findByText("read 2 times")).toBeInTheDocument();
  expect(screen.getByText("at rest")).toBeInTheDocument();
  isBroken = false;
  await user.click(screen.getByRole("button", { name: "Retry" }));
  expect(await screen.findByText("gone")).toBeInTheDocument();
  expect(screen.getByText("at rest")).toBeInTheDocument();
});

test("asks before the page is left while it runs, since a closed page cannot continue it", async () => {
  const door = new ADoor({ me: ["a1"] });
  let answer: () => void = () => undefined;
  door.revoke = () => new Promise((resolve) => void (answer = resolve));
  render(<List clock={() => now} door={door} />);
  expect(isAskedBeforeLeaving()).toBe(false);
  await userEvent.setup().click(screen.getByRole("button", { name: "Revoke" }));
  await screen.findByText("sent");
  expect(isAskedBeforeLeaving()).toBe(true);
  door.active.clear();
  answer();
  await screen.findByText("gone");
  expect(isAskedBeforeLeaving()).toBe(false);
});
