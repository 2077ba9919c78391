import type { Person } from '../../src/schema/person.ts';
import { isPublicFigure } from '../../src/schema/public-figure.ts';
import type { Statement as Span } from '../extract/extraction.ts';
import { OFFICIAL_OFFICES } from '../lang/id/offices.ts';
import {
  CANDIDATES,
  EXPERTS,
  LAWYERS,
  NAMES_LIKE_OFFICES,
  NEAR_OFFICES,
  POSTS,
  PRIVATE_PEOPLE,
  SPOKESPEOPLE,
  UNCLEAR_PEOPLE,
} from '../lang/id/standing.ts';

/** What is known of a speaker when it has to be decided whether a record may name them. */
export type Described = Pick<Span, 'speakerKind' | 'role' | 'organisation' | 'official'>;

/** Public figures may be named; others speak without a name, or not at all. */
export interface Standing {
  is: 'public' | 'private';
  /** False where it cannot be told: an editor is asked, and until then the person is private. */
  sure: boolean;
}

/** An office that was held makes a public figure as well. */
const HELD_ONCE = /^(?:mantan|eks|bekas)[\s-]+/iu;

const PUBLIC: Standing = { is: 'public', sure: true };
const PRIVATE: Standing = { is: 'private', sure: true };
const UNCLEAR: Standing = { is: 'private', sure: false };

/**
 * Whether a speaker is a public figure: an official, somebody who holds or held a post in a body or
 * party, a spokesperson, a candidate, a representative of a company or organisation, an expert who
 * speaks in that quality, or whom an editor has marked. The person's file has the first word, what is
 * printed the second; what neither tells is private.
 *
 * @param speaker as the extractor read them
 * @param person their file, when they are on record
 */
export function standingOf(
  speaker: Described,
  person?: Pick<Person, 'public' | 'posts'>,
): Standing {
  if (person?.public === false) return PRIVATE;
  if (person && isPublicFigure(person)) return PUBLIC;
  const { speakerKind, organisation, official } = speaker;
  const role = speaker.role?.trim() ?? null;
  if (speakerKind === 'organisation') return PUBLIC;
  if (speakerKind === null) return UNCLEAR;
  if (role === null) {
    if (official === true) return PUBLIC;
    return organisation === null ? UNCLEAR : PUBLIC;
  }
  if (CANDIDATES.test(role) || EXPERTS.test(role) || LAWYERS.test(role)) return PUBLIC;
  if (SPOKESPEOPLE.test(role)) return PUBLIC;
  if (PRIVATE_PEOPLE.test(role)) return PRIVATE;
  if (official === true || OFFICIAL_OFFICES.test(role.replace(HELD_ONCE, ''))) return PUBLIC;
  if (UNCLEAR_PEOPLE.test(role)) return organisation === null ? UNCLEAR : PUBLIC;
  if (POSTS.test(role) || organisation !== null) return PUBLIC;
  return UNCLEAR;
}

/**
 * Whether words begin with an office that makes its holder a public figure and tells nobody's village or
 * school: "Kapolres Bantul AKBP …", but not "Kepala SMPN 4 …".
 */
export function holdsOffice(words: string): boolean {
  return (
    !NAMES_LIKE_OFFICES.test(words) &&
    (OFFICIAL_OFFICES.test(words) || POSTS.test(words) || SPOKESPEOPLE.test(words)) &&
    !PRIVATE_PEOPLE.test(words) &&
    !NEAR_OFFICES.test(words)
  );
}
