import { MENURUT_SLIPS, NOT_SAID_AFTER_MENURUT, REPORTS } from '../../lang/id/speech.ts';
import { matchesIn } from '../token.ts';
import { anyOf, type Candidate, type Form, saidBy, spanOf, unnamed } from './form.ts';
import { subjectAndVerb } from './subject-verb.ts';

const REPORTED = [
  'data',
  'informasi',
  'keterangan',
  'laporan',
  'catatan',
  'rilis',
  'prakiraan',
  'hasil survei',
];
const MENURUT = (() => {
  const cue = `(?<cue>[Mm]enurut|${MENURUT_SLIPS.join('|')})(?<nya>n?ya)?`;
  const report = `(?:${REPORTED.join('|')})\\s(?:(?:resmi|terbaru|sementara)\\s)?(?:dari\\s|yang disampaikan\\s)?`;
  return new RegExp(
    `(?:^|(?<!\\byang)[\\s,])${cue}[\\s,]+|^Berdasarkan\\s(?=${report}\\p{Lu})`,
    'gu',
  );
})();

/** "Menurut data BNPB": what is named before the speaker is theirs. */
const REPORT_OF = new RegExp(
  `^(?:${anyOf(REPORTS)})\\s+(?:terbaru\\s+|resmi\\s+)?(?:dari\\s+|milik\\s+)?(?=\\p{L})`,
  'u',
);

/** "…, kata X, …" after a body. */
const PASSED_ON = /^,?\s(?:kata|ujar|ungkap|tutur|jelas|terang|tegas|imbuh|lanjut|sebut)\s\p{Lu}/u;

/** "Menurut X, …", "menurutnya, …". */
export const according: Form = {
  id: 'according',
  examples: [
    ['Menurut Budi Santoso, jalan itu rusak.', 'menurut: Budi Santoso'],
    ['Jalan itu menurutnya rusak.', 'menurut: -'],
    ['Meurut Budi Santoso, jalan itu rusak.', 'meurut: Budi Santoso'],
    ['Menurutya, jalan itu rusak.', 'menurut: -'],
    ['Menurut data BNPB, tiga rumah rusak.', 'menurut: BNPB'],
    [
      'Warga menurut saja, menurut Bupati Tapin Budi Santoso.',
      'menurut: Bupati Tapin Budi Santoso',
    ],
    ['Menurut UU Desa, dana itu milik desa.', null],
  ],
  *find(clause) {
    const { text } = clause;
    for (const match of matchesIn(MENURUT, text)) {
      const at = match.index + match[0].length;
      const span = spanOf(match, match.groups?.cue ?? match[0].trim());
      const plainAt = at + (REPORT_OF.exec(text.slice(at))?.[0].length ?? 0);
      const isBased = match.groups?.cue === undefined;
      const cue = match.groups?.cue?.toLowerCase() ?? 'menurut';
      const found: Candidate | null = match.groups?.nya
        ? unnamed(cue, span, text.slice(at))
        : NOT_SAID_AFTER_MENURUT.test(text.slice(plainAt))
          ? null
          : saidBy(clause, plainAt, cue, span);
      if (!found || (isBased && found.attribution.mention?.kind !== 'organisation')) continue;
      // "Triono mengatakan kerugian negara menurut BPKP mencapai …": the verb comes first.
      const said = match.index > 0 ? subjectAndVerb(clause) : null;
      const isAfter =
        said &&
        !said.features.includes('weak-verb') &&
        said.attribution.cueSpan.start < match.index;
      const isPassedOn =
        found.attribution.mention?.kind === 'organisation' &&
        PASSED_ON.test(found.attribution.rest);
      yield {
        ...found,
        features: isAfter ? ['verb-before'] : isPassedOn ? ['passed-on'] : [],
      };
      return;
    }
  },
};
