import { EPITHET_ENDS } from '../../lang/id/clauses.ts';
import { HELD_OVER_A_PLACE, SOME_OFFICE, SPEAKS_FOR_ONESELF } from '../../lang/id/offices.ts';
import { officeOf, type Speaker, speakerOf } from '../draft.ts';
import { isBodyHead, isOffice, isOfficeWord, placeLength } from '../lexicon.ts';
import { isOfficial } from '../official.ts';
import { Person } from '../register.ts';
import { trait, wordsOf } from '../word.ts';
import type { Antecedent, Situation } from './antecedent.ts';
import { isPublic, isPublicOffice, officialMeant } from './public.ts';

const roleOf = ({ attribution: { mention } }: Situation): string | null =>
  mention?.kind === 'role' ? mention.role : null;

/** "seorang ondofolo": another than the one who is named. */
const UNNAMED = /^(?:seorang|salah s)/i;

/** "ujar Kapolda": whoever holds that office in the article. */
export const officeHolder: Antecedent = {
  id: 'office-holder',
  examples: [
    [
      'Kapolda Riau Irjen Budi Santoso meninjau lokasi. "Api sudah padam," ujar Kapolda.',
      'Budi Santoso',
    ],
  ],
  find(situation) {
    const { register } = situation;
    const role = roleOf(situation);
    const found = role && !UNNAMED.test(role) ? register.holder(role) : null;
    if (!role || !found) return null;
    if (!found.ambiguous) register.hold(found.person, role);
    return {
      speaker: speakerOf(found.person, register),
      text: role,
      second: found.second ? speakerOf(found.second, register) : null,
      review: found.ambiguous ? ['speaker-ambiguous'] : [],
    };
  },
};

/** "Bupati Widnyana" for I Gede Widnyana: the last word of what looks like an office is somebody's. */
export const officeWithName: Antecedent = {
  id: 'office-with-name',
  examples: [
    [
      '"Saya senang," kata I Gede Widnyana. "Dana sudah cair," kata Bupati Widnyana.',
      'I Gede Widnyana',
    ],
  ],
  find(situation) {
    const { register } = situation;
    const role = roleOf(situation);
    if (!role || !HELD_OVER_A_PLACE.test(role)) return null;
    const named = register.find(role.split(' ').at(-1) ?? '');
    if (!named || named.ambiguous) return null;
    return {
      speaker: speakerOf(named.person, register),
      text: role,
      review: ['speaker-ambiguous'],
    };
  },
};

/**
 * Who is described: whoever was told of last, but a public office is not that of somebody who holds none
 * ("tegas mantan Kapolsek itu" after what a suspect said), and who was just named comes before who spoke.
 */
function described(situation: Situation, role: string, last: Speaker): Speaker {
  const { drafts } = situation;
  const named = situation.named ?? introduced(situation);
  if (
    named &&
    named.key !== last.key &&
    (!isPublicOffice(role) || isPublic(named) || named.role === null)
  )
    return named;
  // "kata Frengky Pepuho. Kepala Dinas Pendidikan itu menambahkan …": of whom no office is known yet.
  const isOpen = last.role === null || SOME_OFFICE.test(last.role);
  if (isOpen && !FORMER.test(role) && !/_|@|\d/.test(last.name)) return last;
  return officialMeant(role, last, drafts) ?? last;
}

/** "Giliran berikutnya Samuel Hutapea. Anggota Komisi XII itu …": named in this paragraph since anybody spoke. */
function introduced({ bystander, drafts, paragraph, register }: Situation): Speaker | null {
  const found = bystander();
  if (!found?.mention.name || found.paragraph !== paragraph) return null;
  if ((drafts.at(-1)?.stretch.end ?? 0) > found.start) return null;
  return speakerOf(new Person(found.mention.name, found.mention.role), register);
}

const FORMER = /^(?:mantan|eks|bekas)\s/i;

/** "kata mantan kades itu", "ujar sang kapten": somebody already named. */
export const epithet: Antecedent = {
  id: 'epithet',
  examples: [
    [
      'Rina Kartika datang ke pasar. "Harga naik," kata Rina. "Kami rugi," kata dokter itu.',
      'Rina Kartika',
    ],
  ],
  find(situation) {
    const { attribution, last, named, register } = situation;
    const role = roleOf(situation);
    const before =
      last?.speaker.kind === 'person' ? last.speaker : (named ?? introduced(situation));
    if (!role || !before) return null;
    const isSang = /^sang\s/.test(attribution.mention?.text ?? '');
    if (!isSang && !EPITHET_ENDS.test(attribution.rest)) return null;
    // "Kepala UPTD datang. … Sari menangis. Kepala UPTD itu mengatakan": who stood there without a name.
    if (isOfficial(role, null) && register.knowsOffice(role)) return null;
    const speaker = described(situation, role, before);
    const isOffice =
      speaker.role !== null &&
      isOfficial(speaker.role, speaker.organisation) &&
      !SOME_OFFICE.test(speaker.role);
    if (isOffice || !attribution.mention)
      return { speaker, text: role, review: ['speaker-inferred'] };
    // "Pelatih Timnas Indonesia asal Belanda itu": where they come from is no part of what they are.
    const held = {
      ...attribution.mention,
      role: role.replace(/\s(?:asal|dari daerah pemilihan)\s.*$/, ''),
    };
    register.add({ ...held, kind: 'person', name: speaker.name });
    const person = register.find(speaker.name)?.person;
    return {
      speaker: person ? speakerOf(person, register) : speaker,
      text: role,
      review: ['speaker-inferred'],
    };
  },
};

/** Verbs of somebody who goes on. */
const ADDS = /^(?:menambahkan|melanjutkan|menyambung)$/;

/** `"…," ujar Afif Nurhadi. Bupati Wringin menambahkan …`: who spoke last in this paragraph, of whom no office was known. */
function goesOn(
  { attribution, last, paragraph, register }: Situation,
  role: string,
): Speaker | null {
  if (!ADDS.test(attribution.cue) || last?.paragraph !== paragraph) return null;
  if (last.speaker.kind !== 'person' || last.speaker.role !== null || UNNAMED.test(role))
    return null;
  const person = register.find(last.speaker.name)?.person;
  if (!person || person.role !== null) return null;
  register.fill(person, { role, organisation: null });
  return speakerOf(person, register);
}

/** "ujar Kepala Dinas Kesehatan", whom the article does not name. */
export const officeAlone: Antecedent = {
  id: 'office-alone',
  examples: [
    ['"Obat cukup," ujar Kepala Dinas Kesehatan.', 'Kepala Dinas Kesehatan'],
    ['"Obat cukup," ujar Rina Kartika. Bupati Tapin menambahkan stok tiba besok.', 'Rina Kartika'],
    ['"Obat cukup," ujar Rina Kartika. Bupati Tapin mengatakan stok tiba besok.', 'Bupati Tapin'],
  ],
  find(situation) {
    const printed = roleOf(situation);
    if (!printed) return null;
    const role = situation.register.fullestOffice(printed);
    const same = goesOn(situation, role);
    if (same) return { speaker: same, text: printed, review: ['speaker-inferred'] };
    return {
      speaker: officeOf(role, situation.register),
      text: printed,
      // "Pengadu" is a person whom the article may name; "Camat Sukarejo Budi" may hold a name.
      review: isVagueRole(role) ? ['speaker-ambiguous'] : [],
    };
  },
};

/** An office that is somebody's part in a case, or that ends in words that may be a name. */
function isVagueRole(role: string): boolean {
  const words = wordsOf(role);
  if (words.length === 1 && SPEAKS_FOR_ONESELF.test(role)) return true;
  const trailing = words.slice(words.findLastIndex((word) => !mayBeName(word)) + 1);
  return HELD_OVER_A_PLACE.test(role) && trailing.length >= 2 && placeLength(trailing, 0) === 0;
}

const mayBeName = trait(
  (word) =>
    /^\p{Lu}\p{Ll}/u.test(word.raw) && !isOffice(word) && !isOfficeWord(word) && !isBodyHead(word),
);
