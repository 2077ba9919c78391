import type { Person } from '../../src/schema/person.ts';
import { isPublicFigure } from '../../src/schema/public-figure.ts';
import { wordsOfText } from '../../src/wording/words.ts';
import { nameKey, relateNames } from './name.ts';

/** A speaker as an article names them. */
export interface Mention {
  name: string;
  role: string | null;
  /** Id on record of the body spoken for. */
  organisation: string | null;
  /** YYYY-MM-DD on which they spoke, or of publication. */
  day: string;
}

/** Who a mention is: on record, certainly new, or possibly one of several on record. */
export type Resolution =
  | { is: 'known'; id: string }
  | { is: 'new' }
  | { is: 'doubtful'; candidates: string[] };

/** Share of a role's words that an office on record must have to count as the same office. */
const MIN_ROLE_SHARE = 0.5;

/** The people on record, found by name, spelling variant or office. */
export class PersonIndex {
  #people = new Map<string, Person>();
  #byName = new Map<string, Set<string>>();
  #byToken = new Map<string, Set<string>>();
  #byLetter = new Map<string, Set<string>>();

  add(id: string, person: Person): void {
    this.#people.set(id, person);
    for (const name of [person.name, ...person.aliases]) {
      const tokens = wordsOfText(name);
      collect(this.#byName, tokens.join(' '), id);
      for (const token of tokens) collect(this.#byToken, token.slice(0, 2), id);
      collect(this.#byLetter, tokens[0]?.[0] ?? '', id);
    }
  }

  has(id: string): boolean {
    return this.#people.has(id);
  }

  /**
   * Who a mention is. A full name or alias that one person has is enough; a tie, a spelling
   * variant, initials or a short name also need the office or body to agree. What remains in
   * doubt is said, never guessed: a wrong person harms a real one.
   */
  resolve(mention: Mention): Resolution {
    const exact = [...(this.#byName.get(nameKey(mention.name)) ?? [])];
    if (exact.length === 1) {
      const [id] = exact as [string];
      return this.#contradicts(id, mention)
        ? { is: 'doubtful', candidates: exact }
        : { is: 'known', id };
    }
    const candidates = exact.length > 0 ? exact : this.#similar(mention.name);
    if (candidates.length === 0) return { is: 'new' };
    const agreeing = candidates.filter((id) => this.#officeAgrees(id, mention));
    const [only] = agreeing;
    if (only && agreeing.length === 1) return { is: 'known', id: only };
    // Other people who merely share a name's token are no reason for doubt when their office differs.
    const short = wordsOfText(mention.name).length === 1;
    return agreeing.length === 0 && exact.length === 0 && !short
      ? this.#doubtUnlessElsewhere(candidates, mention)
      : { is: 'doubtful', candidates };
  }

  /** Names of the public figures on record that stand in full in a text. */
  publicNamesIn(text: string): string[] {
    const words = ` ${wordsOfText(text).join(' ')} `;
    return [...this.#people.values()]
      .filter(isPublicFigure)
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .filter((name) => name.includes(' ') && words.includes(` ${nameKey(name)} `));
  }

  /** The one person who held this office on this day, where posts on record say so. */
  holderOf(role: string, organisation: string | null, day: string): string | null {
    const holders = [...this.#people].filter(([, { posts }]) =>
      posts.some(
        (post) =>
          (post.from || post.to) &&
          (!post.from || post.from <= day) &&
          (!post.to || day <= post.to) &&
          nameKey(post.title) === nameKey(role) &&
          (!organisation || !post.organisation || post.organisation === organisation),
      ),
    );
    return holders.length === 1 ? (holders[0]?.[0] ?? null) : null;
  }

  /**
   * True when the posts on record for that day name another office than the printed one: the
   * outlet or our record is wrong, and an editor should look.
   */
  roleDiffers(id: string, mention: Mention): boolean {
    const { role } = mention;
    if (!role) return false;
    const held = (this.#people.get(id)?.posts ?? []).filter(
      (post) =>
        (post.from || post.to) &&
        (!post.from || post.from <= mention.day) &&
        (!post.to || mention.day <= post.to),
    );
    return held.length > 0 && !held.some(({ title }) => roleShare(title, role) >= MIN_ROLE_SHARE);
  }

  #similar(name: string): string[] {
    const tokens = wordsOfText(name);
    const pool =
      tokens.length === 1
        ? this.#byToken.get(tokens[0]?.slice(0, 2) ?? '')
        : this.#byLetter.get(tokens[0]?.[0] ?? '');
    return [...(pool ?? [])].filter((id) => {
      const { name: known, aliases } = this.#people.get(id) as Person;
      return [known, ...aliases].some((other) => relateNames(name, other) !== 'different');
    });
  }

  #officeAgrees(id: string, { role, organisation }: Mention): boolean {
    const posts = this.#people.get(id)?.posts ?? [];
    return posts.some(
      (post) =>
        (organisation && post.organisation === organisation) ||
        (role && roleShare(post.title, role) >= MIN_ROLE_SHARE),
    );
  }

  /** A namesake: the same full name with known posts, none of which fits the printed one at all. */
  #contradicts(id: string, mention: Mention): boolean {
    const posts = this.#people.get(id)?.posts ?? [];
    if (posts.length === 0 || (!mention.role && !mention.organisation)) return false;
    if (this.#officeAgrees(id, mention)) return false;
    return (
      posts.every((post) => post.organisation && mention.organisation) &&
      wordsOfText(mention.name).length < 3
    );
  }

  #doubtUnlessElsewhere(candidates: string[], mention: Mention): Resolution {
    const elsewhere = candidates.every((id) => {
      const posts = this.#people.get(id)?.posts ?? [];
      return (
        posts.length > 0 &&
        mention.organisation !== null &&
        posts.every((post) => post.organisation)
      );
    });
    return elsewhere ? { is: 'new' } : { is: 'doubtful', candidates };
  }
}

/** Share of the shorter office's words that the other has: "Menteri Kominfo" in "Menteri Kominfo RI" is 1. */
function roleShare(a: string, b: string): number {
  const [short, long] = [new Set(wordsOfText(a)), new Set(wordsOfText(b))].sort(
    (x, y) => x.size - y.size,
  ) as [Set<string>, Set<string>];
  if (short.size === 0) return 0;
  return [...short].filter((word) => long.has(word)).length / short.size;
}

function collect(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids) ids.add(id);
  else map.set(key, new Set([id]));
}
