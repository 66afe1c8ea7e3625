/** A feed as people write it: its name, and after an @ the view that they read from. */
export interface FeedName {
  name: string;
  view?: string;
}

/** Splits `tools@Release`. Neither a feed's name nor a view's can contain an @. */
export function feedName(text: string): FeedName {
  const [name = "", view] = text.split("@");
  return view ? { name, view } : { name };
}
