import type { BrowserContext } from "playwright-core";

import { checkExchanges } from "../contract/openApi";
import type { RunningEmulator } from "../emulator/installAndStart";
import { secretsOnDisk } from "./profile/secretsOnDisk";
import { mintedSecrets, secretLeaks, secretsKept } from "./secretLeaks";
import type { Offences } from "./watchPages";

export interface OpenJourney {
  readonly context: BrowserContext;
  readonly emulator: RunningEmulator;
  readonly offences: Offences;
  /** What was written to the consoles. */
  readonly said: readonly string[];
  /** The folder of the browser's profile. A private window has none. */
  readonly profile: string | undefined;
}

/**
 * Closes a journey and reports what was wrong with it. Every journey is held to the same: its requests match the REST
 * documents, no secret travelled twice or stayed anywhere, not even on disk, no page broke its policy, and no error
 * went uncaught.
 */
export async function endJourney(journey: OpenJourney): Promise<string[]> {
  const { context, emulator, offences, said, profile } = journey;
  // The extension's requests have an origin; those of git, npm and curl do not.
  const own = () => emulator.world.requests.filter(({ headers }) => headers.origin);
  const kept = await secretsKept(context, own(), said);
  // Files that the browser removes when it closes can be read until then.
  const onDisk = await written(journey, mintedSecrets(own()));
  await context.close();
  await emulator.close();
  const secrets = mintedSecrets(own());
  onDisk.push(...(await written(journey, secrets)));
  return [
    ...kept,
    ...new Set(onDisk),
    ...checkExchanges(own()),
    ...secretLeaks(own()),
    ...offences.violations,
    ...offences.uncaught,
    ...(secrets.length > 0 && profile === undefined ? [unwatched] : []),
  ];
}

const unwatched =
  "a secret was created in a private window, which writes nothing: open the hub with hasStorage";

async function written({ profile }: OpenJourney, secrets: readonly string[]): Promise<string[]> {
  return profile === undefined ? [] : secretsOnDisk(profile, secrets);
}
