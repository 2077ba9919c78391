import type { AttributionForm } from '../../src/schema/attribution-form.ts';
import type { ReviewReason } from '../../src/schema/review.ts';
import type { ReadDate } from './date/date.ts';
import { isBody, needsMore } from './lexicon.ts';
import type { Person, Register } from './register.ts';
import type { Stretch } from './sentence.ts';
import { wordOf } from './word.ts';

/** Somebody to whom words are credited. */
export interface Speaker {
  key: string;
  name: string;
  kind: 'person' | 'role' | 'organisation';
  role: string | null;
  organisation: string | null;
  /** The short form of the body's name that the article explains. */
  short?: string | undefined;
  /** Office or body were named apart from them. */
  filled?: boolean;
  /** Holds a public office and one that is none. */
  twoHats?: boolean;
  /** Bears a rank of the police or the army. */
  ranked?: boolean;
  /** Speaks for a company that the article marks as the state's. */
  stateCompany?: boolean;
}

/** Statements of the article in the making: what was said, and all that was seen of who and when. */
export interface Draft {
  kind: 'direct' | 'indirect';
  stretch: Stretch;
  group: number;
  speaker: Speaker | null;
  speakerText: string | null;
  cue: string | null;
  date: ReadDate | null;
  place: string | null;
  /** By which form the speaker was named, and by which antecedent told; null for words without a cue. */
  form: AttributionForm | null;
  antecedent: string | null;
  /** Who was likeliest besides, where the article had to be asked who is meant. */
  second?: Speaker | null | undefined;
  /** Paragraphs since the speaker was named or turned to last. */
  since: number;
  review: Set<ReviewReason>;
  /** A day stands near the words and was given to nobody: it may be theirs. */
  dayNearby?: boolean;
  /** "Sebelumnya, X menyebut …": said on another occasion than the rest. */
  earlier?: boolean;
  /** The day closes the sentence, where it may be that of what was said. */
  dayOfContent?: boolean;
}

/** "Perwakilan", "Lembaga": what begins the name of a body, and no name. */
export const isHeadAlone = (body: string): boolean =>
  !body.includes(' ') && needsMore(wordOf(body));

/** Somebody of the article as one to whom words are credited. */
export function speakerOf(person: Person, register: Register): Speaker {
  const own = person.role ? register.bodies.ofOffice(person.role) : null;
  // "Kepala Perwakilan": of the body that the article told of before.
  const isWhole = own && !isHeadAlone(own) && (isBody(own) || person.organisation === null);
  const organisation = isWhole ? own : (person.organisation ?? own);
  return {
    key: person.name.toLowerCase(),
    name: person.name,
    kind: 'person',
    role: person.role,
    organisation,
    ranked: person.ranked,
    filled: person.filled,
    twoHats: person.twoHats,
    short: organisation ? register.bodies.shortOf(organisation) : undefined,
    stateCompany: organisation !== null && register.bodies.isStateCompany(organisation),
  };
}

/** An office whose holder the article does not name, as one to whom words are credited. */
export const officeOf = (role: string, register: Register): Speaker => ({
  key: role.toLowerCase(),
  name: role,
  kind: 'role',
  role: role.replace(/^(?:seorang|salah (?:satu|seorang))\s/i, ''),
  organisation: register.bodies.ofOffice(role),
});
