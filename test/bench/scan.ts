import { scan } from "../../src/jobs/scan/scan";
import { ScanState } from "../../src/jobs/scan/ScanState";
import { systemClock } from "../../src/jobs/pace/systemClock";
import { organizationDoor } from "../../src/azure/organizationDoor";
import { UserEntitlementClient } from "../../src/azure/clients/UserEntitlementClient";
import { aService, type Service } from "./aService";
import { timed, type Figure } from "./Figure";
import { plainScan } from "./plainLoop";

const users = 10_000;
const tokens = 50_000;
const answerMs = 40;
/** For everyone, the plain loop would take seven minutes. */
const usersOfPlainLoop = 100;

/** Our scan, then the plain sequential loop, against the same service. */
export async function benchScan(): Promise<Figure[]> {
  const service = await aService({ users, tokens, answerMs });
  try {
    const state = new ScanState({ kind: "everyone" });
    const oursMs = await timed(() => scanAll(service, state));
    const plainMs = await timed(() => plainScan(service, usersOfPlainLoop));
    const ratio = plainMs / usersOfPlainLoop / (oursMs / state.usersRead);
    return [
      {
        what: `scan of ${state.usersRead} users at ${answerMs} ms per answer`,
        value: oursMs / 1000,
        unit: "s",
      },
      { what: "tokens found by that scan", value: state.table.length, unit: "tokens" },
      { what: `plain sequential loop, ${usersOfPlainLoop} users`, value: plainMs / 1000, unit: "s" },
      { what: "scan, faster per user than the plain loop", value: ratio, unit: "times", atLeast: 20 },
    ];
  } finally {
    service.stop();
  }
}

export async function scanAll(service: Service, state: ScanState): Promise<void> {
  const door = organizationDoor({ ...service, entitlements: new UserEntitlementClient({}) }, true);
  for await (const { state: at, why } of scan(state, door, systemClock)) {
    if (at === "paused") throw new Error(`The scan stopped: ${why?.kind}.`);
  }
}
