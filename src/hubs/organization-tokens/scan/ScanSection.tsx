import * as React from "react";

import type { KeptScan } from "../../../jobs/kept-scan/KeptScan";
import { failureOf } from "../../../jobs/pace/Failure";
import { countPeople } from "../../../jobs/people/countPeople";
import type { Whom } from "../../../jobs/scan/Whom";
import { useWords } from "../../../ui/words/WordsContext";
import { LazyPart } from "../../frame/LazyPart";
import { shortFailure } from "../../failure/shortFailure";
import type { HubEnvironment } from "../HubEnvironment";
import { KeptGone } from "./KeptGone";
import { KeptNotice } from "./KeptNotice";
import { LiveScan } from "./LiveScan";
import { LostScan } from "./LostScan";
import { peopleLookUps } from "./peopleLookUps";
import { scanSources } from "./sources/scanSources";
import { StartScan } from "./start/StartScan";
import type { Scanning } from "./useScan";
import "./scan.scss";

/** The form that starts a scan, or the progress of the current one. */
export function ScanSection({ environment, scanning }: { environment: HubEnvironment; scanning: Scanning }) {
  const words = useWords();
  const { shown } = scanning;
  const { door } = environment.organization;
  const [taken, setTaken] = React.useState<KeptScan>();
  const [step, setStep] = React.useState<Step>({ kind: "closed" });
  const lookUps = React.useMemo(() => peopleLookUps(environment), [environment]);
  const { isHosted } = environment.host;
  const count = React.useCallback(
    (signal: AbortSignal) => countPeople(door, isHosted, signal),
    [door, isHosted],
  );
  const explain = (error: unknown) => shortFailure(failureOf(error), words);
  const take = async (scan: KeptScan) => {
    await scanning.take(scan);
    setTaken(scan);
    setStep({ kind: "closed" });
  };
  const start = (whom: Whom) => {
    setStep({ kind: "closed" });
    scanning.start(whom);
  };
  const openers = (isBesideKept: boolean) =>
    scanSources.map(({ id, Opener }) => (
      <LazyPart isQuiet key={id}>
        <Opener environment={environment} isBesideKept={isBesideKept} onOpen={take} />
      </LazyPart>
    ));
  const choose = () => setStep({ kind: "start", focus: "everyone" });

  if (step.kind === "some") {
    return (
      <LazyPart>
        <ChoosePeople
          {...lookUps}
          explain={explain}
          isHosted={isHosted}
          onBack={() => setStep({ kind: "start", focus: "some" })}
          onStart={(owners) => start({ kind: "owners", owners })}
          search={door.searchUsers}
        />
      </LazyPart>
    );
  }
  if (step.kind === "start" || shown.kind === "none") {
    const { why, lost } = shown.kind === "none" ? shown : {};
    return (
      <>
        {why ? <KeptGone why={why} /> : null}
        {lost ? <LostScan head={lost} now={environment.now} onDismiss={scanning.discard} /> : null}
        <StartScan
          count={count}
          explain={explain}
          focus={step.kind === "start" ? step.focus : undefined}
          onCancel={shown.kind === "none" ? undefined : () => setStep({ kind: "closed" })}
          onEveryone={() => start({ kind: "everyone" })}
          onSome={() => setStep({ kind: "some" })}
          opener={openers(false)}
        />
      </>
    );
  }
  switch (shown.kind) {
    case "kept":
      return (
        <KeptNotice
          note={scanSources.map(({ id, Note }) => (
            <LazyPart isQuiet key={id}>
              <Note isJustOpened={shown.scan === taken} scan={shown.scan} />
            </LazyPart>
          ))}
          now={environment.now}
          onAgain={choose}
          onDiscard={shown.isUnfinished ? scanning.discard : undefined}
          onForget={scanning.forget}
          onGoOn={() => scanning.goOn(shown.scan)}
          opener={openers(true)}
          shown={shown}
        />
      );
    case "live":
      return <LiveScan onAgain={choose} scanning={scanning} shown={shown} />;
    default:
      return null;
  }
}

/** Whether somebody is about to start a scan, and how far they are. */
type Step =
  | { readonly kind: "closed" | "some" }
  /** `focus` is the button that a click on this page leads to. */
  | { readonly kind: "start"; readonly focus: "everyone" | "some" };

const ChoosePeople = React.lazy(() =>
  import(/* webpackChunkName: "organization-choose-people" */ "./choose-people/ChoosePeople").then(
    (module) => ({ default: module.ChoosePeople }),
  ),
);
