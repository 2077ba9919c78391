import { speakerOf } from '../draft.ts';
import { Person } from '../register.ts';
import type { Antecedent } from './antecedent.ts';
import { GOES_ON, isNobody } from './pronoun.ts';

/** What is quoted of no person: "demikian bunyi putusan itu". */
const OF_A_TEXT = /^bunyi(?:nya)?$/i;

/** Paragraphs before this one in which they may be named. */
const NEAR = 1;

/** Letters from which on a word of a name tells whose it is. */
const TELLING = 3;

const tellingWords = (name: string): string[] =>
  name.split(' ').filter(({ length }) => length >= TELLING);

/**
 * "Lain lagi Tresna Melati yang kini jalan kaki. "Kurus iya," katanya": the one person whom the last
 * sentence names that told no words, where a new paragraph has turned away from whoever spoke before.
 * Learnt weights did no better (docs/extract.md).
 */
export const namedSince: Antecedent = {
  id: 'named-since',
  examples: [
    [
      '"Setoran tetap," keluh Asep Kusnandar, sopir.\nLain lagi Tresna Melati yang kini jalan kaki ke kantor. "Kurus iya, telat juga iya," katanya.',
      'Tresna Melati',
    ],
    [
      'Kepala Dinas Peternakan Tapin Sri Hartati mengimbau peternak tenang.\nImbauan itu datang terlambat bagi Ngatiman (63). Sapinya, ia bilang, telanjur dilepas murah.',
      'Ngatiman',
    ],
    // In the paragraph of whoever spoke they go on, whomever they name.
    [
      '"Kami prihatin," kata Bupati Tapin Budi Santoso. Ia menjenguk keluarga Asep Kusnandar. "Biaya kami tanggung," katanya.',
      'Budi Santoso',
    ],
    // Several are named: nobody is introduced.
    [
      '"Kami prihatin," kata Bupati Tapin Budi Santoso.\nBantuan datang terlambat bagi Asep Kusnandar dan Rina Kartika. "Biaya kami tanggung," katanya.',
      'Budi Santoso',
    ],
    // Of whom the article told in passing before it turned to somebody else.
    [
      'Jaksa penuntut umum Ketut Suryani menuntut terdakwa enam tahun.\nKorban, Rina Kartika, perempuan 22 tahun, bekerja di bank. Ia mengundurkan diri.\nSidang sempat gaduh. Ketua majelis hakim Irfan Mahardika mengetuk palu. "Sidang ini tertutup untuk umum," tegurnya.',
      'Irfan Mahardika',
    ],
    // Whoever goes on is the one who spoke.
    [
      '"Kami prihatin," kata Bupati Tapin Budi Santoso.\nBantuan datang terlambat bagi Asep Kusnandar (63). "Biaya kami tanggung," imbuhnya.',
      'Budi Santoso',
    ],
    // A place, a thing or a programme says nothing.
    [
      '"Kami prihatin," kata Bupati Tapin Budi Santoso.\nAnggaran dialihkan untuk menambah penerima Kartu Prakerja. "Biaya kami tanggung," katanya.',
      'Budi Santoso',
    ],
    [
      '"Kami prihatin," kata Bupati Tapin Budi Santoso.\nPerajin kalah bersaing dengan pembeli di Asia, Eropa, dan Amerika. "Biaya kami tanggung," katanya.',
      'Budi Santoso',
    ],
  ],
  find(situation) {
    const { attribution, spoke, last, aside, register, paragraph } = situation;
    if (!spoke || spoke.paragraph === paragraph || !isNobody(situation)) return null;
    const bystander = situation.bystander();
    if (!bystander?.mention.name) return null;
    const { mention, start, paragraph: theirs } = bystander;
    const isTurn = theirs > spoke.paragraph && start > spoke.start && paragraph - theirs <= NEAR;
    const pronoun = attribution.mention?.text ?? '';
    if (!isTurn || /^mereka$|\s/i.test(pronoun)) return null;
    if (OF_A_TEXT.test(attribution.cue) || GOES_ON.test(attribution.cue)) return null;
    const known = register.find(mention.name ?? '', start)?.person;
    const speaker = speakerOf(known ?? new Person(mention.name ?? '', mention.role), register);
    // Whom the article has turned to, then or since, is told as such: a victim never says a judge's words.
    const isTurned = [last, aside].some(
      (told) => told && (told.start > start || told.speaker.key === speaker.key),
    );
    if (isTurned) return null;
    const own = tellingWords(spoke.speaker.name);
    if (tellingWords(speaker.name).some((word) => own.includes(word))) return null;
    register.add(mention);
    return { speaker, text: null, review: ['speaker-inferred'], second: last?.speaker ?? null };
  },
};
