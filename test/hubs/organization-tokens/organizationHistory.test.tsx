import { screen, waitFor, within } from "@testing-library/react";

import { AzureError } from "../../../src/azure/rest/AzureError";
import { axeViolations } from "../axe";
import { atPreview, openOrganization, posts, revokeButton, revoked } from "./anOrganizationPage";
import { revocationsOver } from "../../jobs/revocation/run/keptRevocations";
import { ABrowser } from "../../jobs/store/aBrowser";
import { PageStore } from "../../jobs/store/PageStore";

const person = { type: "User", value: "Me" } as const;

type Opened = ReturnType<typeof openOrganization>;

/** Opens the page again over the documents of a visit before, at the tab of the revocations. */
async function nextVisit(
  { world }: Pick<Opened, "world">,
  store = new PageStore(),
  locks = new ABrowser().openTab().locks,
) {
  const opened = openOrganization({ query: { tab: "revocations" }, store, locks });
  for (const document of documents(world).flatMap((collection) => collection.documents))
    opened.world.extensionData.set(person, "revocations", { ...document, __etag: -1 });
  await screen.findByRole("heading", { name: "Earlier revocations" });
  return opened;
}

async function written({ world }: Pick<Opened, "world">, ending: string) {
  await waitFor(() => expect(JSON.stringify(documents(world))).toContain(`"ending":"${ending}"`));
}

const here = ({ world }: Pick<Opened, "world">) => ({
  organizationId: world.organization.id,
  now: world.now(),
});

function documents({ extensionData }: Opened["world"]) {
  return extensionData.query([{ scope: person, collection: "revocations" }]);
}

test("a revocation stays readable on the next visit: who, why, outcomes, filter, report and notes", async () => {
  const first = await atPreview();
  await first.confirm("revoke 33 tokens");
  await revoked(33);
  await written(first, "ended");
  first.unmount();

  const { user, world } = await nextVisit(first);
  expect(await screen.findByText("Quarterly clean-up")).toBeInTheDocument();
  expect(screen.queryByText(/You have not revoked|Select tokens on the Tokens tab/)).not.toBeInTheDocument();
  expect(screen.getByText("33 gone")).toBeInTheDocument();
  expect(screen.getByText(`by ${world.me.displayName}`)).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: /^33 tokens, Nov 21, 2026/ }));
  expect(await screen.findByText("Reason: Quarterly clean-up")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Gone (33)" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Download CSV" })).toBeInTheDocument();
  expect(screen.getByRole("region", { name: "Notes to the owners" })).toBeInTheDocument();
  expect(screen.getByText("Filter: none.")).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);

  await user.click(screen.getByRole("button", { name: "Delete from history" }));
  const question = await screen.findByRole("dialog");
  await user.click(within(question).getByRole("button", { name: "Delete from history" }));
  expect(await screen.findByText("You have not revoked anything here yet.")).toBeInTheDocument();
});

test("what narrowed a revocation besides its filter is named on the next visit, and shown again", async () => {
  const first = await atPreview({ query: { narrower: "any", age: "30" } });
  await first.user.type(screen.getByLabelText("Reason"), "Too wide");
  await first.user.click(await revokeButton());
  await written(first, "ended");
  first.unmount();

  const { user, address } = await nextVisit(first);
  await user.click(await screen.findByRole("button", { name: /tokens?, Nov 21, 2026/ }));
  expect(await screen.findByText(/^Filter: /)).toHaveTextContent(
    "Filter: May need only narrower scopes; Created more than: 30 days.",
  );
  await user.click(screen.getByRole("button", { name: "Show tokens with this filter" }));
  expect(address).toMatchObject({ narrower: "any", age: "30" });
});

test("a page that is closed just before its revocation's end is written down leaves that to the next visit", async () => {
  const store = new PageStore();
  const append = store.append.bind(store);
  store.append = async (entry) => (entry.part === "end" ? undefined : append(entry));
  const first = await atPreview({ store });
  // So that the start is written before the end.
  first.world.faults.add({ kind: "delay", milliseconds: 200, path: "tokenadmin" });
  await first.confirm("revoke 33 tokens");
  await written(first, "begun");
  first.world.faults.add({ kind: "hang", path: "ExtensionManagement" });
  await revoked(33);
  first.unmount();
  store.append = append;
  expect(revocationsOver(await store.readAll(), here(first))).toHaveLength(1);

  const next = await nextVisit(first, store);
  expect(await screen.findByText("33 gone")).toBeInTheDocument();
  await written(next, "ended");
  expect(screen.queryByText(/not finished/)).not.toBeInTheDocument();
  await waitFor(async () => expect(revocationsOver(await store.readAll(), here(next))).toEqual([]));
});

test("a revocation that is cut off and continued is one entry, and keeps its reason", async () => {
  const store = new PageStore();
  const first = await atPreview({ store });
  first.world.faults.add({ kind: "hang", path: "tokenadmin/revocations" });
  await first.confirm("revoke 33 tokens");
  await waitFor(() => expect(posts(first.world.requests)).toHaveLength(1));
  await written(first, "begun");
  first.unmount();

  const { user, world } = await nextVisit(first, store);
  expect(await screen.findByText(/^Its page was closed before the end/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Continue" }));
  const reason = await screen.findByLabelText("Reason");
  expect(reason).toHaveValue("Quarterly clean-up");
  await user.type(screen.getByLabelText(/To confirm, type/), "revoke 33 tokens");
  await user.click(await revokeButton());
  await revoked(33);
  await written({ world }, "ended");
  expect(JSON.stringify(documents(world)).match(/"ending"/g)).toHaveLength(1);
});

test.each<["cut off" | "running in another tab", RegExp]>([
  ["cut off", /^Its page was closed before the end, and it has not been continued\.$/],
  ["running in another tab", /^Still running in another tab or browser\.$/],
])("the history counts what the journal knows of a revocation that is %s", async (how, sentence) => {
  const [browser, store] = [new ABrowser(), new PageStore()];
  const tab = browser.openTab();
  const first = await atPreview({ store, locks: tab.locks });
  first.world.faults.add({ kind: "hang", path: "tokenadmin/revocations" });
  await first.confirm("revoke 33 tokens");
  await waitFor(() => expect(posts(first.world.requests)).toHaveLength(1));
  await written(first, "begun");
  first.unmount();
  const step = {
    jobKind: "revocation",
    part: "step",
    payload: { tokens: [0, 1, 2], state: "gone" },
  } as const;
  await store.append({ ...step, job: store.entries[0]?.job ?? "", at: first.world.now().getTime() });
  // A page that is only closed still holds its lock for a moment.
  if (how === "cut off") tab.die();

  const { user } = await nextVisit(first, store, browser.openTab().locks);
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  const counts = () =>
    screen.getAllByText(/^\d+ (gone|not finished)$/).map(({ textContent }) => textContent?.trim());
  await waitFor(() => expect(counts()).toEqual(["30 not finished", "3 gone"]));
  await user.click(screen.getByRole("button", { name: /^33 tokens, / }));
  expect(await screen.findByRole("button", { name: "Gone (3)" })).toBeInTheDocument();
  expect(counts()).toEqual(["30 not finished", "3 gone"]);
  expect(screen.getByText(sentence)).toBeInTheDocument();
});

test("a discarded revocation stays in the list as such", async () => {
  const store = new PageStore();
  const first = await atPreview({ store });
  first.world.faults.add({ kind: "hang", path: "tokenadmin/revocations" });
  await first.confirm("revoke 33 tokens");
  await written(first, "begun");
  first.unmount();
  const { user } = await nextVisit(first, store);
  await user.click(await screen.findByRole("button", { name: "Discard" }));
  expect(await screen.findByText("Cut off, then discarded.")).toBeInTheDocument();
});

test("the first revocation of all is not followed by a claim that there was none", async () => {
  const opened = await atPreview();
  await opened.confirm("revoke 33 tokens");
  await revoked(33);
  expect(await screen.findByText("This was the first one.")).toBeInTheDocument();
  expect(screen.queryByText(/You have not revoked/)).not.toBeInTheDocument();
});

test("refused tokens stand above the others", async () => {
  const { world, confirm } = await atPreview();
  world.faults.add({ kind: "status", status: 500, path: "tokenadmin/revocations", count: 1 });
  await confirm("revoke 33 tokens");
  const filter = await screen.findByRole("group", { name: "Outcome" });
  const names = within(filter)
    .getAllByRole("button")
    .map(({ textContent }) => textContent?.replace(/ \(.*/, ""));
  expect(names).toEqual(["All", "Refused", "Still listed", "Unknown", "Not finished", "Gone"]);
});

test("a history that cannot be read says so, and can be read again", async () => {
  const { environment, user } = openOrganization({ query: { tab: "revocations" } });
  const { ownData } = environment.organization;
  const { getDocument } = ownData;
  ownData.getDocument = () => Promise.reject(new AzureError("offline", "The page did not answer."));
  await screen.findByText("Your earlier revocations could not be read");
  ownData.getDocument = getDocument;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("You have not revoked anything here yet.")).toBeInTheDocument();
});
