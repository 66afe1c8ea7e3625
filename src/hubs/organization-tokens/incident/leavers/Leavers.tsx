import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { failureOf } from "../../../../jobs/pace/Failure";
import type { Owner } from "../../../../tokens/organization/OwnedToken";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { withWords } from "../../../../ui/words/withWords";
import { shortFailure } from "../../../failure/shortFailure";
import { failureWords } from "../../../failure/words/failureWords";
import { LazyPart } from "../../../frame/LazyPart";
import type { ExtraTabProps } from "../../extra-tabs/ExtraTab";
import { scannedOf } from "../../scan/shownTable";
import { isOpenScanOfEveryone } from "../../scan/isReading";
import { LeaversPage } from "./LeaversPage";
import { peopleLookUps } from "../../scan/peopleLookUps";
import { leaversWords } from "./words/leaversWords";
import "./leavers.scss";

type Step =
  | { readonly kind: "first" | "choosing" | "back" }
  | { readonly kind: "chosen"; readonly owners: readonly Owner[] };

function Part(props: ExtraTabProps) {
  const { environment, scanning } = props;
  const words = useWords();
  const text = useWordsOf(leaversWords);
  const [step, setStep] = React.useState<Step>({ kind: "first" });
  const lookUps = React.useMemo(() => peopleLookUps(environment), [environment]);

  const choose = (owners: readonly Owner[]) => {
    setStep({ kind: "chosen", owners });
    const read = scannedOf(scanning.shown)?.read;
    const areRead = owners.every(({ descriptor }) => read?.has(descriptor));
    // To give up a scan of everyone halfway is somebody's decision; the page asks.
    if (!areRead && !isOpenScanOfEveryone(scanning.shown)) scanning.start({ kind: "owners", owners });
  };

  switch (step.kind) {
    case "choosing":
      return (
        <LazyPart>
          <ChoosePeople
            {...lookUps}
            explain={(error) => shortFailure(failureOf(error), words)}
            isHosted={environment.host.isHosted}
            onBack={() => setStep({ kind: "back" })}
            onStart={choose}
            search={environment.organization.door.searchUsers}
          />
        </LazyPart>
      );
    case "chosen":
      return (
        <LeaversPage {...props} onChooseOthers={() => setStep({ kind: "choosing" })} owners={step.owners} />
      );
    default:
      return (
        <section aria-labelledby="leavers" className="card-section">
          <h2 id="leavers">{text.title}</h2>
          <p>{text.what}</p>
          <p className="secondary-text">{text.namesStay}</p>
          <div className="button-row">
            <Button
              autoFocus={step.kind === "back"}
              onClick={() => setStep({ kind: "choosing" })}
              text={text.choose}
            />
          </div>
        </section>
      );
  }
}

const ChoosePeople = React.lazy(() =>
  import(/* webpackChunkName: "organization-choose-people" */ "../../scan/choose-people/ChoosePeople").then(
    ({ ChoosePeople }) => ({ default: ChoosePeople }),
  ),
);

/** Someone left: who, what they had, and what to do about it. The progress of a reading is on the desk above. */
export const Leavers = withWords(Part, leaversWords, failureWords);
