/** CSS variables by name without the dashes, as the host hands them to a frame. */
export type ThemeData = Readonly<Record<string, string>>;

export interface Theme {
  readonly name: "light" | "dark" | "highContrast";
  readonly label: string;
  /** What the browser draws by itself: scroll bars, check boxes, the page before its styles. */
  readonly colorScheme: "light" | "dark";
  readonly data: ThemeData;
}
