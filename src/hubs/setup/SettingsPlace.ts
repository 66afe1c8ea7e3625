/** Where an administrator names the Entra application. */
export interface SettingsPlace {
  /** To send to an administrator. */
  readonly address: string;
  /** The words of the button that opens it. */
  readonly text: string;
  open(): void;
}
