/** Says how a command gets on. Texts are whole sentences, fit to be shown, and never hold a secret. */
export interface Narrator {
  /** @param share 0 to 1; `undefined` while the whole is not known */
  progress(share: number | undefined, text: string): void;
  note(text: string): void;
  warn(text: string): void;
  error(text: string): void;
  /** Nothing more will be said: whatever is still drawn is finished. */
  end(): void;
}
