import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { protectedListSetting } from "../../../azure/data/protectedListSetting";
import { isGuid } from "../../../tokens/token/isGuid";
import { mostProtected } from "../../../tokens/organization/protectedEntries";
import type { ProtectedList } from "../../../tokens/organization/ProtectedList";
import { Loading } from "../../../ui/state/Loading";
import { Field } from "../../../ui/fields/Field";
import type { HubEnvironment } from "../HubEnvironment";
import { SettingNotice } from "../../setup/setting/SettingNotice";
import { useSetting } from "../../setup/setting/useSetting";
import { settingWords } from "../../setup/setting/words/settingWords";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { settingsWords } from "./words/settingsWords";

interface Props {
  environment: HubEnvironment;
  onSaved(): void;
}

/** The people and tokens that bulk revocation leaves out. */
export function ProtectedListSettings({ environment, onSaved }: Props) {
  const words = useWordsOf(settingWords);
  const text = useWordsOf(settingsWords).protectedList;
  const make = React.useCallback(() => protectedListSetting(environment.organization.data), [environment]);
  const setting = useSetting<ProtectedList>(environment, make);
  const { reading } = setting;
  const [draft, setDraft] = React.useState<{ people: string; tokens: string }>();
  const [wasTried, setWasTried] = React.useState(false);
  const [done, setDone] = React.useState("");
  const stored = reading?.state === "valid" ? reading.value : { people: [], tokens: [] };
  const isNobodyProtected =
    reading !== undefined && reading.state !== "invalid" && stored.people.length + stored.tokens.length === 0;
  const texts = draft ?? { people: stored.people.join("\n"), tokens: stored.tokens.join("\n") };
  const people = linesOf(texts.people);
  const tokens = linesOf(texts.tokens);
  const peopleError = errorOf(people, isPerson, text.invalidPeople, text.tooMany);
  const tokensError = errorOf(tokens, isGuid, text.invalidTokens, text.tooMany);

  const save = () => {
    setWasTried(true);
    setDone("");
    if (peopleError || tokensError) return;
    void setting.save({ people, tokens }).then((isSaved) => {
      if (!isSaved) return;
      setDraft(undefined);
      setWasTried(false);
      setDone(words.saved);
      onSaved();
    });
  };
  const reload = () => {
    setDraft(undefined);
    setting.reload();
  };
  return (
    <section aria-label={text.title} className="card-section settings">
      <h2>{text.title}</h2>
      <p>{text.what}</p>
      {setting.isLoading && !reading ? (
        <Loading label={words.loading} />
      ) : (
        <>
          {reading?.state === "invalid" ? <p role="alert">{text.invalidStored}</p> : null}
          {isNobodyProtected ? <p>{text.empty}</p> : null}
          <Field
            error={wasTried ? peopleError : undefined}
            hint={text.peopleHint}
            kind="area"
            label={text.people}
            onChange={(value) => setDraft({ ...texts, people: value })}
            value={texts.people}
          />
          <Field
            error={wasTried ? tokensError : undefined}
            hint={text.tokensHint}
            kind="area"
            label={text.tokens}
            onChange={(value) => setDraft({ ...texts, tokens: value })}
            value={texts.tokens}
          />
          <Button disabled={!reading || setting.isSaving} onClick={save} primary text={words.save} />
        </>
      )}
      <SettingNotice done={done} setting={{ ...setting, reload }} />
    </section>
  );
}

function linesOf(text: string): string[] {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}

/** An email address or a descriptor: neither has a space, and each has its mark in the middle. */
function isPerson(line: string): boolean {
  return line.length <= 320 && /^[^\s<>]+[@.][^\s<>]+$/.test(line);
}

function errorOf(
  lines: readonly string[],
  isValid: (line: string) => boolean,
  invalid: (lines: string) => string,
  tooMany: string,
): string | undefined {
  if (lines.length > mostProtected) return tooMany;
  const bad = lines.filter((line) => !isValid(line));
  return bad.length > 0 ? invalid(bad.slice(0, 5).join(", ").slice(0, 300)) : undefined;
}
