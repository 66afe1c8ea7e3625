/** A panel or dialog over the page. */
export interface Layer {
  /** What had the focus when it opened, then everything around that, from near to far. */
  readonly wayBack: readonly Element[];
  dismiss(): void;
}
