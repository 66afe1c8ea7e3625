import * as React from "react";

import type { StoredTemplate } from "../../../azure/data/organizationTemplates";
import { offeredId } from "../../../tokens/published/offerTemplates";
import { displayName, shorten } from "../../../tokens/text/displayText";
import { scopesHaveRisk } from "../../../tokens/token/risk";
import { Copyable } from "../../../ui/copy/Copyable";
import { scopeTitle } from "../../../ui/scopes/scopeTitle";
import { formatMoment } from "../../../ui/time/format";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { myTokensAddress } from "../../setup/myTokensAddress";
import type { HubEnvironment } from "../HubEnvironment";
import { ItemActions, type ListActions } from "./ItemActions";
import { shownTitle } from "./shownTitle";
import { templatesWords } from "./words/templatesWords";

interface Props extends ListActions {
  host: HubEnvironment["host"];
  stored: StoredTemplate;
}

/** One template: what it asks for, who sees it, and what can be done with it. */
export function TemplateItem({ stored, host, ...actions }: Props) {
  const words = useWords();
  const text = useWordsOf(templatesWords);
  const { template, changed } = stored;
  const { job, scopes, usualDays, longestDays, link, state, version } = template;
  const title = shownTitle(template);
  return (
    <li className="organization-template">
      <h3>
        <bdi>{title}</bdi>
      </h3>
      <span className={`template-state ${state}`}>{text.states[state]}</span>
      <span className="secondary-text">{text.version(version)}</span>
      {job === "" ? null : (
        <p>
          <bdi>{job}</bdi>
        </p>
      )}
      <p>
        <bdi>{words.list(scopes.map((id) => scopeTitle(id, words))) || words.tokens.noScopes}</bdi>
        {scopesHaveRisk(scopes, "highPrivilege") ? (
          <strong> {words.tokens.risk.highPrivilege.name}</strong>
        ) : null}
      </p>
      <p>{text.life(usualDays, longestDays)}</p>
      {link === undefined ? null : (
        <p>
          <a className="bolt-link" href={link} rel="noopener noreferrer" target="_blank">
            {text.page}
          </a>{" "}
          <bdi className="secondary-text">{shorten(displayName(link), 60)}</bdi>
        </p>
      )}
      {state === "published" ? (
        <p>
          {text.linkTo}{" "}
          <Copyable
            label={text.copyLink(title)}
            value={myTokensAddress(host, `?template=${offeredId(template)}`)}
          />
        </p>
      ) : null}
      <p className="secondary-text">
        <bdi>
          {changed
            ? text.changedBy(shorten(displayName(changed.byName), 60), formatMoment(changed.at, words.locale))
            : text.changedUnknown}
        </bdi>
      </p>
      <ItemActions {...actions} stored={stored} title={title} />
    </li>
  );
}
