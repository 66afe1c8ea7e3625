import * as React from "react";

import type { PersonalAzure } from "../../../azure/connectPersonal";
import { withWords } from "../../../ui/words/withWords";
import { failureWords } from "../../failure/words/failureWords";
import { signInWords } from "../../setup/sign-in/words/signInWords";
import { setUpWords } from "../../setup/words/setUpWords";
import type { ListHandlers } from "../guided-mode/ListHandlers";
import { SignInProblem } from "../guided-mode/SignInProblem";
import type { GuideProps } from "../guided-mode/useGuide";
import { guidedModeWords } from "../guided-mode/words/guidedModeWords";
import { PersonalSetUp } from "./PersonalSetUp";

type Props = GuideProps & ListHandlers & { azure: PersonalAzure };

function Guide({ azure, now, ...props }: Props) {
  return (
    <SignInProblem
      {...props}
      azure={azure}
      isAdministrator={false}
      setUp={(panel) => <PersonalSetUp {...panel} azure={azure} now={now} />}
    />
  );
}

/** The page without an Entra token: why there is none, and the setup check, in which the application is named too. */
export const PersonalGuide = withWords(Guide, setUpWords, signInWords, failureWords, guidedModeWords);
