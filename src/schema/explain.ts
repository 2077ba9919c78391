import type { z } from 'astro/zod';
import { allFields, type Field, fieldOf, fieldsIn, schemaAt } from './field.ts';
import { FIELD_WORDS } from './indonesian.ts';
import { nearest } from './nearest.ts';
import type { Finding } from './problem.ts';
import { type Explained, exampleOf, explainValue, shown } from './value.ts';
import { asScalar, type YamlMap } from './yaml.ts';

/** Problems of one file that are told; the rest is counted. */
const MOST_FINDINGS = 20;

/**
 * What a schema's issues mean to an editor. A misspelt field that is also missing is one finding,
 * and so is a field that stands at the wrong place.
 *
 * @param schema what the data should be
 * @param data what was read
 * @param map where it stands in the YAML text
 * @returns findings with offsets in the YAML text
 */
export function explainIssues(
  schema: z.ZodType,
  data: unknown,
  map: YamlMap,
  issues: readonly z.core.$ZodIssue[],
): Finding[] {
  const findings: Finding[] = [];
  const explainedMissing = new Set<string>();
  const ordered = issues.toSorted(
    (a, b) => Number(b.code === 'unrecognized_keys') - Number(a.code === 'unrecognized_keys'),
  );
  for (const issue of ordered) {
    if (findings.length > MOST_FINDINGS) break;
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys.slice(0, MOST_FINDINGS + 1)) {
        findings.push(unknownField(schema, data, map, issue.path, key, explainedMissing));
      }
      continue;
    }
    if (explainedMissing.has(issue.path.join('.'))) continue;
    findings.push(wrongValue(schema, data, map, issue));
  }
  return shortened(findings.sort((a, b) => a.at - b.at));
}

function shortened(findings: Finding[]): Finding[] {
  const more = findings.length - MOST_FINDINGS;
  const last = findings[MOST_FINDINGS];
  if (more <= 0 || !last) return findings;
  return [
    ...findings.slice(0, MOST_FINDINGS),
    {
      at: last.at,
      field: last.field,
      rule: 'more',
      what: {
        id: 'masih ada masalah lain di berkas ini',
        en: 'there are more problems in this file',
      },
      mend: {
        id: 'betulkan yang di atas dulu, lalu jalankan lagi; atau kembalikan berkas ini dari riwayat',
        en: 'mend those above first and run this again; or restore the file from the history',
      },
    },
  ];
}

/** The value at a path of plain data. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let at = data;
  for (const name of path) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, name)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[name];
  }
  return at;
}

function unknownField(
  schema: z.ZodType,
  data: unknown,
  map: YamlMap,
  parent: readonly PropertyKey[],
  key: string,
  explainedMissing: Set<string>,
): Finding {
  const path = [...parent, key];
  const { key: place, value } = map.find(path);
  const at = place?.start ?? value?.start ?? 0;
  const here = fieldsIn(schemaAt(schema, parent) ?? schema);
  const found = { at, field: path.join('.'), rule: 'unknown-field' };
  const meant = fieldMeant(key, [...here.keys()]);
  if (meant) {
    const target = [...parent, meant];
    const standsAlready = valueAt(data, target) !== undefined;
    explainedMissing.add(target.join('.'));
    return {
      ...found,
      what: {
        id: `isian "${key}" tidak dikenal; mungkin maksudnya "${meant}"`,
        en: `there is no field "${key}"; "${meant}" may be meant`,
      },
      mend: standsAlready
        ? {
            id: `"${meant}" sudah ada di berkas ini: hapus salah satu`,
            en: `"${meant}" stands in this file already: delete one of them`,
          }
        : { id: `tulis ${meant}`, en: `write ${meant}` },
      ...(place && !standsAlready
        ? { edits: [{ start: place.start, end: place.end, text: meant }], sure: true }
        : {}),
    };
  }
  const elsewhere = placesOf(schema, key, parent);
  if (elsewhere) {
    return {
      ...found,
      rule: 'misplaced-field',
      what: {
        id: `isian "${key}" tidak berada di sini, melainkan ${elsewhere.id}`,
        en: `the field "${key}" does not belong here but ${elsewhere.en}`,
      },
      mend: {
        id: `pindahkan dan sesuaikan jorokannya (spasi di awal baris)`,
        en: 'move it, with the indentation of that place',
      },
      example: elsewhere.example,
    };
  }
  return {
    ...found,
    what: { id: `isian "${key}" tidak dikenal`, en: `there is no field "${key}"` },
    mend: {
      id: `hapus baris ini; isian yang ada: ${[...here.keys()].join(', ')}`,
      en: `delete this line; the fields are: ${[...here.keys()].join(', ')}`,
    },
  };
}

/** The field that a name stands for: other case, another language, a plural, a slip of the finger. */
function fieldMeant(key: string, known: readonly string[]): string | null {
  const plain = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '');
  const written = plain(key);
  const same = known.find((name) => plain(name) === written);
  if (same) return same;
  const word = FIELD_WORDS[written]?.find((name) => known.includes(name));
  if (word !== undefined) return word;
  const numbered = known.find((name) => {
    const [a, b] = [plain(name), written];
    return `${a}s` === b || `${b}s` === a || a.replace(/ies$/, 'y') === b;
  });
  if (numbered) return numbered;
  return nearest(key, known, key.length > 4 ? 2 : 1);
}

/** Where else in the record a field of that name may stand. */
function placesOf(
  schema: z.ZodType,
  key: string,
  parent: readonly PropertyKey[],
): { id: string; en: string; example: string } | null {
  const level = parent.map((name) => (typeof name === 'number' ? '[]' : String(name))).join('.');
  const places = [...allFields(schema)].filter(
    ({ name, path }) => name === key && path.slice(0, -1).join('.') !== level,
  );
  const [place] = places;
  if (!place) return null;
  const above = place.path.slice(0, -1);
  if (above.length === 0) {
    return {
      id: 'di tingkat teratas, tanpa jorokan',
      en: 'at the top level, without indentation',
      example: `${key}: …`,
    };
  }
  const inList = above.at(-1) === '[]';
  const owner = above.filter((name) => name !== '[]').join('.');
  return {
    id: `di dalam "${owner}"`,
    en: `inside "${owner}"`,
    example: `${owner.split('.').at(-1)}:\n  ${inList ? '- ' : ''}${key}: …`,
  };
}

function wrongValue(
  schema: z.ZodType,
  data: unknown,
  map: YamlMap,
  issue: z.core.$ZodIssue,
): Finding {
  const path = [...issue.path];
  const value = valueAt(data, path);
  const own = schemaAt(schema, path);
  const field = fieldOf(own ?? schema);
  const name = String(path.findLast((part) => typeof part === 'string') ?? '');
  const place = map.find(path);
  const found = { field: path.join('.') };

  if (value === undefined && path.length > 0) {
    return { ...found, at: place.value?.start ?? 0, ...missing(schema, path, field) };
  }
  const at =
    place.value && !place.value.isBlock
      ? place.value.start
      : ((place.key ?? place.value)?.start ?? 0);
  const tooMany = sizeOf(issue, value);
  if (tooMany) return { ...found, at, ...tooMany };

  const written = map.written(path);
  const known = issue.message && !/^(?:Invalid|Too |Unrecognized|Expected)/.test(issue.message);
  const explained = explainValue(field, name, value, written, known ? issue.message : null);
  return { ...found, ...asFinding(explained, map, path, name, at) };
}

/** Turns the right value into the right lines. */
function asFinding(
  { text, ...explained }: Explained,
  map: YamlMap,
  path: readonly PropertyKey[],
  name: string,
  at: number,
): Omit<Finding, 'field'> {
  const { rule, what, mend, sure, example, wanted } = explained;
  const found = { at, rule, what, mend, ...(wanted ? { wanted } : {}) };
  const { key, value } = map.find(path);
  const isItem = typeof path.at(-1) === 'number';
  if (text === undefined || !value || value.isBlock) {
    const shownExample = example ?? text;
    if (shownExample === undefined) return found;
    const whole = /^\S+:(?:\s|$)/.test(shownExample);
    return {
      ...found,
      example: whole ? shownExample : isItem ? `- ${shownExample}` : `${name}: ${shownExample}`,
    };
  }
  // The value of `place:` is the empty text right behind the colon.
  const gap = value.start === value.end && map.text[value.start - 1] === ':' ? ' ' : '';
  const empty = value.start === value.end && key ? key.end + 1 : null;
  const [start, end] = empty === null ? [value.start, value.end] : [empty, empty];
  return {
    ...found,
    edits: [{ start, end, text: (empty === null ? gap : ' ') + text }],
    ...(sure ? { sure } : {}),
  };
}

function missing(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  field: Field,
): Omit<Finding, 'at' | 'field'> {
  const name = String(path.at(-1));
  const parent = path.slice(0, -1);
  const inItem = typeof parent.at(-1) === 'number';
  const where =
    parent.length === 0
      ? ''
      : ` di dalam "${parent.filter((part) => typeof part === 'string').join('.')}"`;
  const inside =
    parent.length === 0
      ? ''
      : ` inside "${parent.filter((part) => typeof part === 'string').join('.')}"`;
  const siblings = [...fieldsIn(schemaAt(schema, parent) ?? schema).keys()];
  const indent = inItem && siblings.indexOf(name) > 0 ? '    ' : inItem ? '  - ' : '';
  const item = field.kind === 'list' ? field.schema : null;
  const first = item
    ? [...fieldsIn((item.def as unknown as { element: z.ZodType }).element)][0]
    : undefined;
  return {
    rule: 'missing-field',
    what: {
      id: `isian wajib "${name}"${where} belum ada`,
      en: `the field "${name}"${inside} is required and missing`,
    },
    mend: {
      id: `tambahkan: ${field.description || name}`,
      en: `add it${field.nullable ? ', null when unknown' : ''}`,
    },
    example: first
      ? `${name}:\n  - ${first[0]}: ${exampleOf(fieldOf(first[1]))}`
      : `${indent}${name}: ${exampleOf(field)}`,
  };
}

/** Too many items, too long a text, too large a number. */
function sizeOf(issue: z.core.$ZodIssue, value: unknown): Omit<Finding, 'at' | 'field'> | null {
  if (issue.code === 'too_big' && (Array.isArray(value) || typeof value === 'string')) {
    const [id, en] = Array.isArray(value)
      ? [`daftar ini berisi ${value.length} butir`, `this list has ${value.length} items`]
      : [`teks ini ${value.length} karakter`, `this text has ${value.length} characters`];
    return {
      rule: 'too-many',
      what: { id: `${id}, paling banyak ${issue.maximum}`, en: `${en}, at most ${issue.maximum}` },
      mend: {
        id: Array.isArray(value) ? 'kurangi butirnya' : 'persingkat',
        en: Array.isArray(value) ? 'take some out' : 'make it shorter',
      },
    };
  }
  if (issue.code === 'too_small' && Array.isArray(value)) {
    return {
      rule: 'too-few',
      what: {
        id: 'daftar ini harus berisi paling sedikit satu butir',
        en: 'this list needs at least one item',
      },
      mend: { id: 'isi daftarnya', en: 'fill the list' },
      example: `${String(issue.path.at(-1))}:\n  - article: tribunnews/2023-11-30-menunggu-kpu`,
    };
  }
  return null;
}

/** A field that stands twice in one mapping. */
export function explainTwice(map: YamlMap, lineOf: (offset: number) => number): Finding[] {
  const found = map
    .twice()
    .slice(0, MOST_FINDINGS + 1)
    .map(({ name, first, second }) => ({
      at: second,
      field: name,
      rule: 'twice',
      what: {
        id: `isian "${name}" ditulis dua kali, juga di baris ${lineOf(first)}`,
        en: `the field "${name}" stands twice, also in line ${lineOf(first)}`,
      },
      mend: {
        id: `hapus salah satu; bila keduanya perlu, gabungkan menjadi satu daftar`,
        en: 'delete one of them; if both are needed, make one list of them',
      },
      example: `${name}: ${shown(
        map.text
          .slice(second + name.length + 1)
          .split('\n')[0]
          ?.trim() || '…',
      ).slice(1, -1)}`,
    }));
  return shortened(found);
}

/** A `#` or a sign at the start of a value that makes YAML drop words without a word. */
export function explainSwallowed(schema: z.ZodType, map: YamlMap): Finding[] {
  const { text } = map;
  if (!/[ \t]#|(?:^|[\s[{,])[!&*]\S/m.test(text)) return [];
  const findings: Finding[] = [];
  for (const { path, style, start, end } of map.scalars()) {
    if (style !== 'PLAIN') continue;
    const own = schemaAt(schema, path);
    if (!own || fieldOf(own).kind !== 'text') continue;
    const lineEnd = text.indexOf('\n', end);
    const rest = text.slice(end, lineEnd === -1 ? text.length : lineEnd).replace(/\r$/, '');
    const comment = /^[ \t]*#(?:\S|[ ]?\d).*$/.exec(rest)?.[0];
    if (comment === undefined) continue;
    findings.push({
      at: end + comment.indexOf('#'),
      field: path.join('.'),
      rule: 'swallowed',
      what: {
        id: `kata-kata mulai ${shown(comment.trim())} hilang: tanda # setelah spasi memulai komentar`,
        en: `the words from ${shown(comment.trim())} on are lost: a # behind a space begins a comment`,
      },
      mend: {
        id: 'apit nilainya dengan tanda kutip; bila memang komentar, tulis spasi setelah #',
        en: 'put the value in quotation marks; if it is a comment, write a space behind the #',
      },
      edits: [
        {
          start,
          end: end + comment.length,
          text:
            (start === end && !/\s/.test(text[start - 1] ?? '') ? ' ' : '') +
            asScalar(text.slice(start, end) + comment.trimEnd()),
        },
      ],
    });
  }
  return findings;
}
