import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { loadEntraApp, saveEntraApp } from "../../../azure/data/entraAppSetting";
import type { WritableExtensionData } from "../../../azure/data/ExtensionData";
import type { Reading } from "../../../azure/data/Setting";
import { isGuid } from "../../../tokens/token/isGuid";
import { Loading } from "../../../ui/state/Loading";
import { Field } from "../../../ui/fields/Field";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { SettingNotice } from "../setting/SettingNotice";
import { useSetting, type Changing } from "../setting/useSetting";
import { settingWords } from "../setting/words/settingWords";
import "../../../ui/styles/sections.scss";
import "./entra-app.scss";
import { entraAppWords } from "./words/entraAppWords";

interface App {
  readonly clientId: string;
  readonly tenantId: string;
}

const none: App = { clientId: "", tenantId: "" };

interface Props {
  /** What every member of the organization can read and write. */
  data: WritableExtensionData;
  changing: Changing;
  onSaved(): void;
}

function Form({ data, changing, onSaved }: Props) {
  const words = useWordsOf(settingWords);
  const text = useWordsOf(entraAppWords);
  const make = React.useCallback(
    () => ({
      async load(): Promise<Reading<App>> {
        const { app, changed } = await loadEntraApp(data);
        // A value has no etag: the last one to save wins, and the page says so.
        if (app === "invalid") return { state: "invalid", etag: 0, changed };
        if (app === "none")
          return changed ? { state: "valid", value: none, etag: 0, changed } : { state: "none" };
        const value = { clientId: app.clientId, tenantId: app.tenantId ?? "" };
        return { state: "valid", value, etag: 0, changed };
      },
      async save(value: App, _loaded: Reading<App>, change: Parameters<typeof saveEntraApp>[2]) {
        const result = await saveEntraApp(data, value, change);
        if (result === "invalid") throw new Error("The form accepted an invalid id.");
        return "saved" as const;
      },
    }),
    [data],
  );
  const setting = useSetting<App>(changing, make);
  const { reading } = setting;
  const [draft, setDraft] = React.useState<App>();
  const [wasTried, setWasTried] = React.useState(false);
  const [done, setDone] = React.useState("");
  const app = draft ?? (reading?.state === "valid" ? reading.value : none);
  const clientId = app.clientId.trim();
  const tenantId = app.tenantId.trim();
  const isId = (id: string) => id === "" || isGuid(id);
  const clientError = !isId(clientId)
    ? text.invalidId
    : clientId === "" && tenantId !== ""
      ? text.clientNeeded
      : undefined;
  const tenantError = isId(tenantId) ? undefined : text.invalidId;

  const save = () => {
    setWasTried(true);
    setDone("");
    if (clientError || tenantError) return;
    void setting.save({ clientId, tenantId }).then((isSaved) => {
      if (!isSaved) return;
      setDraft(undefined);
      setWasTried(false);
      setDone(words.saved);
      onSaved();
    });
  };
  return (
    <section aria-label={text.title} className="card-section entra-app">
      <h2>{text.title}</h2>
      <p>{text.what}</p>
      {setting.isLoading && !reading ? (
        <Loading label={words.loading} />
      ) : (
        <>
          {reading?.state === "invalid" ? <p role="alert">{text.invalidStored}</p> : null}
          <Field
            error={wasTried ? clientError : undefined}
            label={text.clientId}
            maxLength={60}
            onChange={(value) => setDraft({ ...app, clientId: value })}
            value={app.clientId}
          />
          <Field
            error={wasTried ? tenantError : undefined}
            hint={text.tenantHint}
            label={text.tenantId}
            maxLength={60}
            onChange={(value) => setDraft({ ...app, tenantId: value })}
            value={app.tenantId}
          />
          <p className="secondary-text">{text.lastWins}</p>
          <Button disabled={!reading || setting.isSaving} onClick={save} primary text={words.save} />
        </>
      )}
      <SettingNotice done={done} setting={setting} />
    </section>
  );
}

/** Names the Entra application through which people see and change their own tokens. */
export const EntraAppForm = withWords(Form, entraAppWords, settingWords);
