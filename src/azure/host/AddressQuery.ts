/** What the host's address asks for: each key once, an absent one as good as an empty one. */
export type AddressQuery = Readonly<Record<string, string>>;
