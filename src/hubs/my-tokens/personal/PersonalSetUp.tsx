import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { PersonalAzure } from "../../../azure/connectPersonal";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { failureWords } from "../../failure/words/failureWords";
import { EntraAppForm } from "../../setup/entra-app/EntraAppForm";
import { myTokensAddress } from "../../setup/myTokensAddress";
import { settingWords } from "../../setup/setting/words/settingWords";
import { SetUpPanel } from "../../setup/SetUpPanel";
import { signInWords } from "../../setup/sign-in/words/signInWords";
import { applicationSteps, memberSteps } from "../../setup/steps/setUpSteps";
import { setUpWords } from "../../setup/words/setUpWords";
import { personalWords } from "./words/personalWords";

interface Props {
  azure: PersonalAzure;
  now: () => Date;
  /** Reads the list again. */
  onReload(): void;
  onClose(): void;
}

function Panel({ azure, now, onReload, onClose }: Props) {
  const text = useWordsOf(personalWords);
  const { untrusted } = useWordsOf(settingWords);
  const { host, application } = azure;
  const [isNaming, setIsNaming] = React.useState(false);
  const [steps, setSteps] = React.useState(() => memberSteps(azure));
  const form = React.useRef<HTMLDivElement>(null);
  /** New steps are tried at once. */
  const tryApplication = () => setSteps(applicationSteps(azure, application));
  const startNaming = () => {
    setIsNaming(true);
    tryApplication();
  };
  return (
    <SetUpPanel
      entra={azure.entra}
      host={host}
      // Nothing here can tell who is one: it shows what an administrator needs, and lets nobody do more.
      isAdministrator={isNaming}
      onClose={onClose}
      onShowTokens={() => {
        onClose();
        onReload();
      }}
      settings={{
        address: myTokensAddress(host),
        text: text.change,
        open: () => form.current?.querySelector("input")?.focus(),
      }}
      steps={steps}
    >
      {isNaming ? (
        <div ref={form}>
          <p className="secondary-text">{untrusted}</p>
          <EntraAppForm changing={{ host, now }} data={application.data} onSaved={tryApplication} />
        </div>
      ) : (
        <section aria-label={text.forAdministrators} className="set-up-naming">
          <h2>{text.forAdministrators}</h2>
          <p>{text.here}</p>
          <Button onClick={startNaming} text={text.name} />
        </section>
      )}
    </SetUpPanel>
  );
}

/** The setup check of the edition without a page for administrators: the Entra application is named in it. */
export const PersonalSetUp = withWords(
  Panel,
  setUpWords,
  signInWords,
  failureWords,
  personalWords,
  settingWords,
);
