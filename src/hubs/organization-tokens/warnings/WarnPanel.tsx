import { ContentSize } from "azure-devops-ui/Callout";
import { SidePanel } from "../../../ui/layer/SidePanel";
import * as React from "react";

import { failureOf } from "../../../jobs/pace/Failure";
import { randomHex } from "../../../jobs/store/randomHex";
import { dueDayRange, usualDueDay } from "../../../jobs/warnings/dueDay";
import { keepWarning } from "../../../jobs/warnings/keptWarnings";
import { longestWarningReason, mostWarnedTokens, type Warning } from "../../../jobs/warnings/Warning";
import { looksLikeToken } from "../../../tokens/naming/looksLikeToken";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import type { Rule } from "../../../tokens/rules/Rule";
import { useIsMounted } from "../../../ui/state/useIsMounted";
import { formatDate } from "../../../ui/time/format";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { shortFailure } from "../../failure/shortFailure";
import { Field } from "../../../ui/fields/Field";
import { LazyPart } from "../../frame/LazyPart";
import { ruleWords } from "../../../ui/words/rules/words/ruleWords";
import type { HubEnvironment } from "../HubEnvironment";
import { CalendarButton } from "./calendar/CalendarButton";
import { LazyTemplateChoice } from "./campaign/LazyTemplateChoice";
import { reasonOf } from "./campaign/reasonOf";
import { dueText } from "./dueText";
import { NotesPanel } from "./notes/NotesPanel";
import type { StoredWarnings } from "./StoredWarnings";
import { warningStore } from "./warningStore";
import { dayOf } from "../../../tokens/token/dayText";
import { warningWords } from "./words/warningWords";

interface Props {
  environment: HubEnvironment;
  warnings: StoredWarnings;
  table: TokenColumns;
  rows: readonly number[];
  /** The rule that they break, or `anyRule`: their owners are asked to replace them. */
  ruleId?: string | undefined;
  /** Those of the organization, by which the reason is proposed. */
  rules: readonly Rule[];
  /** How many tokens break the rule and are not among the rows. */
  leftOut?: number;
  onClose(): void;
}

type State =
  | { readonly kind: "form"; readonly isSaving?: boolean; readonly error?: unknown }
  | { readonly kind: "kept"; readonly warning: Warning };

/** Announces a revocation: a day and a reason, which the page remembers, then a note for each owner. */
export function WarnPanel(props: Props) {
  const { environment, warnings, table, rows, ruleId, rules, leftOut = 0, onClose } = props;
  const words = useWords();
  const text = useWordsOf(warningWords);
  const sentences = useWordsOf(ruleWords);
  const { first, last } = dueDayRange(environment.now());
  const [dueOn, setDueOn] = React.useState(() => usualDueDay(environment.now()));
  const { breaksARule } = text;
  const [reason, setReason] = React.useState(() =>
    reasonOf(ruleId, rules, { breaksARule, sentences, words }),
  );
  const [templateId, setTemplateId] = React.useState("");
  const [wasTried, setWasTried] = React.useState(false);
  const [state, setState] = React.useState<State>({ kind: "form" });
  const isMounted = useIsMounted();
  const isTooMany = rows.length > mostWarnedTokens;
  const isDay = dayOf(dueOn) !== undefined && dueOn >= first && dueOn <= last;
  const reasonError =
    reason.trim() === "" ? text.reasonNeeded : looksLikeToken(reason) ? text.reasonIsToken : undefined;
  const say = (day: string) => formatDate(dayOf(day) ?? environment.now(), words.locale);
  const owners = React.useMemo(
    () => new Set(rows.map((row) => table.ownerAt(row).descriptor)).size,
    [rows, table],
  );

  const keep = async () => {
    setWasTried(true);
    if (!isDay || reasonError || isTooMany) return;
    setState({ kind: "form", isSaving: true });
    const tokens = rows.map((row) => ({
      authorizationId: table.ids.at(row),
      owner: table.ownerAt(row).descriptor,
    }));
    tokens.sort((a, b) => (a.owner < b.owner ? -1 : a.owner > b.owner ? 1 : 0));
    const warning = {
      ...{ id: randomHex(8), dueOn, reason: reason.trim(), madeAt: environment.now(), tokens, ruleId },
      templateId: templateId || undefined,
    };
    try {
      await keepWarning(warning, warningStore(environment.organization.ownData));
      warnings.reload();
      if (isMounted.current) setState({ kind: "kept", warning });
    } catch (error) {
      if (isMounted.current) setState({ kind: "form", error });
    }
  };

  if (state.kind === "kept")
    return (
      <NotesPanel
        environment={environment}
        onClose={onClose}
        rows={rows}
        table={table}
        warning={state.warning}
      >
        <p role="status">{text.kept(dueText(state.warning, words.locale))}</p>
        <div className="button-row">
          <CalendarButton environment={environment} warning={state.warning} />
        </div>
      </NotesPanel>
    );
  return (
    <SidePanel
      footerButtonProps={[
        { text: words.common.cancel, onClick: onClose },
        {
          text: text.keepIt,
          primary: true,
          disabled: state.isSaving === true || isTooMany,
          onClick: () => void keep(),
        },
      ]}
      lightDismiss={false}
      onDismiss={onClose}
      size={ContentSize.Medium}
      titleProps={{ text: ruleId === undefined ? text.formTitle : text.askTitle }}
    >
      <div className="preview">
        {isTooMany ? <p role="alert">{text.tooMany}</p> : null}
        <p>{text.formWhat(rows.length, owners)}</p>
        {ruleId === undefined ? null : <p>{text.askWhat}</p>}
        {leftOut > 0 ? <p>{text.leftOut(leftOut)}</p> : null}
        <p className="secondary-text">{text.ownOnly}</p>
        <Field
          error={wasTried && !isDay ? text.dayInvalid(say(first), say(last)) : undefined}
          hint={text.dayHint}
          kind="date"
          label={text.day}
          onChange={setDueOn}
          value={dueOn}
        />
        <Field
          error={wasTried ? reasonError : undefined}
          hint={text.reasonHint}
          kind="area"
          label={text.reason}
          maxLength={longestWarningReason}
          onChange={setReason}
          rows={2}
          value={reason}
        />
        {ruleId === undefined ? null : (
          <LazyPart isQuiet>
            <LazyTemplateChoice environment={environment} onChange={setTemplateId} value={templateId} />
          </LazyPart>
        )}
        <div role="status">
          {state.isSaving ? text.saving : ""}
          {state.error === undefined ? "" : text.saveFailed(shortFailure(failureOf(state.error), words))}
        </div>
      </div>
    </SidePanel>
  );
}
