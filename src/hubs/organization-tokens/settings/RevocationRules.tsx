import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { failureOf } from "../../../jobs/pace/Failure";
import { isConfirmed } from "../../../jobs/revocation/plan/isConfirmed";
import { displayName, shorten } from "../../../tokens/text/displayText";
import { scopeById } from "../../../tokens/scopes/catalogue";
import { Field } from "../../../ui/fields/Field";
import { MoreLess } from "../fields/MoreLess";
import { formatMoment } from "../../../ui/time/format";
import { useWords } from "../../../ui/words/WordsContext";
import { shortFailure } from "../../failure/shortFailure";
import type { HubEnvironment } from "../HubEnvironment";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { settingsWords } from "./words/settingsWords";

interface Props {
  environment: HubEnvironment;
  /** Ids to begin with. */
  scopes?: readonly string[];
}

/** Creates rules for tokens that have no id to revoke. A rule hits everyone and cannot be undone, so it warns first. */
export function RevocationRules({ environment, scopes: given = [] }: Props) {
  const words = useWords();
  const text = useWordsOf(settingsWords).rules;
  const [scopes, setScopes] = React.useState(given.join(" "));
  const [before, setBefore] = React.useState("");
  const [typed, setTyped] = React.useState("");
  const [wasTried, setWasTried] = React.useState(false);
  const [isSending, setIsSending] = React.useState(false);
  const [said, setSaid] = React.useState("");
  const ids = [...new Set(scopes.split(/[\s,]+/).filter((id) => id !== ""))];
  const unknown = ids.filter((id) => scopeById(id) === undefined);
  const scopesError =
    ids.length === 0
      ? text.scopesNeeded
      : unknown.length > 0
        ? text.scopesUnknown(shorten(displayName(unknown.join(" ")), 200))
        : undefined;
  const moment = before.trim() === "" ? environment.now() : utcMoment(before);
  const beforeError = moment && moment <= environment.now() ? undefined : text.beforeInvalid;
  const typedError = isConfirmed(typed, text.phrase) ? undefined : text.typeNeeded(text.phrase);

  const create = () => {
    setWasTried(true);
    setSaid("");
    if (scopesError || beforeError || typedError || !moment) return;
    setIsSending(true);
    environment.organization.tokenAdmin
      .createRevocationRule(ids, moment)
      .then(
        () => {
          setSaid(text.created(ids.length, formatMoment(moment, words.locale)));
          setTyped("");
          setWasTried(false);
        },
        (error: unknown) => {
          const why = failureOf(error);
          const isOpen = why.kind === "offline" || why.kind === "unexpected";
          setSaid(`${text.failed(shortFailure(why, words))}${isOpen ? `. ${text.mayHave}` : ""}`);
        },
      )
      .finally(() => setIsSending(false));
  };
  return (
    <section aria-label={text.title} className="card-section settings">
      <h2>{text.title}</h2>
      <p>{text.what}</p>
      <p>{text.blunt}</p>
      <MoreLess title={text.open}>
        <Field
          error={wasTried ? scopesError : undefined}
          hint={text.scopesHint}
          label={text.scopes}
          maxLength={2000}
          onChange={setScopes}
          value={scopes}
        />
        <Field
          error={wasTried ? beforeError : undefined}
          hint={text.beforeHint}
          kind="datetime-local"
          label={text.before}
          onChange={setBefore}
          value={before}
        />
        <Field
          error={wasTried ? typedError : undefined}
          label={text.type(text.phrase)}
          onChange={setTyped}
          value={typed}
        />
        <Button danger disabled={isSending} onClick={create} text={isSending ? text.creating : text.create} />
      </MoreLess>
      <div role="status">{said}</div>
    </section>
  );
}

/** `datetime-local` has no zone; the label says UTC. */
function utcMoment(value: string): Date | undefined {
  const moment = new Date(`${value}Z`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
