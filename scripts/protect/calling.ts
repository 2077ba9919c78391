import { QUOTE_CUES, SPEECH_VERBS } from '../lang/id/speech.ts';
import { PRIVATE_PEOPLE, UNCLEAR_PEOPLE } from '../lang/id/standing.ts';

/** How far before a name what somebody is called may begin, in characters. */
const REACH = 90;

/** Most words of what stands before a name. */
const LONGEST = 6;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "warga", "ibu", "saksi" … wherever they stand. */
const PRIVATE_ANYWHERE = new RegExp(PRIVATE_PEOPLE.source.replace('^', '(?<![\\p{L}])'), 'giu');

const SAYING = new RegExp(
  `(?<![\\p{L}])(?:${[...QUOTE_CUES, ...SPEECH_VERBS].join('|')})(?:nya)?(?![\\p{L}])`,
  'iu',
);

/**
 * What an article calls somebody who has no office in it: "warga Desa Sukamaju", "ibu korban". The
 * annotation guide counts such words as no role, but they tell who is a private person and under what
 * word they may speak.
 *
 * @param name as the article prints it
 * @returns the words, or null where it calls them nothing of the kind
 */
export function callingOf(text: string, name: string): string | null {
  const pattern = new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, 'gu');
  for (const { index } of text.matchAll(pattern)) {
    const after = text.slice(index + name.length, index + name.length + REACH);
    const apposed = /^(?:\s*\(\d{1,2}(?:\s*(?:tahun|th))?\))?,\s+([^,.;:"“”\n(]{3,80})/u.exec(
      after,
    )?.[1];
    if (apposed && isCalling(apposed)) return apposed.trim();
    const before = text.slice(Math.max(0, index - REACH), index);
    const sentence = before.slice(
      Math.max(...['.', '"', '“', '”', '\n', ';'].map((end) => before.lastIndexOf(end))) + 1,
    );
    for (const { index: start } of sentence.matchAll(PRIVATE_ANYWHERE)) {
      const phrase = sentence.slice(start).trim().replace(/,$/, '');
      if (!phrase.includes(',') && !SAYING.test(phrase) && phrase.split(' ').length <= LONGEST) {
        return phrase;
      }
    }
  }
  return null;
}

const isCalling = (words: string): boolean =>
  (PRIVATE_PEOPLE.test(words) || UNCLEAR_PEOPLE.test(words)) && !SAYING.test(words);
