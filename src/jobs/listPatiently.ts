import { failureOf } from "./Failure";
import type { RevocationDoor, RevocationOptions } from "./revocation";

export const defaultBackOffMs = [5_000, 30_000, 60_000];

/** Lists an owner, and waits and asks again as long as the service asks for a pause. Other failures are passed on. */
export async function listPatiently(
  owner: string,
  door: RevocationDoor,
  options: RevocationOptions,
  attempt = 0,
): Promise<ReadonlySet<string>> {
  try {
    return await door.listActive(owner);
  } catch (error) {
    const backOff = (options.backOffMs ?? defaultBackOffMs)[attempt];
    if (failureOf(error).kind !== "throttled" || backOff === undefined || options.signal?.aborted)
      throw error;
    await options.wait(backOff, options.signal);
    return listPatiently(owner, door, options, attempt + 1);
  }
}
