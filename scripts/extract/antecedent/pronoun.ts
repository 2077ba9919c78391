import type { ReviewReason } from '../../../src/schema/review.ts';
import { isCalled, isOfNoKind } from '../body-noun.ts';
import { type Draft, type Speaker, speakerOf } from '../draft.ts';
import type { Antecedent, Resolution, Situation, Told } from './antecedent.ts';
import { speakingBody } from './body.ts';
import { isPublic, officialMeant } from './public.ts';

/** Nobody is named: a pronoun, -nya, or no subject at all. */
export const isNobody = ({ attribution: { mention } }: Situation): boolean =>
  !mention || mention.kind === 'pronoun';

/** Paragraphs after which the body of who spoke last is no longer sure to be meant. */
const NEAR = 1;

/** "kementerian itu", "Perusahaan mengklaim …", "kata pihak kampus": the body of that kind that was named last. */
export const bodyBefore: Antecedent = {
  id: 'body-before',
  examples: [
    [
      'Direktur PT Sawit Lestari, Budi Santoso, mengatakan izinnya lengkap. Perusahaan mengklaim tidak ada kebocoran.',
      'PT Sawit Lestari',
    ],
    [
      'Kementerian Pertanian membagi benih ke Dinas Pertanian Tapin. "Semua gratis," tulis kementerian itu.',
      'Kementerian Pertanian',
    ],
    [
      'Mahasiswa Universitas Tapin berunjuk rasa. "Kami terbuka," kata pihak kampus.',
      'Universitas Tapin',
    ],
    ['Warga berunjuk rasa. "Kami terbuka," kata pihak kampus.', null],
  ],
  find({ attribution: { mention }, last, paragraph, register, drafts, start }) {
    const noun = mention?.bodyNoun;
    if (!noun) return null;
    const fits = (name: string | null | undefined): name is string =>
      name != null && isCalled(name, noun);
    const told = last && paragraph - last.paragraph <= NEAR ? last.speaker : null;
    const quoted = drafts.findLast(({ speaker }) => speaker?.kind === 'organisation')?.speaker;
    // "Human Rights Observatory": a body whose name shows no kind may be called any.
    const ofNoKind = (speaker: Speaker | null | undefined): string | null =>
      speaker?.role === null && isOfNoKind(speaker.name) && speaker.kind !== 'role'
        ? speaker.name
        : null;
    const own = fits(told?.organisation) ? told.organisation : null;
    const spoke = told?.kind === 'organisation' ? ofNoKind(told) : null;
    const body =
      own ??
      spoke ??
      register.bodies.lastBefore(start, fits) ??
      // What could be read for no body was read for somebody.
      ofNoKind(told) ??
      ofNoKind(quoted);
    if (!body) return { speaker: null, text: null, review: ['speaker-unknown'] };
    return {
      ...speakingBody(register.bodies.fullest(body), register),
      review: ['speaker-inferred'],
    };
  },
};

const isOnePerson = ({ speaker: { kind, name } }: Told): boolean =>
  kind === 'person' && !name.includes(' dan ');

/** "mantan Kapolsek Sungai Raya itu": the office in a description. */
const DESCRIBED_OFFICE = /^((?:mantan|eks|bekas)\s.+)\s(?:itu|ini|tersebut)$/i;

/** "perwira balok dua itu": of the police or the army, whoever was told of meanwhile. */
const OFFICER = /^(?:perwira|bintara|jenderal)\s/i;

/** The officer who spoke last, where whoever was told of last is none. */
function officerMeant({ speaker }: Told, drafts: readonly Draft[]): Speaker | null {
  if (speaker.ranked || isPublic(speaker)) return null;
  return drafts.findLast((draft) => draft.speaker?.ranked)?.speaker ?? null;
}

/** "Polisi nomor satu di Katingan itu": whoever leads a public body. */
const LEADING = /^(?:orang|pejabat|polisi)\snomor\s(?:satu|dua)\s/i;
const LEADS =
  /^(?:(?:pj|plt|plh|penjabat)\.?\s)?(?:wakil\s|wa)?(?:bupati|wali|gub|kapol|kepala|ketua|direktur|presiden|camat|lurah)/i;

/** The one who spoke last of those who lead, where whoever was told of last does not. */
function leaderMeant({ speaker }: Told, drafts: readonly Draft[]): Speaker | null {
  const leads = (one: Speaker | null | undefined) =>
    one?.role != null && LEADS.test(one.role) && isPublic(one);
  if (leads(speaker)) return null;
  return drafts.findLast((draft) => leads(draft.speaker))?.speaker ?? null;
}

/** Whom a description means where it cannot be whoever was told of last. */
function otherDescribed(text: string, last: Told, drafts: readonly Draft[]): Speaker | null {
  // "tegas mantan Kapolsek itu" after what a suspect said: who held a public office is no suspect.
  const [, office] = DESCRIBED_OFFICE.exec(text) ?? [];
  const official = office ? officialMeant(office, last.speaker, drafts) : null;
  if (official) return official;
  if (LEADING.test(text)) return leaderMeant(last, drafts);
  return OFFICER.test(text) ? officerMeant(last, drafts) : null;
}

/** Cues of an answer: whose it is depends on who spoke before. */
const REPLY = /^(?:sahut|balas|jawab|timpal|potong|sela|sergah|tanya)nya$/i;
/** Cues of somebody who goes on: whoever spoke last, not whom the article turned to meanwhile. */
export const GOES_ON = /^(?:imbuh|tambah|lanjut|sambung|pungkas|tutup)(?:nya)?$/i;
/** Pronouns of one person, never of a body. */
const OF_A_PERSON = /^(?:dia|ia|beliau)$/i;

/** Paragraphs after which who spoke last is no longer sure to be meant. */
const FAR = 2;
/** The same in characters, where paragraphs are long or lost. */
const FAR_AWAY = 900;

/** "ujarnya", "kata dia", no subject: whoever spoke or was turned to last. */
export const lastSpeaker: Antecedent = {
  id: 'last-speaker',
  examples: [
    ['Bupati Tapin Budi Santoso membuka pasar. "Kios gratis setahun," ujarnya.', 'Budi Santoso'],
    ['"Kios gratis setahun," ujarnya.', null],
    [
      'Kapolres Tapin AKBP Budi Santoso menyebut dua orang ditahan. "Coba-coba," ucap Rina Kartika. Polisi nomor satu di Tapin itu menegaskan yang lain dicari.',
      'Budi Santoso',
    ],
    [
      'Kapolsek Tapin AKP Budi Santoso menyebut pelaku ditahan. Korban, Rina Kartika, menangis. "Motif didalami," ucap perwira balok tiga itu.',
      'Budi Santoso',
    ],
  ],
  find(situation) {
    if (!isNobody(situation)) return null;
    const { attribution, paragraph, start, doubtful, drafts } = situation;
    const last = meant(situation);
    // "Mereka menuding …": several, of whom the one who spoke last is at the most one.
    if (/^mereka$/i.test(attribution.mention?.text ?? '') && last && isOnePerson(last))
      return { speaker: null, text: null, review: ['speaker-unknown'] };
    if (!last) return namedBeside(situation) ?? onlyInOffice(situation);
    // A subject that could not be read is not the same as none.
    const unread =
      (attribution.mention === null && !/nya$/.test(attribution.cue)) ||
      REPLY.test(attribution.cue);
    // "Politisi asal Tambun itu": of several it may be another.
    const described = attribution.mention?.text.includes(' ') === true;
    const far =
      unread ||
      described ||
      doubtful ||
      paragraph - last.paragraph > FAR ||
      start - last.start > FAR_AWAY ||
      last !== situation.last ||
      isAside(situation, last) ||
      // Turned to, and no words were tied to their name yet: the sentence may be about another.
      !situation.quoted.has(last.speaker.key) ||
      last.speaker.kind === 'organisation';
    const other = otherDescribed(attribution.mention?.text ?? '', last, drafts);
    if (other) return { speaker: other, text: null, review: ['speaker-inferred'] };
    // Whoever is meant is as doubtful as when they spoke before.
    const { speaker } = last;
    const before = drafts.findLast((draft) => draft.speaker?.key === speaker.key);
    const review: ReviewReason[] = far ? ['speaker-inferred'] : [];
    if (before?.review.has('speaker-ambiguous')) review.push('speaker-ambiguous');
    return { speaker, text: null, review };
  },
};

/** "Polisi memeriksa Agus Widodo. Kepada penyidik, lelaki itu mengaku …": nobody else was named yet. */
function namedBeside({
  attribution,
  bystander,
  paragraph,
  register,
}: Situation): Resolution | null {
  const isPerson = attribution.mention !== null || /nya$/.test(attribution.cue);
  const named = isPerson ? bystander() : null;
  if (!named?.mention.name || named.paragraph !== paragraph) return null;
  register.add(named.mention);
  const person = register.find(named.mention.name)?.person;
  return person
    ? { speaker: speakerOf(person, register), text: null, review: ['speaker-inferred'] }
    : null;
}

/** Nobody was turned to yet: the one person in office whom the article has named before. */
function onlyInOffice({ register, start }: Situation): Resolution {
  const [person, another] = register.namedBefore(start).filter(({ role }) => role !== null);
  return person && !another
    ? { speaker: speakerOf(person, register), text: null, review: ['speaker-inferred'] }
    : { speaker: null, text: null, review: ['speaker-unknown'] };
}

/** "Apalagi, Presiden sudah menyampaikan …": told beside what somebody else says, who may go on after it. */
const ASIDE =
  /^(?:Apalagi|Padahal|Sebab|Terlebih)\b|\s(?:sudah|telah)\s(?:menyampaikan|mengatakan|menyatakan|menegaskan|meminta|mengimbau|memastikan|memerintahkan|menginstruksikan)\s/u;

function isAside({ drafts }: Situation, last: Told): boolean {
  const [before, told] = drafts.slice(-2);
  return (
    told?.kind === 'indirect' &&
    told.speaker?.key === last.speaker.key &&
    ASIDE.test(told.stretch.text) &&
    before?.speaker != null &&
    before.speaker.key !== last.speaker.key
  );
}

function meant({
  attribution: { cue, mention },
  last,
  person,
  spoke,
  aside,
  paragraph,
}: Situation): Told | null {
  // "orang nomor dua di Pemprov itu", "perwira itu": described, and no body either.
  const isPerson = mention
    ? OF_A_PERSON.test(mention.text) || mention.text.includes(' ')
    : /nya$/.test(cue);
  if (GOES_ON.test(cue) && spoke && spoke.speaker.key !== last?.speaker.key) return spoke;
  if (isPerson && aside?.paragraph === paragraph) return aside;
  return isPerson && last?.speaker.kind === 'organisation' && person ? person : last;
}
