import * as React from "react";

import { Loading } from "../../../ui/state/Loading";
import { useLoad } from "../../../ui/state/useLoad";
import { useWords } from "../../../ui/words/WordsContext";
import { withWords } from "../../../ui/words/withWords";
import { failureWords } from "../../failure/words/failureWords";
import { signInWords } from "../../setup/sign-in/words/signInWords";
import { setUpWords } from "../../setup/words/setUpWords";
import { AdministratorTokens } from "./AdministratorTokens";
import type { ListHandlers } from "./ListHandlers";
import { readAccess } from "./readAccess";
import { SetUpCheck } from "./SetUpCheck";
import { SignInProblem } from "./SignInProblem";
import type { GuideProps } from "./useGuide";
import { guidedModeWords } from "./words/guidedModeWords";

type Props = GuideProps & ListHandlers;

function Guide(props: Props) {
  const { azure } = props;
  const { loading } = useWords().common;
  const load = React.useCallback(() => readAccess(azure), [azure]);
  const { loadState } = useLoad(load);
  if (loadState.state !== "ready") return <Loading label={loading} />;
  const access = loadState.value;
  if (access.kind === "administrator") return <AdministratorTokens {...props} access={access} />;
  return (
    <SignInProblem
      {...props}
      isAdministrator={false}
      setUp={(panel) => <SetUpCheck {...panel} access={access} azure={azure} />}
    />
  );
}

/** The page without an Entra token: for an administrator their own tokens all the same, and the way to the sign-in. */
export const GuidedMode = withWords(Guide, setUpWords, signInWords, failureWords, guidedModeWords);
