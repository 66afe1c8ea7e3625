import { screen, waitFor } from "@testing-library/react";

import { dayInMilliseconds } from "../../../src/tokens/token/expiry";
import { aJournalWith, plannedOf } from "./aJournalWith";
import { anOrganization } from "./anOrganization";
import { openOrganization, posts, revokeButton, revoked, sentIds } from "./anOrganizationPage";
import { axeViolations } from "../axe";

const { world: asEver, environment } = anOrganization();
const mine = environment.host.user.id;
const here = asEver.organization.id;
const everyone = plannedOf(asEver);
const own = plannedOf(asEver, [asEver.me]);
const daysAgo = (days: number) => new Date(asEver.now().getTime() - days * dayInMilliseconds);

interface Forged {
  tokens?: typeof everyone;
  organizationId?: string;
  actorId?: string;
  at?: Date;
}

/**
 * Opens the page over a journal that somebody else could have written: extensions of one publisher share the storage.
 */
async function forged({
  tokens = everyone,
  organizationId = here,
  actorId = mine,
  at = asEver.now(),
}: Forged) {
  const store = await aJournalWith({ tokens, organizationId, actorId, at });
  const opened = openOrganization({ store });
  await screen.findByRole("button", { name: "Scan everyone" });
  const listed = async () => {
    await opened.user.click(await screen.findByRole("button", { name: "Continue" }));
    await screen.findByText(/Nothing has been sent yet/);
  };
  return { ...opened, store, listed };
}

test("a plan of another organization is neither offered nor carried out nor discarded", async () => {
  const { world, store } = await forged({ organizationId: "another organization" });
  expect(screen.queryByText("A revocation was not finished")).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Continue" })).not.toBeInTheDocument();
  expect(posts(world.requests)).toEqual([]);
  expect(store.entries).toHaveLength(1);
});

test.each<[string, Date, RegExp]>([
  [
    "begun nine days ago",
    daysAgo(9),
    /^A revocation begun 9 days ago was never finished\. It is too old to continue; scan again\.$/,
  ],
  ["from the future", daysAgo(-2), /has a start date in the future/],
])("a plan %s is named, and can only be discarded", async (_, at, sentence) => {
  const { user, world, store } = await forged({ at });
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Continue" })).not.toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Discard" }));
  expect(screen.queryByText(sentence)).not.toBeInTheDocument();
  await waitFor(() => expect(store.entries).toEqual([]));
  expect(posts(world.requests)).toEqual([]);
});

test("a plan that somebody else began names their id, and requires the phrase even for a single token", async () => {
  const { user, world, listed, confirm } = await forged({
    tokens: everyone.slice(0, 1),
    actorId: "an id \u202e",
  });
  await listed();
  expect(screen.getByText("Begun by someone else (identity ID an id).")).toBeInTheDocument();
  await user.type(screen.getByLabelText("Reason"), "They are on leave");
  await user.click(await revokeButton());
  expect(screen.getByText("Type exactly “revoke 1 token” to continue.")).toBeInTheDocument();
  expect(posts(world.requests)).toEqual([]);
  await confirm("revoke 1 token", "");
  await screen.findByText(/^1 token was revoked/, { selector: "strong" });
  expect(sentIds(world)).toEqual([everyone[0]?.authorizationId]);
});

test("own tokens in a plan are left out unless the person says so", async () => {
  const { world, listed, confirm } = await forged({ tokens: [...own, ...everyone] });
  await listed();
  expect(screen.getByText(`${own.length} tokens of your own left out.`)).toBeInTheDocument();
  await confirm(`revoke ${everyone.length} tokens`);
  await revoked(everyone.length);
  expect(sentIds(world).filter((id) => own.some(({ authorizationId }) => authorizationId === id))).toEqual(
    [],
  );
});

test("ids that are nobody's, or not the owner's the plan names, are reported and not sent", async () => {
  const invented = Array.from({ length: 3_000 }, (_, number) => ({
    authorizationId: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
    owner: everyone[0]?.owner ?? "",
  }));
  const theirs = everyone.filter(({ owner }) => owner !== everyone[0]?.owner);
  const disguised = theirs.slice(0, 2).map((token) => ({ ...token, owner: everyone[0]?.owner ?? "" }));
  const { world, listed, confirm } = await forged({ tokens: [...disguised, ...everyone, ...invented] });
  await listed();
  expect(screen.getByText("3,000 IDs in the plan are not known here and are left out.")).toBeInTheDocument();
  expect(
    screen.getByText("2 tokens belong to someone other than the plan says and are left out."),
  ).toBeInTheDocument();
  const left = everyone.length - 2;
  await confirm(`revoke ${left} tokens`);
  await revoked(left);
  expect(sentIds(world)).toHaveLength(left);
});

test("a plan with only invented ids ends without a question", async () => {
  const tokens = [
    { authorizationId: "00000000-0000-4000-8000-000000000000", owner: everyone[0]?.owner ?? "" },
  ];
  const { user, world } = await forged({ tokens });
  await user.click(screen.getByRole("button", { name: "Continue" }));
  expect(await screen.findByText("Nothing is left to revoke")).toBeInTheDocument();
  expect(screen.getByText("1 ID in the plan is not known here and is left out.")).toBeInTheDocument();
  expect(posts(world.requests)).toEqual([]);
});

test("ids written into the journal after the preview was shown are not sent", async () => {
  const { user, world, store, listed } = await forged({ tokens: everyone.slice(0, 2) });
  await listed();
  await aJournalWith({ tokens: everyone, organizationId: here, actorId: mine, at: asEver.now() }, store);
  await user.type(screen.getByLabelText("Reason"), "Just these");
  await user.click(screen.getByRole("button", { name: "Revoke 2 tokens" }));
  await revoked(2);
  expect(sentIds(world)).toEqual(everyone.slice(0, 2).map(({ authorizationId }) => authorizationId));
});
