const mask = "••••••••••••••••";

/**
 * A token's value, which the service shows once. It cannot leak by accident: printing, joining, copying or
 * serializing it gives the mask. `forget` erases it for everyone who still holds the object.
 */
export class Secret {
  #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself; empty once forgotten. */
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
