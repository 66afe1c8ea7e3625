import * as React from "react";

import { sharedOriginsSetting } from "../../../azure/data/sharedOriginsSetting";
import { Loading } from "../../../ui/state/Loading";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { SettingNotice } from "../../setup/setting/SettingNotice";
import { useSetting } from "../../setup/setting/useSetting";
import { settingWords } from "../../setup/setting/words/settingWords";
import type { HubEnvironment } from "../HubEnvironment";
import { driftViewWords } from "./words/driftViewWords";

function Switch({ environment }: { environment: HubEnvironment }) {
  const text = useWordsOf(driftViewWords).sharing;
  const common = useWordsOf(settingWords);
  const make = React.useCallback(() => sharedOriginsSetting(environment.organization.data), [environment]);
  const setting = useSetting<boolean>(environment, make);
  const [done, setDone] = React.useState("");
  const { reading, isLoading, isSaving } = setting;
  const isOn = reading?.state === "valid" && reading.value;
  const change = async (next: boolean) => {
    setDone("");
    if (await setting.save(next)) setDone(common.saved);
  };
  return (
    <section aria-label={text.title} className="card-section">
      <h2>{text.title}</h2>
      <p>{text.what}</p>
      {isLoading && !reading ? <Loading label={common.loading} /> : null}
      {reading?.state === "invalid" ? <p role="alert">{text.invalid}</p> : null}
      {reading ? (
        <label className="check">
          <input
            checked={isOn}
            disabled={isSaving}
            onChange={({ target }) => void change(target.checked)}
            type="checkbox"
          />
          {text.keep}
        </label>
      ) : null}
      <SettingNotice done={done} setting={setting} />
    </section>
  );
}

/** Whether the organization keeps from which template each token was made. */
export const SharedOrigins = withWords(Switch, driftViewWords, settingWords);
