import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { Problem } from "../../../ui/state/Problem";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { SignInCode } from "../../setup/sign-in/SignInCode";
import { signInWords } from "../../setup/sign-in/words/signInWords";
import "../../setup/setup.scss";
import { setUpWords } from "../../setup/words/setUpWords";
import { useGuide, type GuideProps } from "./useGuide";

interface Props extends GuideProps {
  isAdministrator: boolean;
  /** The panel of the setup check. */
  setUp(panel: { onReload(): void; onClose(): void }): React.ReactNode;
  /** Why an administrator's own tokens are not here either. */
  alsoFailed?: string;
}

/** The page without a list: the cause, the way out, and a check of the whole setup. */
export function SignInProblem({ isAdministrator, setUp, alsoFailed, ...props }: Props) {
  const text = useWordsOf(signInWords);
  const { offer } = useWordsOf(setUpWords);
  const [isOpen, setIsOpen] = React.useState(false);
  const guide = useGuide(props, isAdministrator, () => setIsOpen(true));
  const hasCheck = guide.actions.some((action) => action.text === offer.check);
  return (
    <>
      <Problem
        actions={guide.actions}
        icon={guide.title === undefined ? "Signin" : "Warning"}
        sentences={[
          ...guide.sentences,
          ...(guide.title === undefined ? [text.why] : []),
          ...(alsoFailed === undefined ? [] : [alsoFailed]),
        ]}
        title={guide.title ?? text.title}
      />
      <div className="set-up-offer">
        <SignInCode code={guide.code} />
        {hasCheck ? null : (
          <>
            <p>{isAdministrator ? offer.administrator : offer.member}</p>
            <Button iconProps={{ iconName: "Settings" }} onClick={() => setIsOpen(true)} text={offer.check} />
          </>
        )}
      </div>
      {isOpen ? setUp({ onClose: () => setIsOpen(false), onReload: props.onRetry }) : null}
    </>
  );
}
