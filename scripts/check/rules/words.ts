import { SCHEMAS } from '../../../src/schema/content.ts';
import { fieldOf, schemaAt } from '../../../src/schema/field.ts';
import { UNKNOWN_WORDS } from '../../../src/schema/indonesian.ts';
import { type Entry, frontMatterOf, type Problem } from '../../../src/schema/parse.ts';
import { hasInvisible, linesOf } from '../../../src/schema/text.ts';
import { wordsOf } from '../../../src/schema/words.ts';
import { asScalar } from '../../../src/schema/yaml.ts';
import { alternatives } from '../../lang/alternatives.ts';
import { all, type Checking, problemAt, problemAtOffset, quoted, replaced } from '../rule.ts';

/** A record of words has words. */
export function* statementsHaveWords(checking: Checking): Generator<Problem> {
  for (const entry of quoted(checking)) {
    if (/[\p{L}\p{N}]/u.test(wordsOf(entry.body))) continue;
    yield problemAtOffset(entry as Entry, {
      at: placeOfWords(entry as Entry),
      field: '',
      rule: 'no-words',
      what: {
        id: 'tidak ada kata-kata di bawah keterangan',
        en: 'there are no words below the fields',
      },
      mend: {
        id: 'tulis kata-katanya setelah baris --- kedua, tiap baris diawali tanda >',
        en: 'write the words below the second ---, each line beginning with >',
      },
      example: '> Kata-katanya, persis seperti di media.',
    });
  }
}

/** The line where the words should be: that of the signs in their place, else the end of the fields. */
function placeOfWords({ source, body }: Entry): number {
  const signs = /\S/.exec(body);
  return signs
    ? source.length - body.length + signs.index
    : Math.max(0, (frontMatterOf(source)?.body ?? 1) - 1);
}

/** Below the front matter stand the words that were said, and nothing else: it is printed as a quotation. */
export function* bodiesAreQuotations(checking: Checking): Generator<Problem> {
  for (const entry of quoted(checking)) {
    const offset = entry.source.length - entry.body.length;
    for (const [start, line] of linesOf(entry.body)) {
      const said = notQuoted(line);
      if (!said) continue;
      const at = offset + start;
      yield problemAtOffset(entry as Entry, {
        at,
        field: '',
        ...said,
        ...(said.text === undefined
          ? {}
          : { edits: [{ start: at, end: at + line.length, text: said.text }] }),
      });
      break;
    }
  }
}

function notQuoted(
  line: string,
): (Pick<Problem, 'rule' | 'what' | 'mend'> & { text?: string }) | null {
  if (/<!--|-->/.test(line)) {
    return {
      rule: 'comment-in-words',
      what: {
        id: 'komentar HTML ini akan tampil sebagai ucapan narasumber',
        en: 'this HTML comment would be printed as what was said',
      },
      mend: {
        id: 'hapus; catatan untuk editor ditulis di keterangan, di baris yang diawali #',
        en: 'delete it; a note to editors belongs among the fields, in a line that begins with #',
      },
    };
  }
  if (line.trim() === '' || line.startsWith('>')) return null;
  if (/^[-–—]{2,}\s*$/.test(line)) {
    return {
      rule: 'dashes-in-words',
      what: {
        id: 'baris --- ini berlebih: keterangan sudah ditutup di atasnya',
        en: 'this line --- is one too many: the fields were closed above it',
      },
      mend: { id: 'hapus baris ini', en: 'delete this line' },
    };
  }
  return {
    rule: 'words-not-quoted',
    what: {
      id: `baris ini tidak diawali tanda >, tetapi akan tampil sebagai ucapan: "${line.trim().slice(0, 50)}"`,
      en: `this line does not begin with > but would be printed as what was said: "${line.trim().slice(0, 50)}"`,
    },
    mend: {
      id: 'bila ucapan, awali dengan > ; bila catatan, hapus atau pindahkan ke keterangan sebagai # …',
      en: 'if it was said, begin the line with > ; if it is a note, delete it or write it among the fields as # …',
    },
    text: line.trim().startsWith('>') ? line.trim() : `> ${line.trim()}`,
  };
}

/** Markup that somebody typed: the words are printed as they stand, so its signs would be too. */
const MARKUP = new RegExp(
  `${alternatives([
    '<\\/?[a-z][^<>\\n]{0,200}>',
    '(?<!\\\\)\\*\\*[^*\\n]{1,400}\\*\\*',
    '(?<!\\\\)~~[^~\\n]{1,400}~~',
    '(?<!\\\\)\\[\\^[^\\]\\n]{1,20}\\]',
    '(?<!\\\\)\\[[^\\]\\n]{1,400}\\]\\(https?:[^)\\n]{1,2000}\\)',
    '^> ?>',
    '(?<!\\\\)&(?:[a-z]{2,8}|#\\d{1,6});',
    '(?<!\\\\)\\\\(?:[nrt](?![a-z])|u[0-9a-f]{4})',
  ])}`,
  'im',
);

/** Common HTML entities and the letters that they stand for. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&#39;': "'",
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&hellip;': '…',
};

/** Words hold no Markdown and no HTML. */
export function* wordsHoldNoMarkup(checking: Checking): Generator<Problem> {
  for (const entry of quoted(checking)) {
    const found = MARKUP.exec(entry.body);
    if (!found || found[0].startsWith('<!--')) continue;
    const at = entry.source.length - entry.body.length + found.index;
    const plain = found[0]
      .replace(/^<.*>$/s, '')
      .replace(/^\*\*|\*\*$/g, '')
      .replace(/^~~.*~~$|^\[\^.*\]$/s, '')
      .replace(/^\[(.*)\]\(.*\)$/s, '$1')
      .replace(/^> ?>/, '>')
      .replace(/^&\S+;$/, (entity) => ENTITIES[entity.toLowerCase()] ?? '')
      .replace(/^\\[nrt]$/, ' ');
    yield problemAtOffset(entry as Entry, {
      at,
      field: '',
      rule: 'markup-in-words',
      what: {
        id: `"${found[0].slice(0, 40)}" akan tampil apa adanya: kata-kata tidak memuat Markdown atau HTML`,
        en: `"${found[0].slice(0, 40)}" would be printed as it stands: words hold no Markdown or HTML`,
      },
      mend: {
        id: 'tulis kata-katanya saja, persis seperti di artikel',
        en: 'write only the words, as the article has them',
      },
      edits: [{ start: at, end: at + found[0].length, text: plain }],
    });
  }
}

/** `… dari KPU," kata Nezar`: the article's own sentence goes on behind the words. */
const CLOSED = /^[^"“”]*[\p{L}\p{N}.,!?][”"](?=[\s,.]|$)[^"“”]*$/u;

/** Words that a closing mark ends in the middle hold what the article says of them, too. */
export function* wordsAreSaid({ looked }: Checking): Generator<Problem> {
  for (const entry of looked('statements')) {
    const { kind, review } = entry.data;
    if (kind !== 'direct' || review.includes('quote-damaged') || !/["”]/.test(entry.body)) continue;
    const offset = entry.source.length - entry.body.length;
    for (const [start, line] of linesOf(entry.body)) {
      if (!line.startsWith('>') || !CLOSED.test(line)) continue;
      yield problemAtOffset(entry as Entry, {
        at: offset + start,
        field: '',
        rule: 'words-go-on',
        what: {
          id: 'ada tanda kutip penutup di tengah: yang sesudahnya bukan kata-kata narasumber',
          en: 'a quotation mark closes in the middle: what follows is not what was said',
        },
        mend: {
          id: 'hapus tanda kutip itu dan semua sesudahnya; siapa yang berkata ditulis di speaker',
          en: 'delete that mark and all behind it; who spoke is written as speaker',
        },
        edits: [
          {
            start: offset + start,
            end: offset + start + line.length,
            text: line.replace(/,?[”"][^”"]*$/, ''),
          },
        ],
      });
      break;
    }
  }
}

/** Words do not begin with what an editor left for later. */
export function* wordsAreNoNotes(checking: Checking): Generator<Problem> {
  for (const entry of quoted(checking)) {
    const found = /^>\s*(?:TODO|FIXME|TBD)\b.*$/m.exec(entry.body);
    if (!found) continue;
    const at = entry.source.length - entry.body.length + found.index;
    yield problemAtOffset(entry as Entry, {
      at,
      field: '',
      rule: 'working-note',
      what: {
        id: 'catatan kerja ini (TODO) akan tampil sebagai ucapan narasumber',
        en: 'this working note (TODO) would be printed as what was said',
      },
      mend: {
        id: 'hapus baris ini, atau pindahkan ke keterangan sebagai # …',
        en: 'delete this line, or write it among the fields as # …',
      },
    });
  }
}

/** A quotation's marks are printed by the site: in the words they would stand twice. */
export function* wordsBringNoMarks({ looked }: Checking): Generator<Problem> {
  for (const entry of looked('statements')) {
    const words = wordsOf(entry.body).trim();
    if (entry.data.kind !== 'direct' || !/^["“”„«][^"“”„«»]*["“”»]$/.test(words)) continue;
    const at = entry.source.indexOf('>', entry.source.length - entry.body.length);
    yield problemAtOffset(entry as Entry, {
      at,
      field: '',
      rule: 'marks-in-words',
      what: {
        id: 'kata-katanya sudah diapit tanda kutip, padahal situs menambahkannya sendiri',
        en: 'the words stand in quotation marks, which the site adds itself',
      },
      mend: {
        id: 'hapus tanda kutip di awal dan akhir',
        en: 'delete those at the start and the end',
      },
      example: `> ${words.slice(1, -1).split('\n')[0]}`,
    });
  }
}

/** Fields that may hold signs alone: what stands before and after words in an article. */
const SIGNS = new Set([
  'prefix',
  'suffix',
  'parameter',
  'all',
  'next',
  'amp',
  'normaliser',
  'extractor',
]);

/** A text says something: no blank, no dash for "unknown", no letter that nobody sees. */
export function* textsSaySomething(checking: Checking): Generator<Problem> {
  for (const entry of all(checking)) {
    const texts: Text[] = [];
    collectTexts(entry.data, '', [], texts);
    // Only a \ can bring a character that does not stand in the file itself, where it is told already.
    const escapes = entry.source.includes('\\') && !hasInvisible(entry.source.slice(1));
    for (const { path, name, value } of texts) {
      if (SIGNS.has(name)) continue;
      if (escapes && hasInvisible(value)) {
        yield problemAt(entry, path, {
          rule: 'invisible-letters',
          what: {
            id: 'nilai ini memuat karakter yang tak terlihat, ditulis dengan tanda \\',
            en: 'this value holds a character that nobody sees, written with a \\',
          },
          mend: { id: 'hapus karakter itu', en: 'delete that character' },
        });
      } else if (!value.isWellFormed()) {
        yield problemAt(entry, path, {
          rule: 'broken-letters',
          what: {
            id: 'nilai ini memuat separuh karakter, ditulis dengan tanda \\u: berkas UTF-8 tidak dapat memuatnya',
            en: 'this value holds half a character, written with \\u: no UTF-8 file can hold it',
          },
          mend: {
            id: 'tulis karakter itu utuh menurut artikelnya, atau hapus',
            en: 'write the whole character as the article has it, or delete it',
          },
        });
      } else if (!/[\p{L}\p{N}]/u.test(value)) yield blank(entry, path, name, value);
      else if (entry.collection !== 'articles' && name !== 'quote' && IN_MARKS.test(value))
        yield marksAround(entry, path, value);
      else if (/&(?:quot|amp|lt|gt|nbsp|ldquo|rdquo|hellip|#\d{1,6});/i.test(value)) {
        yield entityInText(entry, path, value);
      } else if (WORKING_NOTE.test(value)) yield workingNote(entry, path);
      else if (entry.collection !== 'articles' && name !== 'quote' && MARKED_UP.test(value)) {
        yield markedUp(entry, path, value);
      } else if (LISTS.has(name) && /;\s/.test(value)) yield severalInOne(entry, path, name, value);
      else if (/^https?:\/\/\S+[,;]$/.test(value)) yield signBehind(entry, path, value);
      else if (/^[ \t]|[ \t]$/.test(value) && name !== 'quote') yield edgeSpace(entry, path, value);
      else if (UNKNOWN_WORDS.has(value.trim().toLowerCase()))
        yield* placeholder(entry, path, value);
    }
  }
}

/** What an editor leaves for later: it would be printed. */
const WORKING_NOTE = /^(?:TODO|FIXME|TBD)\b|\b(?:TODO|FIXME):/;

function workingNote(entry: Entry, path: PropertyKey[]): Problem {
  return problemAt(entry, path, {
    rule: 'working-note',
    what: {
      id: 'catatan kerja ini (TODO) akan tampil di situs',
      en: 'this working note (TODO) would be printed',
    },
    mend: {
      id: 'isi yang benar; catatan untuk editor ditulis di baris yang diawali #',
      en: 'write what belongs there; a note to editors stands in a line that begins with #',
    },
  });
}

/** HTML or a Markdown link in a field that is printed as text. */
const MARKED_UP = /<\/?[a-z][^<>\n]{0,200}>|\[[^\]\n]{1,400}\]\(https?:[^)\n]{1,2000}\)/i;

function markedUp(entry: Entry, path: PropertyKey[], value: string): Problem {
  const plain = value
    .replace(/<br\s*\/?>/gi, ', ')
    .replace(/<\/?[a-z][^<>\n]{0,200}>/gi, '')
    .replace(/\[([^\]\n]{1,400})\]\(https?:[^)\n]{1,2000}\)/gi, '$1');
  return problemAt(entry, path, {
    rule: 'markup-in-text',
    what: {
      id: 'HTML atau tautan Markdown di sini akan tampil apa adanya',
      en: 'HTML or a Markdown link would be printed here as it stands',
    },
    mend: { id: 'tulis teksnya saja', en: 'write only the text' },
    ...replaced(entry, path, value, asScalar(plain)),
  });
}

/** Lists of names and terms, in which an item is one of them. */
const LISTS = new Set(['aliases', 'abbreviations', 'otherNames', 'any', 'not']);

function severalInOne(entry: Entry, path: PropertyKey[], name: string, value: string): Problem {
  const items = value.split(/\s*;\s*/).filter(Boolean);
  return problemAt(entry, path, {
    rule: 'several-in-one',
    what: {
      id: `"${value}" dibaca sebagai satu butir: butir dipisahkan koma, bukan titik koma`,
      en: `"${value}" is read as one item: a comma parts items, not a semicolon`,
    },
    mend: { id: 'pisahkan dengan koma', en: 'part them by commas' },
    example: `${name}: [${items.join(', ')}]`,
  });
}

function signBehind(entry: Entry, path: PropertyKey[], value: string): Problem {
  return problemAt(entry, path, {
    rule: 'address-tail',
    what: {
      id: `alamat ini berakhir dengan "${value.slice(-1)}", yang ikut tersalin dari kalimatnya`,
      en: `this address ends with "${value.slice(-1)}", which came with it from a sentence`,
    },
    mend: { id: 'hapus tanda itu', en: 'delete that sign' },
    ...replaced(entry, path, value, value.replace(/[,;]+$/, '')),
  });
}

/** A whole value in curly quotation marks, which are no marks to YAML: they would be printed. */
const IN_MARKS = /^[“”„‘][^“”„]*[“”’]$/;

function marksAround(entry: Entry, path: PropertyKey[], value: string): Problem {
  const plain = value.slice(1, -1);
  return problemAt(entry, path, {
    rule: 'marks-around',
    what: {
      id: `tanda kutip lengkung di ${value} ikut menjadi isi, dan akan tampil`,
      en: `the curly quotation marks in ${value} are part of the value, and would be printed`,
    },
    mend: {
      id: 'hapus tanda kutip di awal dan akhir',
      en: 'delete those at the start and the end',
    },
    ...replaced(entry, path, value, asScalar(plain)),
  });
}

/** "Kementerian PU &amp; PR": copied from the source of a page. */
function entityInText(entry: Entry, path: PropertyKey[], value: string): Problem {
  const plain = value.replace(
    /&[a-z#0-9]+;/gi,
    (entity) => ENTITIES[entity.toLowerCase()] ?? entity,
  );
  return problemAt(entry, path, {
    rule: 'entity',
    what: {
      id: `"${value}" memuat kode HTML, yang akan tampil apa adanya`,
      en: `"${value}" holds a code of HTML, which would be printed as it stands`,
    },
    mend: { id: 'tulis hurufnya sendiri', en: 'write the letter itself' },
    ...replaced(entry, path, value, asScalar(plain)),
  });
}

/** "Nezar Patria ": a name that looks the same and is another to a program. */
function edgeSpace(entry: Entry, path: PropertyKey[], value: string): Problem {
  return problemAt(entry, path, {
    rule: 'edge-space',
    what: {
      id: `ada spasi di awal atau akhir "${value}"`,
      en: `there is a space at the start or the end of "${value}"`,
    },
    mend: { id: 'hapus spasinya', en: 'delete it' },
    ...replaced(entry, path, value, asScalar(value.trim())),
    sure: true,
  });
}

function blank(entry: Entry, path: PropertyKey[], name: string, value: string): Problem {
  return problemAt(entry, path, {
    rule: 'blank',
    what: {
      id: `isian kosong: "${value}" tidak memuat satu huruf pun`,
      en: `the field is empty: there is no letter in "${value}"`,
    },
    mend: {
      id: isNullable(entry, path)
        ? 'isi, atau tulis null bila tidak diketahui'
        : 'isi, atau hapus barisnya bila tidak wajib',
      en: 'fill it in, or leave it out if it is not required',
    },
    ...(isNullable(entry, path) ? { example: `${name}: null` } : {}),
  });
}

function* placeholder(entry: Entry, path: PropertyKey[], value: string): Generator<Problem> {
  if (!isNullable(entry, path)) return;
  yield problemAt(entry, path, {
    rule: 'unknown-value',
    what: {
      id: `"${value}" akan tampil sebagai isi; yang tidak diketahui ditulis null`,
      en: `"${value}" would be printed; what is unknown is null`,
    },
    mend: { id: 'tulis null', en: 'write null' },
    ...replaced(entry, path, value, 'null'),
    sure: true,
  });
}

function isNullable({ collection }: Entry, path: readonly PropertyKey[]): boolean {
  const schema = schemaAt(SCHEMAS[collection], path);
  return schema !== null && fieldOf(schema).nullable;
}

/** A text in a record, with the name of the field that it or its list is in. */
interface Text {
  path: PropertyKey[];
  name: string;
  value: string;
}

function collectTexts(value: unknown, name: string, path: PropertyKey[], texts: Text[]): void {
  if (typeof value === 'string') texts.push({ path, name, value });
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collectTexts(item, name, [...path, index], texts);
  } else if (value !== null && typeof value === 'object') {
    for (const [field, item] of Object.entries(value))
      collectTexts(item, field, [...path, field], texts);
  }
}
