import type { Finding, Message } from './problem.ts';
import { asScalar, readYaml, type YamlStop } from './yaml.ts';

/**
 * YAML that cannot be read, explained by the mend that makes it readable. A reader of YAML says
 * where it stopped, which is often a line or a page after the slip; here every line that may be the
 * cause is mended in the ways in which people slip, and the first mend after which the reader comes
 * further is the explanation. So the line is the one to change, and the mend is known to work.
 */

/** A way in which people slip in YAML. */
interface Slip {
  rule: string;
  what: Message;
  mend: Message;
  /** The line as it was probably meant, or null when this slip is not in it. */
  mended(line: string, around: Around): string | null | readonly string[];
  /** True when nothing else can have been meant. */
  sure?: true;
}

interface Around {
  before: readonly string[];
  /** The next line. */
  after: string;
  /** Names of all fields of the schema. */
  fields: ReadonlySet<string>;
  /** Names of fields that belong at the margin and do not stand there. */
  away: ReadonlySet<string>;
}

/** `- speaker: Nezar # …` in its parts. */
const PARTS = /^(?<lead>[ ]*(?:- +)*)(?<key>[A-Za-z_][A-Za-z0-9_]*) ?:[ ]+(?<value>.*?)[ ]*$/;
/** An item of a list that is one value: `  - Nezar: Patria`. */
const ITEM = /^(?<lead>[ ]*(?:- +)+)(?<value>.*?)[ ]*$/;

const SLIPS: readonly Slip[] = [
  {
    rule: 'yaml-document',
    what: {
      id: 'baris --- di tengah isian memulai dokumen lain, yang tidak dibaca',
      en: 'a line --- among the fields begins another document, which is not read',
    },
    mend: { id: 'hapus baris ini', en: 'delete this line' },
    mended: (line) => (/^(?:---|\.\.\.)[ ]*$/.test(line) ? '' : null),
    sure: true,
  },
  {
    rule: 'yaml-tab',
    what: {
      id: 'baris ini dijorokkan dengan tab; YAML hanya mengenal spasi',
      en: 'this line is indented with a tab; YAML knows only spaces',
    },
    mend: {
      id: 'ganti tab dengan spasi, atau hapus di depan isian yang tidak menjorok',
      en: 'use spaces instead, or nothing before a field that is not indented',
    },
    mended: (line, { away }) => {
      const lead = /^[ \t]*/.exec(line)?.[0] ?? '';
      if (!lead.includes('\t') && !/^[ ]*-\t/.test(line)) return null;
      const rest = line.slice(lead.length).replace(/^-\t+/, '- ');
      const inside = [2, 4, 1].map((width) => lead.replaceAll('\t', ' '.repeat(width)) + rest);
      return away.has(/^\w+(?=:)/.exec(rest)?.[0] ?? '') ? [rest, ...inside] : [...inside, rest];
    },
    sure: true,
  },
  {
    rule: 'yaml-odd-space',
    what: {
      id: 'ada spasi khusus (misalnya dari situs web atau Word) yang bukan spasi bagi YAML',
      en: 'a special space (from a web page or Word, say) that is none to YAML',
    },
    mend: { id: 'ganti dengan spasi biasa', en: 'use an ordinary space' },
    mended: (line) =>
      /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/.test(line)
        ? line.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
        : null,
    sure: true,
  },
  {
    rule: 'yaml-list-dash',
    what: {
      id: 'tanda - di awal butir daftar harus diikuti spasi',
      en: 'the - before an item of a list needs a space behind it',
    },
    mend: { id: 'tulis spasi setelah tanda -', en: 'write a space behind the -' },
    mended: (line) =>
      /^[ ]*[-–—•*][^-\s]/.test(line) ? line.replace(/^([ ]*)[-–—•*]/, '$1- ') : null,
  },
  {
    rule: 'yaml-list-mark',
    what: {
      id: 'butir daftar diawali tanda - biasa, bukan tanda lain',
      en: 'an item of a list begins with a plain -, not with another mark',
    },
    mend: { id: 'pakai tanda - dan spasi', en: 'use - and a space' },
    mended: (line) => (/^[ ]*[–—•*+] /.test(line) ? line.replace(/[–—•*+]/, '-') : null),
  },
  {
    rule: 'yaml-colon-space',
    what: {
      id: 'setelah titik dua harus ada spasi',
      en: 'a colon needs a space behind it',
    },
    mend: { id: 'tulis spasi setelah titik dua', en: 'write a space behind the colon' },
    mended: (line, { fields }) => {
      const match = /^([ ]*(?:- +)*)([A-Za-z]+) ?[:：]([^\s].*)$/.exec(line);
      if (!match?.[2] || !(fields.has(match[2]) || !match[3]?.startsWith('//'))) return null;
      return `${match[1]}${match[2]}: ${match[3]}`;
    },
    sure: true,
  },
  {
    rule: 'yaml-colon-missing',
    what: {
      id: 'setelah nama isian harus ada titik dua',
      en: 'a colon must follow the name of a field',
    },
    mend: { id: 'tulis titik dua dan spasi setelah nama isian', en: 'write a colon and a space' },
    mended: (line, { fields }) => {
      const match = /^([ ]*(?:- +)*)([A-Za-z]+)(?:[ ]*(?:[=-]>|[=;,：.])[ ]*|[ ]+|$)(.*)$/.exec(
        line,
      );
      return match?.[2] && fields.has(match[2])
        ? `${match[1]}${match[2]}:${match[3] ? ` ${match[3]}` : ''}`
        : null;
    },
  },
  {
    rule: 'yaml-quote-open',
    what: {
      id: 'tanda kutip di baris ini tidak ditutup',
      en: 'a quotation mark in this line is not closed',
    },
    mend: { id: 'tutup tanda kutipnya di akhir nilai', en: 'close it at the end of the value' },
    mended: (line) => {
      const value = valueIn(line);
      if (value === null) return null;
      const [mark] = value.value;
      if (mark !== '"' && mark !== "'") return null;
      if (value.value === mark) return `${value.lead}${mark === '"' ? `'"'` : `"'"`}`;
      if (value.value.indexOf(mark, 1) !== -1) return null;
      const rest = value.value.slice(1).replace(/[”’‘“]$/, '');
      return [`${value.lead}${mark}${rest}${mark}`, `${value.lead}${asScalar(rest)}`];
    },
  },
  {
    rule: 'yaml-value-and-list',
    what: {
      id: 'di belakang isian ini ada nilai, padahal di bawahnya ada daftarnya',
      en: 'there is a value behind this field although its list stands below',
    },
    mend: {
      id: 'hapus nilai di belakang titik dua, atau jadikan butir daftar di bawahnya',
      en: 'delete the value behind the colon, or make it an item of the list below',
    },
    mended: (line, { after }) => {
      const { lead, key } = PARTS.exec(line)?.groups ?? {};
      const indent = /^[ ]*(?=- )/.exec(after)?.[0].length ?? -1;
      return lead !== undefined && indent > lead.length ? `${lead}${key}:` : null;
    },
  },
  {
    rule: 'yaml-list-items',
    what: {
      id: 'daftar di baris ini tidak terbaca: ada butir kosong, atau tanda kutip yang tidak ditutup',
      en: 'the list in this line cannot be read: an item is empty, or a quotation mark is not closed',
    },
    mend: {
      id: 'hapus butir yang kosong, dan tutup tanda kutipnya',
      en: 'delete the empty item, and close the quotation mark',
    },
    mended: (line) => {
      const value = valueIn(line);
      if (!value || !/^\[.*\]$/.test(value.value)) return null;
      const items = value.value
        .slice(1, -1)
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '')
        .map((item) =>
          /^(["']).*\1$/.test(item) ? item : asScalar(item.replace(/^["']|["']$/g, '')),
        );
      return `${value.lead}[${items.join(', ')}]`;
    },
  },
  {
    rule: 'yaml-bracket-open',
    what: {
      id: 'kurung siku di baris ini tidak ditutup',
      en: 'a square bracket in this line is not closed',
    },
    mend: { id: 'tutup dengan ]', en: 'close it with ]' },
    mended: (line) => {
      const value = valueIn(line);
      if (!value?.value.startsWith('[') || value.value.endsWith(']')) return null;
      return `${value.lead}${value.value.replace(/[,)}\s]+$/, '')}]`;
    },
  },
  {
    rule: 'yaml-bracket-odd',
    what: {
      id: 'ada kurung siku penutup tanpa pembuka',
      en: 'a closing square bracket without an opening one',
    },
    mend: { id: 'buka dengan [', en: 'open it with [' },
    mended: (line) => {
      const value = valueIn(line);
      if (!value?.value.endsWith(']') || value.value.startsWith('[')) return null;
      return `${value.lead}[${value.value}`;
    },
  },
  {
    rule: 'yaml-quotes-inside',
    what: {
      id: 'tanda kutip di dalam nilai bertabrakan dengan tanda kutip YAML',
      en: 'quotation marks inside the value clash with those of YAML',
    },
    mend: {
      id: 'apit seluruh nilai dengan tanda kutip yang lain',
      en: 'put the whole value between the other quotation marks',
    },
    mended: (line) => {
      const value = valueIn(line);
      const [mark] = value?.value ?? '';
      if (!value || (mark !== '"' && mark !== "'")) return null;
      const text = value.value;
      // 'Jum'at' · "Dia bilang "ya""
      const inner = text.length > 1 && text.endsWith(mark) ? text.slice(1, -1) : null;
      return [
        ...(inner === null ? [] : [`${value.lead}${asScalar(inner)}`]),
        `${value.lead}${asScalar(text)}`,
      ];
    },
  },
  {
    rule: 'yaml-colon-inside',
    what: {
      id: 'titik dua dan spasi di dalam nilai membuat YAML mengiranya isian baru',
      en: 'a colon and a space inside the value look like another field to YAML',
    },
    mend: { id: 'apit nilainya dengan tanda kutip', en: 'put the value in quotation marks' },
    mended: (line) => {
      const value = valueIn(line);
      if (!value || !/:(?: |$)/.test(value.value)) return null;
      return `${value.lead}${asScalar(straight(value.value))}`;
    },
    sure: true,
  },
  {
    rule: 'yaml-quoted-line',
    what: {
      id: 'seluruh baris ini diapit tanda kutip, sehingga bukan isian lagi',
      en: 'this whole line stands in quotation marks, so it is no field any more',
    },
    mend: { id: 'hapus tanda kutip di awal dan akhir baris', en: 'delete those at both ends' },
    mended: (line, { fields }) => {
      const match = /^([ ]*(?:- +)*)(["'])([A-Za-z]+): (.*)\2[ ]*$/.exec(line);
      return match?.[3] && fields.has(match[3]) ? `${match[1]}${match[3]}: ${match[4]}` : null;
    },
    sure: true,
  },
  {
    rule: 'yaml-dash-alone',
    what: {
      id: 'tanda - sendirian adalah butir daftar bagi YAML, bukan "tidak diketahui"',
      en: 'a - alone is an item of a list to YAML, not "unknown"',
    },
    mend: {
      id: 'tulis null, atau hapus barisnya bila isian ini boleh tidak ada',
      en: 'write null, or delete the line where the field may be left out',
    },
    mended: (line) => {
      const value = valueIn(line);
      return value && /^[-–—]$/.test(value.value) ? `${value.lead}null` : null;
    },
  },
  {
    rule: 'yaml-special-start',
    what: {
      id: 'nilai yang diawali tanda khusus harus diapit tanda kutip',
      en: 'a value that begins with a special sign must stand in quotation marks',
    },
    mend: { id: 'apit nilainya dengan tanda kutip', en: 'put the value in quotation marks' },
    mended: (line) => {
      const value = valueIn(line);
      if (!value || !/^[@`%*&!|>{}[\],?#"'-]/.test(value.value)) return null;
      return `${value.lead}${asScalar(value.value)}`;
    },
  },
  {
    rule: 'yaml-dash-missing',
    what: {
      id: 'butir daftar ini tidak diawali tanda -',
      en: 'this item of a list does not begin with -',
    },
    mend: { id: 'tulis tanda - dan spasi di depannya', en: 'write - and a space before it' },
    mended: (line, { before }) => {
      const above = before.findLast((one) => one.trim() !== '') ?? '';
      const item = /^[ ]*- /.exec(above)?.[0];
      if (/^[ ]*-|:(?: |$)|^\s*(?:#|$)/.test(line) || !(item ?? above.endsWith(':'))) return null;
      return `${item ?? `${/^[ ]*/.exec(above)?.[0]}  - `}${line.trim()}`;
    },
  },
  {
    rule: 'yaml-dash-extra',
    what: {
      id: 'isian ini diawali tanda -, padahal bukan butir daftar',
      en: 'this field begins with - although it is no item of a list',
    },
    mend: { id: 'hapus tanda - di depannya', en: 'delete the - before it' },
    mended: (line) => (/^[ ]*- [A-Za-z]+:/.test(line) ? line.replace('- ', '') : null),
  },
  {
    rule: 'yaml-indent',
    what: {
      id: 'jorokan (spasi di awal) baris ini tidak cocok dengan baris di atasnya',
      en: 'the indentation of this line does not fit that of the lines above',
    },
    mend: { id: 'samakan jorokannya', en: 'make it the same' },
    mended: (line, { before }) => {
      const lead = /^[ ]*/.exec(line)?.[0].length ?? 0;
      const rest = line.slice(lead);
      if (rest === '') return null;
      return indentsIn(before)
        .filter((indent) => indent !== lead)
        .sort((a, b) => Math.abs(a - lead) - Math.abs(b - lead) || b - a)
        .map((indent) => ' '.repeat(indent) + rest);
    },
  },
  {
    rule: 'yaml-json',
    what: {
      id: 'baris ini ditulis seperti JSON: nama isian dalam tanda kutip, dan koma di akhir',
      en: 'this line is written as JSON: its name in quotation marks, and a comma at its end',
    },
    mend: {
      id: 'hapus tanda kutip di nama isian dan koma di akhir',
      en: 'delete the quotation marks around the name and the comma at the end',
    },
    mended: (line) => {
      const match = /^(?<lead> *)"(?<key>[A-Za-z]+)" *: *(?<value>.+?),? *$/.exec(line)?.groups;
      return match ? `${match['lead']}${match['key']}: ${match['value']}` : null;
    },
  },
  {
    rule: 'yaml-stray-line',
    what: {
      id: 'baris ini bukan isian: tidak ada nama isian dan titik dua',
      en: 'this line is no field: it has no name and colon',
    },
    mend: {
      id: 'hapus baris ini, atau gabungkan dengan baris di atasnya; catatan diawali tanda #',
      en: 'delete this line, or join it to the line above; a note begins with #',
    },
    mended: (line) => (/^\s*(?:#|$)/.test(line) ? null : `# ${line.trim()}`),
  },
];

const straight = (text: string): string =>
  /^[“”„"].*[“”"]$/.test(text) ? text.slice(1, -1) : text;

/** The value of a line, and everything before it. */
function valueIn(line: string): { lead: string; value: string } | null {
  const match = PARTS.exec(line) ?? ITEM.exec(line);
  const value = match?.groups?.['value'];
  if (!value) return null;
  return { lead: line.slice(0, line.indexOf(value, match.groups?.['lead']?.length ?? 0)), value };
}

/** Indentations at which the lines above have fields or items; the nearest last. */
function indentsIn(lines: readonly string[]): number[] {
  const indents = new Set<number>([0]);
  for (const line of lines.slice(-40)) {
    const lead = /^[ ]*/.exec(line)?.[0].length ?? 0;
    if (line.trim() === '') continue;
    indents.add(lead);
    const item = /^[ ]*(?:- +)+/.exec(line)?.[0].length;
    if (item !== undefined) indents.add(item);
    if (line.trimEnd().endsWith(':')) indents.add(lead + 2);
  }
  return [...indents];
}

/** How many slips of one file are looked for, and how many mends are tried for one of them. */
const MOST_SLIPS = 8;
const MOST_TRIES = 1000;
/** Characters that are read for all mends of one file together: a long file gets fewer. */
const MOST_READ = 5_000_000;
/** Lines before the one where the reader stopped that may be the cause. */
const BACK = 3;

/**
 * What is wrong in YAML that cannot be read.
 *
 * @param yaml the text
 * @param fields names of all fields that may stand in it
 * @param top names of those that are not inside another
 * @returns every slip with its place in `yaml`, and the text with all of them mended (null when
 *   something is left that nobody can guess)
 */
export function explainSyntax(
  yaml: string,
  fields: ReadonlySet<string>,
  top: Iterable<string>,
): { findings: Finding[]; mended: string | null } {
  const findings: Finding[] = [];
  const lines = yaml.split('\n');
  const offsets: number[] = [];
  lines.reduce((sum, line) => {
    offsets.push(sum);
    return sum + line.length + 1;
  }, 0);
  const original = [...lines];
  const away = new Set(top);
  for (const line of lines) away.delete(/^\w+(?=:)/.exec(line)?.[0] ?? '');
  const mostTries = Math.min(MOST_TRIES, MOST_READ / (yaml.length + 1));
  let tries = 0;

  for (let slips = 0; slips < MOST_SLIPS; slips += 1) {
    const read = readYaml(lines.join('\n'));
    if ('data' in read) return { findings, mended: lines.join('\n') };
    const cause = tries < mostTries ? causeOf(read.stop) : null;
    if (!cause) {
      findings.push(unexplained(read.stop, offsets, lines.length));
      return { findings, mended: null };
    }
    const { index, line, slip } = cause;
    const start = offsets[index] ?? 0;
    const was = original[index] ?? '';
    lines[index] = line;
    findings.push({
      at: start + firstDifference(was, line),
      field: PARTS.exec(line)?.groups?.['key'] ?? '',
      rule: slip.rule,
      what: slip.what,
      mend: slip.mend,
      edits: [{ start, end: start + was.replace(/\r$/, '').length, text: line.replace(/\r$/, '') }],
      ...(slip.sure ? { sure: true } : {}),
    });
  }
  return { findings, mended: null };

  /** The first slip, from the line where the reader stopped upwards, whose mend brings it further. */
  function causeOf(stop: YamlStop): { index: number; line: string; slip: Slip } | null {
    const last = Math.min(stop.line, lines.length - 1);
    const near = [last, last - 1, last - 2, last - BACK].filter((index) => index >= 0);
    // An open quotation mark or bracket is noticed at the end of the file or at the next one.
    const far = lines
      .map((line, index) => (/["'[{]/.test(line) && index < last - BACK ? index : -1))
      .filter((index) => index >= 0)
      .slice(-60);
    // A mend after which all can be read is better than one that only brings the reader further.
    for (const [indexes, whole] of [
      [near, true],
      [far, true],
      [near, false],
      [far, false],
    ] as const) {
      for (const slip of SLIPS) {
        for (const index of indexes) {
          const line = lines[index] ?? '';
          const cr = line.endsWith('\r') ? '\r' : '';
          const around = {
            before: lines.slice(0, index),
            after: lines[index + 1] ?? '',
            fields,
            away,
          };
          const mended = slip.mended(cr ? line.slice(0, -1) : line, around);
          if (mended === null) continue;
          for (const attempt of typeof mended === 'string' ? [mended] : mended) {
            tries += 1;
            if (attempt !== line && brings(index, attempt + cr, stop, whole)) {
              return { index, line: attempt + cr, slip };
            }
            if (tries > mostTries) return null;
          }
        }
      }
    }
    return null;
  }

  function brings(index: number, attempt: string, stop: YamlStop, whole: boolean): boolean {
    const text = lines.with(index, attempt).join('\n');
    const read = readYaml(text);
    if ('data' in read) return true;
    if (whole) return false;
    if (read.stop.line > Math.max(stop.line, index)) return true;
    return stop.line >= lines.length - 1 && read.stop.line > index && read.stop.line < stop.line;
  }
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return Math.min(at, Math.max(0, a.length - 1));
}

/** Reasons of js-yaml, told to an editor; the first that fits. */
const REASONS: readonly (readonly [RegExp, Message, Message])[] = [
  [
    /too deep|call stack/i,
    { id: 'isian bersarang terlalu dalam', en: 'the fields are nested too deeply' },
    { id: 'kembalikan isinya dari riwayat', en: 'restore it from the history' },
  ],
  [
    /single document/,
    {
      id: 'ada baris --- di tengah keterangan; yang boleh hanya satu di atas dan satu di bawahnya',
      en: 'a line --- stands in the middle; there may be one above and one below the fields',
    },
    { id: 'hapus baris --- yang di tengah', en: 'delete the line --- in the middle' },
  ],
  [
    /quoted scalar|unexpected end/,
    { id: 'ada tanda kutip yang tidak ditutup', en: 'a quotation mark is not closed' },
    { id: 'cari dan tutup tanda kutipnya', en: 'find it and close it' },
  ],
  [
    /flow/,
    { id: 'ada kurung yang tidak ditutup', en: 'a bracket is not closed' },
    {
      id: 'tutup kurungnya, atau tulis daftarnya sebagai baris-baris dengan tanda -',
      en: 'close it, or write the list as lines with -',
    },
  ],
];

function unexplained(stop: YamlStop, offsets: readonly number[], count: number): Finding {
  const known = REASONS.find(([pattern]) => pattern.test(stop.reason));
  const line = Math.min(stop.line, count - 1);
  return {
    at: (offsets[line] ?? 0) + (line === stop.line ? stop.column : 0),
    field: '',
    rule: 'yaml',
    what: known?.[1] ?? {
      id: 'baris ini tidak dapat dibaca sebagai YAML',
      en: 'this line cannot be read as YAML',
    },
    mend: known?.[2] ?? {
      id: 'tulis sebagai nama: nilai; samakan spasi di awalnya dengan baris di atasnya, dan apit nilai yang memuat tanda khusus dengan tanda kutip',
      en: 'write name: value; give it the indentation of the line above, and put a value with special signs in quotation marks',
    },
  };
}
