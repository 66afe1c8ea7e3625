import type { Owner } from "../../tokens/organization/OwnedToken";
import { mailOfGuest } from "./mailOfGuest";

/** Who has which address of a list, among the people seen so far. Case does not matter. */
export class AddressBook {
  private readonly known = new Map<string, Map<string, Owner>>();

  constructor(addresses: readonly string[]) {
    for (const address of addresses) {
      for (const name of this.questionsFor(address)) this.known.set(name.toLowerCase(), new Map());
    }
  }

  /** The names to search for, best first: a guest may be known by sign-in name or by mail address only. */
  questionsFor(address: string): string[] {
    const mail = mailOfGuest(address);
    return mail === undefined ? [address] : [address, mail];
  }

  note(owner: Owner): void {
    for (const name of [owner.mailAddress, owner.principalName]) {
      if (name) this.known.get(name.toLowerCase())?.set(owner.descriptor, owner);
    }
  }

  /**
   * Everyone with this exact address. If no one has a guest's sign-in name, whoever has the guest's mail address,
   * unless they sign in under another name: that is another account.
   */
  ownersOf(address: string): Owner[] {
    const exact = this.named(address);
    const mail = mailOfGuest(address);
    if (exact.length > 0 || mail === undefined) return exact;
    return this.named(mail).filter(
      ({ principalName }) => !principalName || principalName.toLowerCase() === mail.toLowerCase(),
    );
  }

  private named(name: string): Owner[] {
    return [...(this.known.get(name.toLowerCase())?.values() ?? [])];
  }
}
