import type { Piece } from '../batch/work.ts';
import { type Digest, Seen, sightOf } from '../kept/seen.ts';

/** The newest of the rows of one key, by the clock of the source file. */
type Newest = { readonly clock: string; readonly hash: string; readonly isTied: boolean };

/** What the rows of one file claim, all together: which keys come with different contents, and which natural keys twice. */
export class FileKeys {
  private readonly keys = new Seen();
  private readonly naturals = new Seen();
  private readonly newest = new Map<string, Newest>();

  /** Notes what a record claims; answers whether that clashes with another row of the file. */
  note({ digest, naturalDigest, content }: Piece): boolean {
    const differs = this.keys.note(digest, sightOf(content.hash));
    const rivals = naturalDigest !== null && this.naturals.note(naturalDigest, { high: digest.a, low: digest.b });
    return differs || rivals;
  }

  /** Notes the clock of a record whose key comes with different contents. */
  noteClock({ digest, mapped, content }: Piece): void {
    if (!this.keys.clashes(digest)) return;
    const name = nameOf(digest);
    const clock = mapped.clock ?? '';
    const held = this.newest.get(name);
    if (held === undefined || held.clock < clock) this.newest.set(name, { clock, hash: content.hash, isTied: false });
    else if (held.clock === clock && held.hash !== content.hash) this.newest.set(name, { ...held, isTied: true });
  }

  /** Another row of the key has another content, and no clock tells which is the latest. */
  differs({ digest, mapped }: Piece): boolean {
    if (!this.keys.clashes(digest)) return false;
    const newest = this.newest.get(nameOf(digest));
    return mapped.clock === null || newest === undefined || (newest.isTied && newest.clock === mapped.clock);
  }

  /** Another row of the key is later. */
  isSuperseded({ digest, mapped }: Piece): boolean {
    const newest = this.keys.clashes(digest) ? this.newest.get(nameOf(digest)) : undefined;
    return newest !== undefined && mapped.clock !== null && mapped.clock < newest.clock;
  }

  /** Another source record of the file claims the same natural key. */
  rivals({ naturalDigest }: Piece): boolean {
    return naturalDigest !== null && this.naturals.clashes(naturalDigest);
  }

  isBrought({ digest }: Piece): boolean {
    return this.keys.isBrought(digest);
  }

  bring({ digest }: Piece): void {
    this.keys.bring(digest);
  }
}

const nameOf = ({ a, b, c }: Digest): string => `${a} ${b} ${c}`;
