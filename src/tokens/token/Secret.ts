const mask = "••••••••••••••••";

/**
 * A token's value, which the service says once. It cannot leak by accident: printing, joining, copying or turning it
 * into JSON gives the mask. `forget` ends it for everybody who still holds the object.
 */
export class Secret {
  #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself; empty once it is forgotten. */
  reveal(): string {
    return this.#value;
  }

  forget(): void {
    this.#value = "";
  }

  toString(): string {
    return mask;
  }

  toJSON(): string {
    return mask;
  }
}
