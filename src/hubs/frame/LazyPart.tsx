import * as React from "react";

import { Loading } from "../../ui/state/Loading";
import { Problem } from "../../ui/state/Problem";
import { useWords } from "../../ui/words/WordsContext";

interface Props {
  children: React.ReactNode;
  /** True for a part nobody asked for: it shows neither loading nor failure. */
  isQuiet?: boolean;
}

/** A part of the page that loads from its own file. Shows that it is loading, and whether that failed. */
export function LazyPart({ children, isQuiet = false }: Props) {
  const { part } = useWords().common;
  const loading = isQuiet ? null : <Loading label={part.loading} />;
  const failed = isQuiet ? null : <Problem sentences={[part.next]} title={part.failed} />;
  return (
    <PartBoundary failed={failed}>
      <React.Suspense fallback={loading}>{children}</React.Suspense>
    </PartBoundary>
  );
}

/** React supports error boundaries only in classes. */
class PartBoundary extends React.Component<
  { failed: React.ReactNode; children: React.ReactNode },
  { hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.failed : this.props.children;
  }
}
