import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { failureOf } from "../../../jobs/pace/Failure";
import { displayName } from "../../../tokens/text/displayText";
import { formatMoment } from "../../../ui/time/format";
import { useOrganizationWords } from "../words/useOrganizationWords";
import { useWords } from "../../../ui/words/WordsContext";
import type { SettingState } from "./useSetting";

type Noticed = Pick<SettingState<unknown>, "reading" | "isConflict" | "error" | "isSaving" | "reload">;

/** What came of saving, and who says to have changed it last. */
export function SettingNotice({ setting, done }: { setting: Noticed; done: string }) {
  const words = useWords();
  const text = useOrganizationWords().settings;
  const { reading, isConflict, error, isSaving } = setting;
  const changed = reading && reading.state !== "none" ? reading.changed : undefined;
  const short = words.failures.short[failureOf(error).kind];
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
              ? text.changed(displayName(changed.byName), formatMoment(changed.at, words.locale))
              : text.changedUnknown}
        </p>
      ) : null}
    </div>
  );
}
