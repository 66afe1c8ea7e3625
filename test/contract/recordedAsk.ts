import { hosts } from "../emulator/asking";
import type { RecordedRequest } from "../emulator/world/RequestLog";
import type { World } from "../emulator/world/World";

/** Both kinds of request in use: as the platform's own client sends them, and as a plain `fetch` does. */
export const manners = {
  platform: ";excludeUrls=true;enumsAsNumbers=true;msDateFormat=true;noArrayWrap=true",
  plain: "",
};
export type Manner = keyof typeof manners;

export interface Asked {
  readonly method?: string;
  readonly host?: keyof typeof hosts;
  readonly path: string;
  readonly body?: unknown;
  readonly authorization: string;
  readonly version?: string;
}

/** Asks the emulator and returns the recorded exchange. */
export async function exchange(world: World, asked: Asked, manner: Manner): Promise<RecordedRequest> {
  const { method = "GET", host = "vssps", path, body, version = "7.2-preview.1" } = asked;
  await world.handle({
    method,
    url: `http://localhost:8080${hosts[host]}/${path}`,
    headers: {
      accept: `application/json;api-version=${version}${manners[manner]}`,
      authorization: asked.authorization,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const recorded = world.requests.at(-1);
  if (recorded === undefined) throw new Error("The emulator recorded nothing.");
  return recorded;
}
