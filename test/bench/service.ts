import { startEmulator } from "../emulator/Emulator";
import { installAndStart } from "../emulator/installAndStart";
import type { ServiceOptions, ServiceSays } from "./aService";

/**
 * A service in its own process, so that it takes no time from the measured one. Takes its options as JSON; prints its
 * address, a token and the package's hubs as JSON.
 */
async function serve({
  users,
  tokens,
  tokensPerPage,
  answerMs,
  vsix,
  ...options
}: ServiceOptions): Promise<void> {
  const world = { scenario: "enterprise", userCount: users, tokenCount: tokens, ...options } as const;
  const running = vsix ? await installAndStart({ ...world, vsix }) : await startEmulator(world);
  running.world.switches.isHosted = true;
  if (tokensPerPage) running.world.pageSizes.adminTokens = tokensPerPage;
  if (answerMs) running.world.faults.add({ kind: "delay", milliseconds: answerMs });
  const says: ServiceSays = {
    url: running.url,
    token: running.world.issueExtensionToken([
      "vso.graph",
      "vso.memberentitlementmanagement",
      "vso.tokenadministration",
    ]),
    hubs: "hubUrl" in running ? running.hubs().map(({ url }) => url) : [],
  };
  process.stdout.write(`${JSON.stringify(says)}\n`);
}

void serve(JSON.parse(process.argv[2] ?? "{}"));
