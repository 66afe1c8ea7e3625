/** A filter that was chosen elsewhere and can only be removed here. */
export interface Chip {
  readonly said: string;
  onRemove(): void;
}
