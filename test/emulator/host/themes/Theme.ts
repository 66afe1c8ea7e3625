/** CSS variables by name, without the leading dashes, as the host passes them to a frame. */
export type ThemeData = Readonly<Record<string, string>>;

export interface Theme {
  readonly name: "light" | "dark" | "highContrast";
  readonly label: string;
  /** For what the browser draws itself: scroll bars, check boxes, the page before its styles load. */
  readonly colorScheme: "light" | "dark";
  readonly data: ThemeData;
}
