import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { useRevocationRun } from "../../../src/hubs/revocation/useRevocationRun";
import { describeId } from "../../../src/jobs/revocation/plan/describeToken";
import { RevocationJob } from "../../../src/jobs/revocation/run/RevocationJob";
import { ADoor } from "../../jobs/revocation/aDoor";

/** A page with one button, which revokes, and whose view of a job cannot be prepared. */
function Page({ door, job }: { door: ADoor; job: RevocationJob }) {
  const [ended, setEnded] = React.useState(false);
  const cannotPrepare = () => Promise.reject(new Error("A fault of ours."));
  const { drawn, isBusy, start } = useRevocationRun(() => setEnded(true), cannotPrepare);
  const environment = {
    ...{ door, now: () => new Date(), monotonicMs: () => performance.now() },
    wait: () => new Promise<void>((resolve) => setTimeout(resolve)),
  };
  return (
    <>
      <button onClick={() => void start(job, () => environment)}>Revoke</button>
      <p>
        {isBusy ? "busy" : "resting"}, {drawn?.run.state ?? "nothing drawn"}, {ended ? "over" : "not over"}
      </p>
    </>
  );
}

test("a job whose progress cannot be shown is carried out all the same, and ends", async () => {
  const door = new ADoor({ ada: ["a1"], ben: ["b1"] });
  const tokens = door.plan.map(({ authorizationId, owner }) =>
    describeId(authorizationId, { descriptor: owner }),
  );
  const job = new RevocationJob("head", { tokens });
  render(<Page door={door} job={job} />);
  await userEvent.click(screen.getByRole("button", { name: "Revoke" }));
  expect(await screen.findByText("resting, ended, over")).toBeVisible();
  expect(job.gone).toEqual(["a1", "b1"]);
});
