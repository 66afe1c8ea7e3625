import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { SidePanel } from "../../../ui/layer/SidePanel";
import { savedViewsSetting, type StoredViews } from "./savedViewsSetting";
import {
  organizationFilterFromQuery,
  organizationFilterToQuery,
} from "../../../tokens/organization/OrganizationFilter";
import { longestViewName, mostSavedViews, type SavedView } from "./savedView";
import { holdsToken } from "../../../tokens/organization/holdsToken";
import { looksLikeToken } from "../../../tokens/naming/looksLikeToken";
import { displayName } from "../../../tokens/text/displayText";
import { Loading } from "../../../ui/state/Loading";
import { Field } from "../../../ui/fields/Field";
import { useWords } from "../../../ui/words/WordsContext";
import { readyViews } from "../../../tokens/organization/readyViews";
import type { ExtraPanel } from "../findings/extras/ExtraButton";
import { freshFilter } from "../tokensShown";
import { readyViewText } from "../ready-views/readyViewText";
import { readyViewsWords } from "../ready-views/words/readyViewsWords";
import { SettingNotice } from "../../setup/setting/SettingNotice";
import { useSetting } from "../../setup/setting/useSetting";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { savedViewsWords } from "./words/savedViewsWords";
import "./saved-views.scss";

type Props = React.ComponentProps<ExtraPanel>;

const nothing: StoredViews = { views: [], others: [] };

/** The filters the organization shares. Each is shown with its origin, and applied only when chosen. */
export function SavedViewsPanel({ environment, found, view, onView, onClose }: Props) {
  const words = useWords();
  const text = useWordsOf(savedViewsWords);
  const ready = useWordsOf(readyViewsWords);
  const make = React.useCallback(() => savedViewsSetting(environment.organization.data), [environment]);
  const setting = useSetting(environment, make);
  const [name, setName] = React.useState("");
  const [error, setError] = React.useState<string>();
  const [done, setDone] = React.useState("");
  const { reading } = setting;
  const { views, others } = reading?.state === "valid" ? reading.value : nothing;

  const save = () => {
    const wanted = displayName(name);
    const isTaken = views.some((known) => known.name.toLowerCase() === wanted.toLowerCase());
    const problem =
      wanted === ""
        ? text.nameNeeded
        : looksLikeToken(wanted) || holdsToken(view.filter)
          ? text.looksLikeToken
          : isTaken
            ? text.nameTaken
            : views.length + others.length >= mostSavedViews
              ? text.tooMany
              : undefined;
    setError(problem);
    if (problem) return;
    const added: SavedView = { name: wanted, query: organizationFilterToQuery(view.filter) };
    void setting.save({ views: [...views, added], others }).then((isSaved) => {
      if (!isSaved) return;
      setName("");
      setDone(text.saved(wanted));
    });
  };
  const remove = (gone: SavedView) =>
    void setting
      .save({ views: views.filter((kept) => kept !== gone), others })
      .then((isSaved) => isSaved && setDone(text.removed(gone.name)));
  const removeOthers = () => void setting.save({ views, others: [] });

  return (
    <SidePanel
      footerButtonProps={[{ text: words.common.close, onClick: onClose }]}
      onDismiss={onClose}
      titleProps={{ text: text.title }}
    >
      <div className="preview">
        <h2>{ready.title}</h2>
        <ul className="plain-list saved-views">
          {readyViews(found.moment).map((known) => {
            const { name, what } = readyViewText(known, ready);
            return (
              <li key={known.id}>
                <Button
                  onClick={() => onView({ ...freshFilter(known.filter), panel: undefined })}
                  subtle
                  text={name}
                  tooltipProps={{ text: what }}
                />
              </li>
            );
          })}
        </ul>
        <h2>{text.shared}</h2>
        <p className="secondary-text">{text.from}</p>
        {reading?.state === "invalid" ? <p>{text.invalid}</p> : null}
        {setting.isLoading ? (
          <Loading label={words.common.loading} />
        ) : views.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          <ul className="plain-list saved-views">
            {views.map((known) => (
              <li key={known.name}>
                <Button
                  onClick={() =>
                    onView({
                      ...freshFilter(organizationFilterFromQuery(known.query).filter),
                      panel: undefined,
                    })
                  }
                  subtle
                  text={displayName(known.name)}
                  tooltipProps={{ text: new URLSearchParams(known.query).toString() }}
                />
                <Button
                  ariaLabel={text.remove(displayName(known.name))}
                  disabled={setting.isSaving}
                  iconProps={{ iconName: "Delete" }}
                  onClick={() => remove(known)}
                  subtle
                />
              </li>
            ))}
          </ul>
        )}
        {others.length > 0 ? (
          <>
            <p>{text.unreadable(others.length)}</p>
            <Button disabled={setting.isSaving} onClick={removeOthers} text={text.removeUnreadable} />
          </>
        ) : null}
        <Field error={error} label={text.name} maxLength={longestViewName} onChange={setName} value={name} />
        <Button disabled={setting.isLoading || setting.isSaving} onClick={save} text={text.save} />
        <SettingNotice done={done} setting={setting} />
      </div>
    </SidePanel>
  );
}
