import { alternatives } from '../lang/alternatives.ts';
import { MET, SOMEWHERE } from '../lang/id/places.ts';
import { SPEECH_VERBS } from '../lang/id/speech.ts';
import { matchesIn } from './token.ts';

/** What follows a place and is none. */
const CIRCUMSTANCE =
  /,?\s+(?:pada|saat|ketika|usai|seusai|setelah|sebelum|kepada|dalam|melalui|yang|seperti|dikutip|untuk|terkait|menanggapi|sambil|seraya|hari|kemarin|kata|ujar|dan(?=\s\p{Ll}))\s/u;
const TIME =
  /,?\s+(?=(?:Senin|Selasa|Rabu|Kamis|Jum.?at|Sabtu|Minggu|Ahad|kemarin|tadi|pagi|siang|sore|malam)\b)/u;

/** A clause about the speaker that goes on, but for one that tells where they were met. */
const WHAT_ONE_DOES = new RegExp(
  `\\syang\\s(?!(?:\\p{Ll}+\\s)?(?:${MET.join('|')})\\b)\\p{Ll}[^,]*$`,
  'u',
);

/** "seraya menyebut penggantinya bertugas di Lhokseumawe": where another is. */
const MEANWHILE = new RegExp(
  `(?<!\\p{L})(?:sambil|sembari|seraya)\\s(?:${alternatives(SPEECH_VERBS)})\\s[^,]*$`,
  'u',
);

/** A text up to where a pattern matches first. */
function upTo(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at === -1 ? text : text.slice(0, at);
}

/** Where words were said, from what follows the speaker: `di XXI Lounge, Plaza Senayan, Jakarta, Kamis (…)`. */
export function placeIn(rest: string): string | null {
  for (const match of matchesIn(SOMEWHERE, rest)) {
    // "kata X yang akan menyelidiki kericuhan di Sleman": where something else is.
    const before = rest.slice(0, match.index);
    if (WHAT_ONE_DOES.test(before) || MEANWHILE.test(before)) continue;
    let place = match.groups?.place ?? '';
    place = upTo(place, CIRCUMSTANCE);
    place = upTo(place, TIME);
    place = upTo(place, /\s*\d{1,2}[/-]\d/).replace(/[\s,]+$/, '');
    const parts = place.split(/,\s*/);
    const kept = parts.slice(0, 1);
    for (const part of parts.slice(1)) {
      if (!/^\p{Lu}/u.test(part)) break;
      kept.push(part);
    }
    const text = kept.join(', ').trim();
    if (text.length >= 3 && text.length <= 120) return text;
  }
  return null;
}
