import * as React from "react";

import { Problem } from "../../ui/state/Problem";
import { WordsContext } from "../../ui/words/WordsContext";

interface State {
  hasFailed: boolean;
}

/** Shows a page for an error during rendering. React supports error boundaries only in classes. */
export class ErrorBoundary extends React.Component<{ children: React.ReactNode }, State> {
  static override contextType = WordsContext;
  declare context: React.ContextType<typeof WordsContext>;

  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    const { title, next } = this.context.failures.page;
    return (
      <Problem
        actions={[{ text: this.context.common.tryAgain, onClick: () => this.setState({ hasFailed: false }) }]}
        sentences={[next]}
        title={title}
      />
    );
  }
}
