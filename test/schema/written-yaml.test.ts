import jsYaml from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../scripts/bench/content.ts';
import { random } from '../../scripts/bench/random.ts';
import { readContent } from '../../scripts/markdown/read.ts';
import { type Entry, frontMatterOf } from '../../src/schema/parse.ts';
import { OTHERWISE, readWritten } from '../../src/schema/written-yaml.ts';

/** Fields of a file as they are written. */
function fieldsOf(path: string, source: string): string {
  const front = path.endsWith('.md') ? frontMatterOf(source) : null;
  return front ? source.slice(front.start, front.end) : source;
}

const OWN = Object.values(readContent('content').entries).flatMap((records) =>
  [...(records as Map<string, Entry>).values()].map(({ path, source }) => fieldsOf(path, source)),
);
const INVENTED = [...contentOf(120)].map(([path, source]) => fieldsOf(path, source));

function byJsYaml(text: string): unknown {
  try {
    return jsYaml.load(text, { schema: jsYaml.CORE_SCHEMA });
  } catch {
    return 'nothing';
  }
}

/** What has a meaning in YAML, and what nearly has. */
const PIECES =
  '-|- |: |:| |  |\n|\n  |\n- |#| #|"|\'|[|]|{|}|,|&|*|!|>|0|1|1e3|0x1|0o7|.|null|true|~|a|é|“|?|%|@|`|\t|---|...|\\|=|<<|\u00a0|\u2028|_|+|\r|😀|a: b|"x"|\'y\'|[]|2023-11|Null'.split(
    '|',
  );

describe('records as the program writes them', () => {
  it('are read as the reader of all YAML reads them, nearly all of them without it', () => {
    for (const texts of [OWN, INVENTED]) {
      const read = texts.filter((text) => readWritten(text) !== OTHERWISE);
      for (const text of read) expect(readWritten(text)).toEqual(byJsYaml(text));
      expect(read.length / texts.length).toBeGreaterThan(0.9);
    }
  });

  it('are left to it, or read alike, once somebody has changed a letter', () => {
    const next = random(14);
    let changed = 0;
    for (const text of [...OWN, ...INVENTED]) {
      for (let round = 0; round < 15; round += 1) {
        let other = text;
        for (let change = next(2); change >= 0; change -= 1) {
          const at = next(other.length);
          const piece = PIECES[next(PIECES.length)] as string;
          other = other.slice(0, at) + piece + other.slice(at + (next(3) === 0 ? next(4) : 0));
        }
        const read = readWritten(other);
        if (read === OTHERWISE) continue;
        changed += 1;
        expect(read, JSON.stringify(other)).toEqual(byJsYaml(other));
      }
    }
    expect(changed).toBeGreaterThan(2000);
  });

  it('are nothing else', () => {
    const others = [
      '',
      'a',
      '- a',
      'a: b: c',
      'a: [b]',
      'a: |\n  b',
      'a:\n- b',
      'a: 1.5',
      'a: b # c',
    ];
    for (const text of [
      ...others,
      'a: 1\na: 2',
      'a: b\n  c',
      '# a',
      'a: b ',
      '---\na: b',
      'a: *b',
    ]) {
      expect(readWritten(text), text).toBe(OTHERWISE);
    }
  });
});
