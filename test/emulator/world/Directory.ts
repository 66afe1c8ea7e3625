import type { User } from "./User";

/** People created on demand, at positions 0 to count - 1. */
export interface LazyUsers {
  readonly count: number;
  at(index: number): User;
  find(descriptor: string): User | undefined;
  findById(id: string): User | undefined;
}

/** Everyone in the organization: the scenario's people first, then the lazily created ones. */
export class Directory {
  readonly #users: User[];
  readonly #lazy: LazyUsers | undefined;
  #all: readonly User[] | undefined;

  constructor(users: readonly User[], lazy?: LazyUsers) {
    this.#users = [...users];
    this.#lazy = lazy;
  }

  get count(): number {
    return this.#users.length + (this.#lazy?.count ?? 0);
  }

  add(user: User): void {
    this.#users.push(user);
    this.#all = undefined;
  }

  page(offset: number, length: number): User[] {
    const end = Math.min(offset + length, this.count);
    const users: User[] = [];
    for (let index = offset; index < end; index++) {
      const user = this.#users[index] ?? this.#lazy?.at(index - this.#users.length);
      if (user !== undefined) users.push(user);
    }
    return users;
  }

  /** Creates all of them, once, for searching and sorting. */
  all(): readonly User[] {
    this.#all ??= this.page(0, this.count);
    return this.#all;
  }

  find(descriptor: string): User | undefined {
    return this.#users.find((user) => user.descriptor === descriptor) ?? this.#lazy?.find(descriptor);
  }

  findById(id: string): User | undefined {
    const wanted = id.toLowerCase();
    return this.#users.find((user) => user.id === wanted) ?? this.#lazy?.findById(wanted);
  }

  /** At most `limit` people whose name, sign-in name or mail address starts with the words. */
  search(words: string, limit: number): User[] {
    const start = words.trim().toLowerCase();
    const matches = (user: User) =>
      [user.displayName, user.principalName, user.mailAddress].some((text) =>
        text.toLowerCase().startsWith(start),
      );
    return this.all().filter(matches).slice(0, limit);
  }
}
