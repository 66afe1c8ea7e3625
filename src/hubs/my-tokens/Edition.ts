import type { ListHandlers } from "./guided-mode/ListHandlers";
import type { GuideProps } from "./guided-mode/useGuide";

/** A component, or one that is loaded on demand. */
type Part<P> = (props: P) => JSX.Element | null;

/** In what the hub differs between the editions of the extension. Each brings its own parts. */
export interface Edition {
  /** Takes the place of the list where there is no sign-in. */
  readonly GuidedMode: Part<GuideProps & ListHandlers>;
  /** The setup check. Absent where the hub for administrators has it. */
  readonly SetUp?: Part<{ onReload(): void; onClose(): void }>;
}
