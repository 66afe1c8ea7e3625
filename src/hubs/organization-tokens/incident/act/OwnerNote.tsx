import * as React from "react";

import { mailtoUrl } from "../../../../jobs/report/mailtoUrl";
import type { OwnedToken, Owner } from "../../../../tokens/organization/OwnedToken";
import { shownText } from "../../../../tokens/naming/shownText";
import { displayName } from "../../../../tokens/text/displayText";
import { isRevocable, type TokenStatus } from "../../../../tokens/token/statusOf";
import { CopyButton } from "../../../../ui/copy/CopyButton";
import { scopeTitle } from "../../../../ui/scopes/scopeTitle";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { MoreLess } from "../../fields/MoreLess";
import type { HubEnvironment } from "../../HubEnvironment";
import { actWords } from "./words/actWords";

interface Props {
  environment: HubEnvironment;
  token: OwnedToken;
  owner: Owner;
  status: TokenStatus;
}

/** A note to the owner, to copy or to mail: what happened, what it could do, and what to do now. */
export function OwnerNote({ environment, token, owner, status }: Props) {
  const words = useWords();
  const text = useWordsOf(actWords).note;
  const name = displayName(shownText(token.name)) || words.common.noName;
  const organization = shownText(environment.host.organization.name);
  const body = [
    text.hello(displayName(owner.displayName)),
    "",
    text.what(name, organization),
    isRevocable(status) ? text.willGo : text.isGone,
    token.scopes.length === 0
      ? text.couldUnknown
      : text.could(words.list(token.scopes.map((scope) => scopeTitle(scope, words)))),
    "",
    text.next,
  ].join("\n");
  const mail = mailtoUrl(owner.mailAddress ?? owner.principalName, text.subject(organization), body);
  return (
    <MoreLess title={text.open}>
      <pre className="note-text selectable-text" tabIndex={0}>
        {body}
      </pre>
      <div className="button-row">
        <CopyButton label={text.copy} value={body} />
        {mail ? (
          <a className="bolt-link" href={mail.url} rel="noreferrer" target="_blank">
            {text.mail}
          </a>
        ) : null}
      </div>
      {mail?.isCut ? <p className="secondary-text">{text.isCut}</p> : null}
    </MoreLess>
  );
}
