import { Button } from "azure-devops-ui/Button";
import { Icon } from "azure-devops-ui/Icon";
import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { SignInCode } from "../../setup/sign-in/SignInCode";
import "./guided-mode.scss";
import type { Access } from "./readAccess";
import { SetUpCheck } from "./SetUpCheck";
import { useGuide, type GuideProps } from "./useGuide";
import { guidedModeWords } from "./words/guidedModeWords";

/** Above an administrator's own tokens: what this list is, what it cannot do, and how to get the sign-in. */
export function SignInNote({ access, ...props }: GuideProps & { access: Access }) {
  const text = useWordsOf(guidedModeWords);
  const [isOpen, setIsOpen] = React.useState(false);
  const guide = useGuide(props, true, () => setIsOpen(true));
  return (
    <section aria-label={text.title} className="guided-note flex-noshrink">
      <h2>
        <Icon iconName="Info" /> {text.title}
      </h2>
      <p>{text.what}</p>
      <div role="status">
        {guide.title === undefined ? null : <p>{guide.title}</p>}
        {guide.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <SignInCode code={guide.code} />
      <div className="guided-actions">
        {guide.actions.map(({ text: label, onClick, isDisabled }, index) => (
          <Button disabled={isDisabled} key={label} onClick={onClick} primary={index === 0} text={label} />
        ))}
      </div>
      {isOpen ? (
        <SetUpCheck
          access={access}
          azure={props.azure}
          onClose={() => setIsOpen(false)}
          onReload={props.onRetry}
        />
      ) : null}
    </section>
  );
}
