import { PatClient } from "../../src/azure/clients/PatClient";
import { extensionDataOf } from "../../src/azure/data/extensionDataOf";
import type { PersonDocuments } from "../../src/jobs/store/PersonDocuments";
import { asEntra } from "../emulator/asking";
import { fetchFrom } from "../emulator/fetchFrom";
import { dataManagerOf } from "../hubs/dataManagerOf";
import type { Page } from "./Page";
import type { Bench } from "./replaceRun";

/** The client of a person's own tokens on one page. It uses the global `fetch` until the next page opens. */
export function openPats({ world, time, chance }: Bench, page: Page): PatClient {
  const ask = fetchFrom(world);
  globalThis.fetch = page.over(async (input: string | URL | Request, init?: RequestInit) => {
    await time.sleep(chance.between(5, 150));
    return ask(input, init);
  });
  return new PatClient({
    rootPath: "http://localhost/vssps.dev.azure.com/fabrikam/",
    authTokenProvider: { getAuthorizationHeader: async () => asEntra(world) },
  });
}

/** The person's documents on one page; their service is slow, and fails now and then. */
export function openDocuments(bench: Bench, page: Page): PersonDocuments {
  const kept = extensionDataOf(async () => dataManagerOf(bench.world.extensionData), "person");
  const asked = async <T>(action: () => Promise<T>): Promise<T> => {
    await bench.time.sleep(bench.chance.between(20, 400));
    if (!bench.chance.happens(bench.failing)) return action();
    bench.dataFailures++;
    if (bench.chance.happens(0.5)) await action().catch(() => undefined);
    throw new Error("The data service failed.");
  };
  return {
    getDocument: page.over((...given) => asked(() => kept.getDocument(...given))),
    getDocuments: page.over((...given) => asked(() => kept.getDocuments(...given))),
    setDocument: page.over((...given) => asked(() => kept.setDocument(...given))),
    deleteDocument: page.over((...given) => asked(() => kept.deleteDocument(...given))),
  };
}
