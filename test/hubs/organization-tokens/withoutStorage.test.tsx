import { screen, waitFor } from "@testing-library/react";

import type { PersonStore } from "../../../src/jobs/store/person/PersonStore";
import { noon } from "../../jobs/journal/aJournal";
import { APerson } from "../../jobs/store/person/aPerson";
import { axeViolations } from "../axe";
import { aJournalWith, plannedOf } from "./aJournalWith";
import { atPreview, openOrganization, revoked } from "./anOrganizationPage";

/** Where the browser keeps nothing, the person's documents do. Time passes as in a browser. */
const aStore = (person: APerson) =>
  person.openStore({ wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) });

test("a revocation writes its journal among the person's documents, and ends it there", async () => {
  const person = new APerson();
  const { confirm } = await atPreview({ store: aStore(person) });
  expect(screen.getByText(/does not let the page keep scans/)).toBeInTheDocument();
  await confirm("revoke 33 tokens");
  await revoked(33);
  expect(screen.queryByText(/cannot be continued/)).not.toBeInTheDocument();
  const read = await person.openStore().readAll();
  expect(read.at(-1)).toMatchObject({ part: "end" });
});

test("a revocation that a closed tab cut off is offered to be continued", async () => {
  const person = new APerson();
  const { world, unmount } = openOrganization({ store: aStore(person) });
  await screen.findByRole("button", { name: "Scan everyone" });
  const given = { organizationId: world.organization.id, actorId: world.me.id, at: world.now() };
  const written = aStore(person);
  await aJournalWith({ ...given, tokens: plannedOf(world) }, written);
  unmount();
  openOrganization({ store: aStore(person) });
  expect(await screen.findByText(/^0 of 33 done, started/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Continue" })).toBeInTheDocument();
});

test("what a closed tab had scanned is named as lost, until somebody dismisses it", async () => {
  const person = new APerson();
  const { world, unmount } = openOrganization({ store: aStore(person) });
  await screen.findByRole("button", { name: "Scan everyone" });
  expect(screen.queryByText(/browser does not keep scans/)).not.toBeInTheDocument();
  unmount();
  const begunAt = world.now().getTime() - 7_200_000;
  await person.openStore().writeScanHead({
    ...{ begunAt, notedAt: begunAt + 600_000, usersRead: 3_120, usersFound: 10_000, isTotalKnown: true },
  });
  const { user } = openOrganization({ store: aStore(person) });
  const lost =
    /^A scan of everyone begun 2 hours ago was not finished: 3,120 of 10,000 people read\. This browser does not keep scans/;
  expect(await screen.findByText(lost)).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByText(lost)).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Scan everyone" })).toBeInTheDocument();
  await waitFor(async () => expect(await person.openStore().readScanHead()).toBeUndefined());
});

test("a data service that fails lets the page work, and it says that it cannot resume once it revokes", async () => {
  const person = new APerson();
  person.failing = () => {
    throw new Error("503");
  };
  const quick = { wait: () => Promise.resolve(), now: () => noon };
  const { confirm } = await atPreview({ store: person.openStore(quick) });
  expect(screen.queryByText(/could not be stored/)).not.toBeInTheDocument();
  await screen.findByText(/^This page cannot store its progress here/);
  await confirm("revoke 33 tokens");
  await revoked(33);
  expect(screen.getByText(/The progress could not be stored: if this page closes/)).toBeInTheDocument();
});

test.each<[string, PersonStore | undefined, boolean]>([
  ["nothing", undefined, true],
  ["the person's documents", aStore(new APerson()), false],
])(
  "with %s to keep its progress in, the preview says what a closed page would lose",
  async (_, store, isSaid) => {
    await atPreview({ store });
    const sentence =
      "This page cannot store its progress here: if it closes, the revocation cannot be continued.";
    if (isSaid) expect(await screen.findByText(sentence)).toBeInTheDocument();
    else await waitFor(() => expect(screen.queryByText(sentence)).not.toBeInTheDocument());
  },
);
