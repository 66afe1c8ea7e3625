import { statusOf } from "../../emulator/world/Token";
import type { World } from "../../emulator/world/World";
import type { JournalStore } from "../../../src/jobs/journal/JournalStore";
import { PageStore } from "../../jobs/store/PageStore";
import { isHere } from "./anOrganization";

interface Begun {
  readonly tokens: readonly { readonly authorizationId: string; readonly owner: string }[];
  readonly organizationId: string;
  readonly actorId: string;
  readonly at: Date;
  readonly purpose?: object;
}

/** Storage in which somebody, honest or not, has recorded the start of a revocation. */
export async function aJournalWith<Store extends JournalStore = PageStore>(
  begun: Begun,
  store: Store,
): Promise<Store>;
export async function aJournalWith(begun: Begun): Promise<PageStore>;
export async function aJournalWith(
  { tokens, organizationId, actorId, at, purpose }: Begun,
  store: JournalStore = new PageStore(),
): Promise<JournalStore> {
  const common = { job: "a job", jobKind: "revocation", at: at.getTime() };
  await store.append({ ...common, part: "begin", actorId, organizationId, payload: { tokens, purpose } });
  return store;
}

/**
 * All tokens of these people that are active here, as a journal stores them; by default those of everyone but the
 * person.
 */
export function plannedOf(
  world: World,
  people = world.users.all().filter((user) => user !== world.me),
): { authorizationId: string; owner: string }[] {
  return people.flatMap(({ descriptor }) =>
    world
      .tokensOf(descriptor)
      .filter((token) => statusOf(token, world.now()) === "active" && isHere(token.targetAccounts, world))
      .map(({ authorizationId }) => ({ authorizationId, owner: descriptor })),
  );
}
