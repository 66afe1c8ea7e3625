import type { ScanProgress } from "../../src/jobs/scan/ScanProgress";
import type { ScanState } from "../../src/jobs/scan/ScanState";
import { statusOf, type Token } from "../emulator/world/Token";
import { isServiceIdentity } from "../emulator/world/User";
import type { World } from "../emulator/world/World";
import { userList, type Witness } from "./Witness";

/** The ids that the service listed for each person before the scan. */
export type Expected = ReadonlyMap<string, ReadonlySet<string>>;

export function expectedLists(world: World): Expected {
  const people = world.users.all().filter((user) => !isServiceIdentity(user));
  return new Map(people.map(({ descriptor }) => [descriptor, listedNow(world, descriptor)]));
}

function listedNow(world: World, descriptor: string): Set<string> {
  const here = ({ isPublic, targetAccounts }: Token) =>
    !isPublic && (targetAccounts === null || targetAccounts.includes(world.organization.id));
  const isListed = (token: Token) => {
    const status = statusOf(token, world.now());
    if (status === "revoked") return world.switches.adminListKeepsRevoked;
    return status === "active" || world.switches.adminListKeepsExpired;
  };
  const listed = world.tokensOf(descriptor).filter((token) => here(token) && isListed(token));
  return new Set(listed.map(({ authorizationId }) => authorizationId));
}

/** Checks what a scan says at the end of a stretch against the service. Returns what does not match. */
export function brokenInScan(
  state: ScanState,
  last: ScanProgress,
  expected: Expected,
  world: World,
  witness: Witness,
): string[] {
  const broken = brokenInTable(state, expected, world);
  const read = state.readDescriptors();
  if (read.size !== state.usersRead || last.usersRead !== state.usersRead)
    broken.push(`${state.usersRead} users are counted as read, and ${read.size} were`);
  if (last.state === "done") {
    const missed = [...expected.keys()].filter((person) => !read.has(person) && !state.failed.has(person));
    broken.push(...missed.map((person) => `${person} was missed and is not listed as failed`));
    if (last.serviceIdentities !== 1) broken.push("the build service was not counted");
  }
  for (const { owner, why } of last.failed) {
    if (!witness.explains(why.kind, owner.descriptor))
      broken.push(`${owner.descriptor} is said to have failed for ${why.kind}, which did not happen`);
  }
  const subjects = [userList, ...expected.keys()];
  if (last.why && !witness.explains(last.why.kind, ...subjects))
    broken.push(`the scan is said to have stopped for ${last.why.kind}, which did not happen`);
  return broken;
}

/** Checks what a table has, and lacks, of the people who count as read. */
export function brokenInTable({ table, ...state }: ScanState, expected: Expected, world: World): string[] {
  const broken: string[] = [];
  const found = new Map<string, Set<string>>();
  for (let row = 0; row < table.length; row++) {
    const { authorizationId, ownerDescriptor } = table.tokenAt(row);
    const ids = found.get(ownerDescriptor) ?? new Set();
    if (ids.has(authorizationId)) broken.push(`${authorizationId} is there twice`);
    found.set(ownerDescriptor, ids.add(authorizationId));
  }
  const unread = new Set([
    ...state.pending.list().map(({ descriptor }) => descriptor),
    ...state.failed.keys(),
  ]);
  for (const [person, before] of expected) {
    const ids = found.get(person) ?? new Set();
    const isRead = state.found.has(person) && !unread.has(person);
    if (!isRead && ids.size > 0) broken.push(`${person} was not read and has tokens`);
    if (!isRead) continue;
    // A token may have expired during the scan and no longer be listed.
    const since = listedNow(world, person);
    const missed = [...before].filter((id) => since.has(id) && !ids.has(id));
    const strange = [...ids].filter((id) => !before.has(id) && !since.has(id));
    broken.push(...missed.map((id) => `${id} of ${person} was missed`));
    broken.push(...strange.map((id) => `${id} is not one of ${person}`));
  }
  return broken;
}
