import type { Clock } from "../../pace/Clock";

/** The wait before the second try, in milliseconds; it doubles each time. */
const firstWaitMs = 1_000;

/** Tries something that a service which stumbles may do at the second try. Rejects with the last error. */
export async function persist<T>(action: () => Promise<T>, wait: Clock["wait"], most: number): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await action();
    } catch (error) {
      if (tries >= most) throw error;
      await wait(firstWaitMs * 2 ** (tries - 1));
    }
  }
}
