import * as React from "react";

import { failureOf } from "../../../jobs/pace/Failure";
import { findInactive } from "../../../jobs/people/findInactive";
import { findPeople } from "../../../jobs/people/findPeople";
import type { Owner } from "../../../tokens/organization/OwnedToken";
import { ChoosePeople } from "./choose-people/ChoosePeople";
import type { Asking } from "./choose-people/useLookUp";
import { useWords } from "../../../ui/words/WordsContext";
import { shortFailure } from "../../failure/shortFailure";
import type { HubEnvironment } from "../HubEnvironment";
import { KeptGone } from "./KeptGone";
import { KeptNotice } from "./KeptNotice";
import { LiveScan } from "./LiveScan";
import { LostScan } from "./LostScan";
import type { Scanning } from "./useScan";
import "./scan.scss";

/** The form that starts a scan, or the progress of the current one. */
export function ScanSection({ environment, scanning }: { environment: HubEnvironment; scanning: Scanning }) {
  const words = useWords();
  const { shown } = scanning;
  const { door } = environment.organization;
  const [isChoosing, setIsChoosing] = React.useState(false);
  const actions = React.useMemo(() => lookUps(environment), [environment]);
  const explain = (error: unknown) => shortFailure(failureOf(error), words);
  const start = (owners: readonly Owner[] | undefined) => {
    setIsChoosing(false);
    scanning.start(owners ? { kind: "owners", owners } : { kind: "everyone" });
  };
  const choose = () => setIsChoosing(true);

  if (isChoosing || shown.kind === "none") {
    const { why, lost } = shown.kind === "none" ? shown : {};
    return (
      <>
        {why ? <KeptGone why={why} /> : null}
        {lost ? <LostScan head={lost} now={environment.now} onDismiss={scanning.discard} /> : null}
        <ChoosePeople
          {...actions}
          explain={explain}
          isHosted={environment.host.isHosted}
          onCancel={shown.kind === "none" ? undefined : () => setIsChoosing(false)}
          onStart={start}
          search={door.searchUsers}
        />
      </>
    );
  }
  switch (shown.kind) {
    case "kept":
      return (
        <KeptNotice
          now={environment.now}
          onAgain={choose}
          onDiscard={shown.isUnfinished ? scanning.discard : undefined}
          onForget={scanning.forget}
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

function lookUps({ organization, now, monotonicMs, wait }: HubEnvironment) {
  const { door } = organization;
  return {
    findByAddress: async (addresses: readonly string[], asking: Asking) => ({
      ...(await findPeople(addresses, door, { ...asking, now, monotonicMs, wait })),
      asked: addresses.length,
      notKnown: 0,
    }),
    findInactive: async (days: number, asking: Asking) => ({
      ...(await findInactive(days, now(), door, { ...asking, now, monotonicMs, wait })),
      asked: undefined,
      unknown: [],
      ambiguous: [],
    }),
  };
}
