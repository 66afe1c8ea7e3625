import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { failureOf } from "../../../jobs/pace/Failure";
import { useIsMounted } from "../../../ui/state/useIsMounted";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { useWords } from "../../../ui/words/WordsContext";
import { failureWords } from "../../failure/words/failureWords";
import { shortFailure } from "../../failure/shortFailure";
import type { HubEnvironment } from "../HubEnvironment";
import { consentWords } from "./words/consentWords";

interface Props {
  environment: HubEnvironment;
  what: Parameters<HubEnvironment["organization"]["askConsent"]>[0];
  /** The person has signed in, so what was refused can be asked again. */
  onSignedIn(): void;
}

/** Asks in a window of Azure DevOps for what the permissions of the extension do not cover. */
function Consent({ environment, what, onSignedIn }: Props) {
  const words = useWords();
  const text = useWordsOf(consentWords);
  const isMounted = useIsMounted();
  const [said, setSaid] = React.useState("");
  const ask = () => {
    setSaid(text.asking);
    environment.organization.askConsent(what).then(
      () => {
        if (isMounted.current) setSaid("");
        onSignedIn();
      },
      (error: unknown) => {
        if (isMounted.current) setSaid(text.failed(shortFailure(failureOf(error), words)));
      },
    );
  };
  return (
    <>
      <Button onClick={ask} text={text.ask[what]} />
      <span role="status">{said}</span>
    </>
  );
}

export const ConsentButton = withWords(Consent, consentWords, failureWords);
