import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { failureOf } from "../../../jobs/pace/Failure";
import { displayName } from "../../../tokens/text/displayText";
import { formatMoment } from "../../../ui/time/format";
import { useWords } from "../../../ui/words/WordsContext";
import { shortFailure } from "../../failure/shortFailure";
import type { SettingState } from "./useSetting";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { settingWords } from "./words/settingWords";

type Noticed = Pick<SettingState<unknown>, "reading" | "isConflict" | "error" | "isSaving" | "reload">;

function Notice({ setting, done }: { setting: Noticed; done: string }) {
  const words = useWords();
  const text = useWordsOf(settingWords);
  const { reading, isConflict, error, isSaving } = setting;
  const changed = reading && reading.state !== "none" ? reading.changed : undefined;
  const short = shortFailure(failureOf(error), words);
  const isProblem = isConflict || error !== undefined;
  return (
    <div className="setting-notice">
      <div role="status">
        {isSaving ? text.saving : isConflict ? text.conflict : ""}
        {error === undefined ? "" : (reading ? text.saveFailed : text.readFailed)(short)}
        {!isSaving && !isProblem ? done : ""}
      </div>
      {isProblem ? <Button onClick={setting.reload} text={text.reload} /> : null}
      {reading ? (
        <p className="secondary-text">
          {reading.state === "none"
            ? text.never
            : changed
              ? text.changedBy(displayName(changed.byName), formatMoment(changed.at, words.locale))
              : text.changedUnknown}
        </p>
      ) : null}
    </div>
  );
}

/** Whether saving worked, and who last changed the setting according to what is stored. */
export const SettingNotice = withWords(Notice, settingWords);
