import { allPages } from "../pace/retry/allPages";
import type { Gate } from "../pace/Gate";
import type { SignInDates } from "./SignInDates";
import type { SignInDoor } from "./SignInDoor";

/** Reads everyone's last sign-in, page by page, from where an earlier call stopped. Rejects as `allPages` does. */
export async function readSignIns(door: SignInDoor, dates: SignInDates, gate: Gate): Promise<void> {
  for await (const { owners } of allPages(
    (token, signal) => door.readSignIns(token, signal),
    gate,
    dates.trail,
  )) {
    for (const { descriptor, lastAccessed } of owners) {
      if (lastAccessed !== undefined) dates.byDescriptor.set(descriptor, lastAccessed);
    }
  }
}
