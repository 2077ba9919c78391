import { NOT_BEFORE_SUBJECT, SENTENCE_OPENERS } from '../../lang/id/sentence-starts.ts';
import { SPEECH_WORDS } from '../../lang/id/speech.ts';
import type { Evidence } from '../border.ts';
import {
  isBodyHead,
  isCapital,
  isHonorific,
  isNameToken,
  isNoName,
  isOffice,
  isPlaceHead,
} from '../lexicon.ts';
import { matchAt } from '../token.ts';
import { trait, type Word, wordOf } from '../word.ts';
import { anyOf } from './form.ts';

/** "Sementara itu, ", "Mengutip data itu, ": once or more. */
const OPENING = new RegExp(
  `^(?:(?:${anyOf(SENTENCE_OPENERS)}|(?:Mengutip|Melansir|Merujuk|Mengacu)\\s[^,.]{2,80}(?=,))(?:[,:]\\s*|\\s+))+`,
  'u',
);
/** A word that opens a sentence, and the one after it. */
const FIRST = /(\p{Lu}\p{Ll}+),?\s+(?=(\S+))/uy;

/** Where a sentence begins after "Sementara itu,", "Untungnya", "Sehingga" and the like. */
export function openingLength(text: string, evidence: Evidence): number {
  const known = OPENING.exec(text)?.[0].length ?? 0;
  const first = matchAt(FIRST, text, known);
  if (!first) return known;
  const [whole, word = '', next = ''] = first;
  return opensSentence(wordOf(word), evidence) && startsSubject(wordOf(next), evidence)
    ? known + whole.length
    : known;
}

const isBeforeOther = trait(({ bare }) => NOT_BEFORE_SUBJECT.has(bare));
const isSaying = trait(({ bare }) => SPEECH_WORDS.has(bare));

/** A common word: by the lists, or because the article has it in small letters too. */
export const opensSentence = (word: Word, { common }: Evidence): boolean =>
  !isNameToken(word) &&
  !isOffice(word) &&
  !isBodyHead(word) &&
  !isPlaceHead(word) &&
  !isBeforeOther(word) &&
  !isSaying(word) &&
  (isNoName(word) || common.has(word.bare));

const startsSubject = (word: Word, { names }: Evidence): boolean =>
  isCapital(word)
    ? isNameToken(word) || isOffice(word) || isHonorific(word) || names.has(word.plain)
    : isOffice(word);
