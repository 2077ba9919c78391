import type { ReviewReason } from '../../../src/schema/review.ts';
import type { Draft, Speaker } from '../draft.ts';
import type { Attribution } from '../form/form.ts';
import type { Mention } from '../mention.ts';
import type { Register } from '../register.ts';

/** Somebody, and the paragraph in which they were told. */
export interface Told {
  speaker: Speaker;
  paragraph: number;
  /** Where the sentence begins that told of them. */
  start: number;
}

/** Somebody whom a sentence named that told no words, and where that sentence stands. */
export interface Bystander {
  mention: Mention;
  paragraph: number;
  /** Where that sentence begins. */
  start: number;
}

/** An office or a body without a name, and the paragraph and the sentence in which it stood last. */
export interface Vacancy {
  role: string | null;
  organisation: string | null;
  /** It said something: "Dansatgas mengatakan …". */
  spoke: boolean;
  paragraph: number;
  /** Where that sentence begins. */
  start: number;
}

/** What is known of the article where somebody is to be told from a mention, or from none. */
export interface Situation {
  attribution: Attribution;
  /** Who spoke or was turned to last, and in which paragraph. */
  last: Told | null;
  /** The last person among them, and the last who spoke. */
  person: Told | null;
  spoke: Told | null;
  /** Somebody of whom this paragraph has told without their words, and who may not be sure to be one. */
  aside: Told | null;
  /** The one person whom the last sentence named that told no words but named anybody: looked for when asked. */
  bystander: () => Bystander | null;
  /** The one person who is named in the sentence right before, when nobody speaks in it. */
  named: Speaker | null;
  /** Offices and bodies that stood without a name, in reading order: "Ketua Bawaslu menggandeng tiga kampus." */
  vacancies: readonly Vacancy[];
  paragraph: number;
  /** Where the sentence begins that is read. */
  start: number;
  /** The keys of all who have spoken so far, or to whom the article has turned. */
  told: ReadonlySet<string>;
  /** The keys of all to whose name words were tied so far. */
  quoted: ReadonlySet<string>;
  /** Another person was named since. */
  doubtful: boolean;
  drafts: readonly Draft[];
  register: Register;
}

/** Whom a mention, or its absence, means. */
export interface Resolution {
  speaker: Speaker | null;
  /** As printed; null where nobody is named. */
  text: string | null;
  review: ReviewReason[];
  /** Who is likeliest besides, where the mention itself fits several. */
  second?: Speaker | null;
  /** What stood without a name and turned out to be theirs. */
  filled?: Vacancy;
}

/**
 * One way to tell who is meant by a name, an office, a body, a pronoun or nothing. They are asked in
 * the order of their list, and the first that knows an answer gives it.
 */
export interface Antecedent {
  id: string;
  /** Short articles with the speaker of their last statement. */
  examples: readonly (readonly [article: string, speaker: string | null])[];
  find(situation: Situation): Resolution | null;
}
