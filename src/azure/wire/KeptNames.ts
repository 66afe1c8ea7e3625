import {
  keepingIn,
  keepingOf,
  readName,
  readSentName,
  type NameKeeping,
} from "../../tokens/naming/NameKeeping";

interface Named {
  readonly authorizationId: string;
  readonly name: string;
}

/**
 * Reads the names in a service's answers, in the one place where they are decoded. Remembers what was sent, because
 * only that proves whether the service encodes. What a list shows by itself counts only for that list, so the order in
 * which lists arrive does not matter.
 */
export class KeptNames {
  private proven: NameKeeping | undefined;
  private readonly sentNames = new Map<string, string>();
  /** How the names in lists were read, so that an answer about one of those tokens is read the same way. */
  private readonly listed = new Map<string, NameKeeping | undefined>();

  /** The token was given this name, or at least the request to do so was sent. Without a name, nothing was sent. */
  wasSent(authorizationId: string, name: string | undefined): void {
    if (name !== undefined) this.sentNames.set(authorizationId, name);
  }

  inAnswer<T extends Named>(token: T): T {
    this.learnFrom(token);
    return this.read(token, this.proven ?? this.listed.get(token.name));
  }

  /** Takes the whole list, since one name can show how to read the others. */
  inList<T extends Named>(tokens: readonly T[]): readonly T[] {
    // Even after an answer: that may just repeat the request, while the list has what is kept.
    for (const token of tokens) this.learnFrom(token);
    const keeping = this.proven ?? keepingIn(tokens.map(({ name }) => name));
    for (const { name } of tokens) this.listed.set(name, keeping);
    return tokens.map((token) => this.read(token, keeping));
  }

  private learnFrom({ authorizationId, name }: Named): void {
    const sent = this.sentNames.get(authorizationId);
    if (sent !== undefined) this.proven = keepingOf(sent, name) ?? this.proven;
  }

  private read<T extends Named>(token: T, keeping: NameKeeping | undefined): T {
    const { authorizationId, name } = token;
    const sent = this.sentNames.get(authorizationId);
    const written = sent === undefined ? readName(name, keeping) : readSentName(sent, name, keeping);
    return written === name ? token : { ...token, name: written };
  }
}
