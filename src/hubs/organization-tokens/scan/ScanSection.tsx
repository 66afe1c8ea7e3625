import * as React from "react";

import { failureOf } from "../../../jobs/pace/Failure";
import { parsePeople } from "../../../jobs/people/parsePeople";
import { findInactive } from "../../../jobs/people/findInactive";
import { findPeople } from "../../../jobs/people/findPeople";
import type { Owner } from "../../../tokens/organization/OwnedToken";
import { WhomForm } from "./whom/WhomForm";
import { useWords } from "../../../ui/words/WordsContext";
import type { Desk } from "../Desk";
import { KeptNotice } from "./KeptNotice";
import { LiveScan } from "./LiveScan";
import type { Scanning } from "./useScan";

/** Choosing whom to scan, or how the scan goes. */
export function ScanSection({ desk, scanning }: { desk: Desk; scanning: Scanning }) {
  const words = useWords();
  const { shown } = scanning;
  const { door } = desk.organization;
  const [isChoosing, setIsChoosing] = React.useState(false);
  const actions = React.useMemo(() => lookUps(desk), [desk]);
  const explain = (error: unknown) => words.failures.short[failureOf(error).kind];
  const start = (owners: readonly Owner[] | undefined) => {
    setIsChoosing(false);
    scanning.start(owners ? { kind: "owners", owners } : { kind: "everyone" });
  };
  const choose = () => setIsChoosing(true);

  if (isChoosing || shown.kind === "none") {
    return (
      <WhomForm
        {...actions}
        explain={explain}
        isHosted={desk.host.isHosted}
        onCancel={shown.kind === "none" ? undefined : () => setIsChoosing(false)}
        onStart={start}
        search={door.searchUsers}
      />
    );
  }
  switch (shown.kind) {
    case "kept":
      return (
        <KeptNotice
          now={desk.now}
          onAgain={choose}
          onDiscard={shown.isUnfinished ? scanning.discard : undefined}
          onGoOn={() => scanning.goOn(shown.scan)}
          scan={shown.scan}
        />
      );
    case "live":
      return <LiveScan onAgain={choose} scanning={scanning} shown={shown} />;
    default:
      return null;
  }
}

function lookUps({ organization, now, monotonicMs, wait }: Desk) {
  const { door } = organization;
  return {
    readAddresses: parsePeople,
    findByAddress: async (addresses: readonly string[], signal: AbortSignal) => ({
      ...(await findPeople(addresses, door, { signal, now, monotonicMs, wait })),
      notKnown: 0,
    }),
    findInactive: async (days: number, signal: AbortSignal) => ({
      ...(await findInactive(days, now(), door, { signal, now, monotonicMs, wait })),
      unknown: [],
      ambiguous: [],
    }),
  };
}
