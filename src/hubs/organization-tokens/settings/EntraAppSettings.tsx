import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { loadEntraApp, saveEntraApp } from "../../../azure/data/entraAppSetting";
import type { Reading } from "../../../azure/data/Setting";
import { isGuid } from "../../../tokens/token/isGuid";
import { Loading } from "../../../ui/state/Loading";
import { Field } from "../fields/Field";
import type { HubEnvironment } from "../HubEnvironment";
import { SettingNotice } from "./SettingNotice";
import { useSetting } from "./useSetting";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { settingsWords } from "./words/settingsWords";

interface App {
  readonly clientId: string;
  readonly tenantId: string;
}

const none: App = { clientId: "", tenantId: "" };

/** The Entra application through which people see and change their own tokens. */
export function EntraAppSettings({ environment, onSaved }: { environment: HubEnvironment; onSaved(): void }) {
  const text = useWordsOf(settingsWords);
  const { data } = environment.organization;
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
  const setting = useSetting<App>(environment, make);
  const { reading } = setting;
  const [draft, setDraft] = React.useState<App>();
  const [wasTried, setWasTried] = React.useState(false);
  const [done, setDone] = React.useState("");
  const app = draft ?? (reading?.state === "valid" ? reading.value : none);
  const clientId = app.clientId.trim();
  const tenantId = app.tenantId.trim();
  const isId = (id: string) => id === "" || isGuid(id);
  const clientError = !isId(clientId)
    ? text.entra.invalidId
    : clientId === "" && tenantId !== ""
      ? text.entra.clientNeeded
      : undefined;
  const tenantError = isId(tenantId) ? undefined : text.entra.invalidId;

  const save = () => {
    setWasTried(true);
    setDone("");
    if (clientError || tenantError) return;
    void setting.save({ clientId, tenantId }).then((isSaved) => {
      if (!isSaved) return;
      setDraft(undefined);
      setWasTried(false);
      setDone(text.saved);
      onSaved();
    });
  };
  return (
    <section aria-label={text.entra.title} className="card-section settings">
      <h2>{text.entra.title}</h2>
      <p>{text.entra.what}</p>
      {setting.isLoading && !reading ? (
        <Loading label={text.loading} />
      ) : (
        <>
          {reading?.state === "invalid" ? <p role="alert">{text.entra.invalidStored}</p> : null}
          <Field
            error={wasTried ? clientError : undefined}
            label={text.entra.clientId}
            maxLength={60}
            onChange={(value) => setDraft({ ...app, clientId: value })}
            value={app.clientId}
          />
          <Field
            error={wasTried ? tenantError : undefined}
            hint={text.entra.tenantHint}
            label={text.entra.tenantId}
            maxLength={60}
            onChange={(value) => setDraft({ ...app, tenantId: value })}
            value={app.tenantId}
          />
          <p className="secondary-text">{text.entra.lastWins}</p>
          <Button disabled={!reading || setting.isSaving} onClick={save} primary text={text.save} />
        </>
      )}
      <SettingNotice done={done} setting={setting} />
    </section>
  );
}
