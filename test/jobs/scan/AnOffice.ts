import type { ScanDoor, UsersPage } from "../../../src/jobs/scan/ScanDoor";
import type { Owner } from "../../../src/tokens/organization/OwnedToken";
import { aToken, anOwner } from "../../tokens/builders";

/** So many people in pages of ten, with two tokens each. */
export class AnOffice implements ScanDoor {
  readonly asked: string[] = [];
  underWay = 0;
  mostUnderWay = 0;
  /** Throws or waits before an answer. */
  before: (owner: string, times: number) => unknown = () => undefined;
  beforePage: (continuationToken: string | undefined) => void = () => undefined;

  constructor(private readonly count: number) {}

  async readUsers(continuationToken: string | undefined): Promise<UsersPage> {
    this.beforePage(continuationToken);
    const start = Number(continuationToken ?? 0);
    const end = Math.min(start + 10, this.count);
    const owners = Array.from({ length: end - start }, (_, index) => owner(start + index));
    return {
      owners,
      serviceIdentities: [],
      unreadable: 0,
      continuationToken: end < this.count ? String(end) : undefined,
    };
  }

  async readTokens(descriptor: string) {
    this.asked.push(descriptor);
    this.mostUnderWay = Math.max(this.mostUnderWay, ++this.underWay);
    await Promise.resolve();
    this.underWay--;
    await this.before(descriptor, this.asked.filter((asked) => asked === descriptor).length);
    const tokens = [1, 2].map((number) => aToken({ authorizationId: `${descriptor}-${number}` }));
    return { tokens, unreadable: 0 };
  }
}

export const owner = (index: number): Owner =>
  anOwner({ descriptor: `aad.${index}`, displayName: `Person ${index}` });
