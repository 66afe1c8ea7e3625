import type { SignInDoor } from "../people/SignInDoor";
import type { ScanDoor } from "../scan/ScanDoor";
import type { Shard } from "./Shard";
import { shardOf } from "./shardOf";

/** A door through which only one shard's people are seen. */
export interface ShardedDoor {
  readonly door: ScanDoor & SignInDoor;
  /** Descriptors of the people of other shards that the list of users had; it fills while the list is read. */
  readonly others: ReadonlySet<string>;
  /** Everyone's sign-ins are one list, which only the first shard reads, for all. */
  readonly readsSignIns: boolean;
}

/** The same scan then reads only its share of the people. */
export function shardedDoor(door: ScanDoor & SignInDoor, shard: Shard): ShardedDoor {
  const others = new Set<string>();
  return {
    door: {
      async readUsers(continuationToken, signal) {
        const page = await door.readUsers(continuationToken, signal);
        const owners = page.owners.filter(({ descriptor }) => {
          const isOurs = shardOf(descriptor, shard.count) === shard.index;
          if (!isOurs) others.add(descriptor);
          return isOurs;
        });
        return { ...page, owners };
      },
      readTokens: (owner, signal) => door.readTokens(owner, signal),
      readSignIns: (continuationToken, signal) => door.readSignIns(continuationToken, signal),
    },
    others,
    readsSignIns: shard.index === 1,
  };
}
