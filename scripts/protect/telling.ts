import { IDENTITY_PHRASES, KIN_OF_SPEAKER } from '../lang/id/protected.ts';
import { anyOf } from './phrases.ts';

const IDENTITY = anyOf(IDENTITY_PHRASES);
const OWN_KIN = anyOf(KIN_OF_SPEAKER, 'iu');

/** The rest of the clause after such a phrase. */
const CLAUSE = /^[^.;!?\n]{0,120}/u;

/** A mask in brackets, as the hider leaves it. */
const MASK = /\[[^\]]*\]/g;

/**
 * Whether a statement still tells who the person is of whom it speaks, though names were hidden in it:
 * "identitas korban adalah [korban], teller di [tempat kerja]", "korban merupakan warga Ngada".
 *
 * @param words with masks in place of what was hidden
 */
export const tellsWho = (words: string): boolean =>
  [...words.matchAll(IDENTITY)].some(({ 0: phrase, index }) => {
    const [clause = ''] = CLAUSE.exec(words.slice(index + phrase.length)) ?? [];
    return (clause.match(MASK)?.length ?? 0) > 1 || /\p{Lu}/u.test(clause.replace(MASK, ''));
  });

/** Whether somebody speaks of their own kin or to them: "anak saya", "istri saya", "maafin Mommy ya nak". */
export const ofKin = (words: string): boolean => OWN_KIN.test(words);
