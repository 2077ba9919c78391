import { bothCases } from '../../lang/alternatives.ts';
import {
  CITING_VERBS,
  IN_VIEW,
  JUDGING_WORDS,
  MENURUT_SLIPS,
  NOT_SAID_AFTER_MENURUT,
  REPORTS,
} from '../../lang/id/speech.ts';
import { type Mention, readMention } from '../mention.ts';
import { matchesIn } from '../token.ts';
import {
  anyOf,
  type Candidate,
  type Clause,
  cueOf,
  type Form,
  oneOf,
  type Span,
  saidBy,
  spanOf,
  unnamed,
} from './form.ts';
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
  const view = anyOf(IN_VIEW.flatMap(bothCases));
  const cue = `(?<cue>[Mm]enurut|${view.replace(/\s/g, '\\s')}|${MENURUT_SLIPS.join('|')})(?<nya>n?ya)?`;
  const report = `(?:${REPORTED.join('|')})\\s(?:(?:resmi|terbaru|sementara)\\s)?(?:dari\\s|yang disampaikan\\s)?`;
  return new RegExp(`(?:^|[\\s,])${cue}[\\s,]+|^Berdasarkan\\s(?=${report}\\p{Lu})`, 'gu');
})();

/** "Menurut data BNPB": what is named before the speaker is theirs. */
const REPORT_OF = new RegExp(
  `^(?:${anyOf(REPORTS)})\\s+(?:terbaru\\s+|resmi\\s+)?(?:dari\\s+|milik\\s+)?(?=\\p{L})`,
  'u',
);

/** "Bagi X, sekat hanyalah pajangan": what somebody thinks of something. */
const FOR = /^(?<cue>Bagi)(?<nya>nya)?[\s,]+/;
const JUDGES = new RegExp(
  `^,?\\s(?:[^,.]+\\s){1,14}?(?:${anyOf(JUDGING_WORDS)})(?![\\p{L}])|,\\s(?:sebagaimana|seperti)\\s(?:yang\\s)?(?:ia|dia)\\s\\p{Ll}{4,}`,
  'u',
);
/** "Rina Kartika, peneliti gambut di Ambara, …" */
const APPOSED = /^,?\s\p{Ll}[^,.]{3,80}(?=,\s)/u;
/** "Ia membahas aturan yang menurutnya kabur.": a clause of the end, not of the subject. */
const IN_RELATIVE = /(?<!\p{L})yang$/u;
const HAS_VERB = /\s(?:me|ber|di|ter)\p{Ll}{3,}\s/u;

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
    ['Dalam pandangan Budi Santoso, jalan itu rusak.', 'dalam pandangan: Budi Santoso'],
    [
      'Fraksi Golkar dalam pandangannya mengingatkan agar dana tidak dialihkan.',
      'dalam pandangan: Fraksi Golkar',
    ],
    ['Di matanya, jalan itu rusak.', 'di mata: -'],
    ['Dalam pandangan hukum, dana itu milik desa.', null],
    ['Warga menolak tarif yang menurut Budi Santoso wajar.', 'menurut: Budi Santoso'],
    ['Budi Santoso menolak tarif yang menurutnya mahal.', 'menurut: Budi Santoso'],
    ['Tarif yang menurut Budi Santoso wajar itu ditolak.', null],
    [
      'Bagi Bupati Tapin Budi Santoso, jalan itu hanyalah janji.',
      'bagi: Bupati Tapin Budi Santoso',
    ],
    [
      'Bagi Budi Santoso, peneliti gambut di Tapin, sekat itu hanyalah pajangan.',
      'bagi: Budi Santoso, peneliti gambut',
    ],
    ['Baginya, jalan itu hanyalah janji.', 'bagi: -'],
    ['Bagi Bupati Tapin Budi Santoso, jalan itu dibangun.', null],
    ['Bagi warga, jalan itu dibangun.', null],
    [
      'Berdasarkan keterangan Bupati Tapin Budi Santoso, jalan itu rusak.',
      'berdasarkan: Bupati Tapin Budi Santoso',
    ],
    ['Berdasarkan laporan Budi Santoso, jalan itu rusak.', null],
    ['Menurut UU Desa, dana itu milik desa.', null],
  ],
  *find(clause) {
    const { text } = clause;
    yield* oneOf(inOpinionOf(clause));
    for (const match of matchesIn(MENURUT, text)) {
      const at = match.index + match[0].length;
      const lead = text.slice(0, match.index).trimEnd();
      const isRelative = IN_RELATIVE.test(lead);
      if (isRelative && !HAS_VERB.test(lead)) continue;
      const span = spanOf(match, match.groups?.cue ?? match[0].trim());
      const plainAt = at + (REPORT_OF.exec(text.slice(at))?.[0].length ?? 0);
      const isBased = match.groups?.cue === undefined;
      const cue = match.groups?.cue?.toLowerCase() ?? 'berdasarkan';
      const found: Candidate | null = match.groups?.nya
        ? ((isRelative || isSubject(clause, lead, text.slice(at))
            ? ofSubject(clause, at, cue, span)
            : null) ?? unnamed(cue, span, text.slice(at)))
        : NOT_SAID_AFTER_MENURUT.test(text.slice(plainAt))
          ? null
          : saidBy(clause, plainAt, cue, span);
      if (!found || (isBased && !isSource(found.attribution.mention, match[0], text.slice(at))))
        continue;
      // "Triono mengatakan kerugian negara menurut BPKP mencapai …": the verb comes first.
      const said = match.index > 0 ? subjectAndVerb(clause) : null;
      const isAfter =
        said &&
        !said.features.includes('weak-verb') &&
        said.attribution.cueSpan.start < match.index &&
        // "merujuk UU 20/2001 yang menurut X …": X speaks, and not whoever cites.
        !(isRelative && !match.groups?.nya && CITING_VERBS.has(said.attribution.cue));
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

/** "Berdasarkan data BNPB", "berdasarkan keterangan Kapolres X": a body, or whoever in office told something. */
const isSource = (mention: Mention | null, based: string, after: string): boolean =>
  mention?.kind === 'organisation' ||
  (mention?.kind === 'person' && mention.role !== null && TOLD.test(`${based}${after}`));
const TOLD = /^Berdasarkan\s(?:keterangan|penjelasan|penuturan)\s/;

/** "Bagi X, …": an opinion of X, where what follows judges rather than tells what happened to them. */
function inOpinionOf(clause: Clause): Candidate | null {
  const { text, main } = clause;
  const match = FOR.exec(text.slice(main));
  if (!match) return null;
  const cue = cueOf(match).toLowerCase();
  const span = spanOf(match, cueOf(match), main);
  const at = main + match[0].length;
  if (match.groups?.nya)
    return JUDGES.test(`, ${text.slice(at)}`) ? unnamed(cue, span, text.slice(at)) : null;
  const found = saidBy(clause, at, cue, span);
  const { mention, rest } = found?.attribution ?? {};
  const described = APPOSED.exec(rest ?? '')?.[0] ?? '';
  const isExpert = mention?.kind === 'person' && (mention.role !== null || described !== '');
  return found && isExpert && JUDGES.test((rest ?? '').slice(described.length)) ? found : null;
}

/** "Fraksi Golkar dalam pandangannya mengingatkan agar …": whose view it is stands right before, a verb behind. */
function isSubject({ main, evidence }: Clause, lead: string, rest: string): boolean {
  if (!/^\s?(?:me|ber)\p{Ll}{3,}\s/u.test(rest)) return false;
  const read = readMention(lead.slice(main), evidence);
  if (!read || main + read.length !== lead.length) return false;
  return read.mention.kind === 'organisation' || read.mention.role !== null;
}

/** "Gobai merujuk aturan yang menurutnya kabur": whoever the sentence is about. */
function ofSubject(
  { text, main, evidence }: Clause,
  at: number,
  cue: string,
  cueSpan: Span,
): Candidate | null {
  const read = readMention(text.slice(main), evidence);
  if (!read || !/^\s\p{Ll}/u.test(text.slice(main + read.length))) return null;
  return {
    attribution: {
      cue,
      cueSpan,
      mention: read.mention,
      mentionSpan: { start: main, end: main + read.length },
      rest: text.slice(at),
    },
    features: [],
    pointing: false,
  };
}
