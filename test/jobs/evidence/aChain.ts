import { extensionDataOf } from "../../../src/azure/data/extensionDataOf";
import type { ChainLink } from "../../../src/jobs/evidence/chain/ChainLink";
import { EvidenceChain, type ChainDoor } from "../../../src/jobs/evidence/EvidenceChain";
import { ExtensionDataStore } from "../../emulator/world/ExtensionDataStore";
import { dataManagerOf } from "../../hubs/dataManagerOf";
import { aContent } from "./anEvidence";

const mine = { type: "User", value: "Me" } as const;

/** A person's documents, and the chain in them as two tabs see it. */
export function aChain() {
  const store = new ExtensionDataStore();
  const door = extensionDataOf(async () => dataManagerOf(store), "person");
  return {
    door,
    documents: () => store.list(mine, "evidence"),
    put: (id: string, fields: object) => void store.set(mine, "evidence", { ...fields, id, __etag: -1 }),
    remove: (id: string) => store.delete(mine, "evidence", id),
    chain: new EvidenceChain(door),
    other: new EvidenceChain(door),
  };
}

/** A chain of so many reports, whose links in the first document somebody has changed. */
export async function aTamperedChain(
  count: number,
  tamper: (links: readonly ChainLink[]) => readonly unknown[],
) {
  const world = aChain();
  for (let number = 1; number <= count; number++) await world.chain.append(aContent());
  const { links } = await world.chain.read();
  world.put("links-0", { links: tamper(links) });
  return world;
}

/** Calls that are handed on once `before` is over. */
export function watched(door: ChainDoor, before: (call: "get" | "set") => Promise<void>): ChainDoor {
  return {
    getDocuments: async (...given) => (await before("get"), door.getDocuments(...given)),
    setDocument: async (...given) => (await before("set"), door.setDocument(...given)),
  };
}
