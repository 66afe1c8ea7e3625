import type { Token } from "./Token";

/** Tokens created on demand. */
export interface LazyTokens {
  of(descriptor: string): readonly Token[];
  find(authorizationId: string): Token | undefined;
}

/** All tokens: lazy ones are recreated for each query, and changes to them are remembered. */
export class TokenStore {
  readonly #known = new Map<string, Token>();
  readonly #addedByOwner = new Map<string, string[]>();
  readonly #idBySecretHash = new Map<string, string>();
  readonly #lazy: LazyTokens | undefined;

  constructor(tokens: readonly Token[], lazy?: LazyTokens) {
    this.#lazy = lazy;
    tokens.forEach((token) => this.put(token));
  }

  of(descriptor: string): readonly Token[] {
    const lazy = this.#lazy?.of(descriptor) ?? [];
    const added = this.#addedByOwner.get(descriptor) ?? [];
    const changed = lazy.map((token) => this.#known.get(token.authorizationId) ?? token);
    return [...changed, ...added.flatMap((id) => this.#known.get(id) ?? [])];
  }

  find(authorizationId: string): Token | undefined {
    const id = authorizationId.toLowerCase();
    return this.#known.get(id) ?? this.#lazy?.find(id);
  }

  findBySecretHash(hash: string): Token | undefined {
    const id = this.#idBySecretHash.get(hash);
    return id === undefined ? undefined : this.#known.get(id);
  }

  /** Adds a token, or replaces the one with the same id. */
  put(token: Token): void {
    const id = token.authorizationId.toLowerCase();
    if (this.find(id) === undefined) {
      const added = this.#addedByOwner.get(token.ownerDescriptor) ?? [];
      this.#addedByOwner.set(token.ownerDescriptor, [...added, id]);
    }
    this.#known.set(id, { ...token, authorizationId: id });
    if (token.secretHash !== undefined) this.#idBySecretHash.set(token.secretHash, id);
  }

  /** The tokens that a scenario or test added, without the lazy ones. */
  known(): Token[] {
    return [...this.#known.values()];
  }
}
