export interface ChoiceProps {
  label: string;
  /** The first option means "no restriction" and has an empty id. */
  options: readonly { id: string; text: string }[];
  value: string;
  canSearch?: boolean;
  onChange(id: string): void;
}
