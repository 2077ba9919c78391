import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doubtsPage } from '../../scripts/guide/doubts.ts';
import { fieldOf } from '../../src/schema/field.ts';
import { parseEntry } from '../../src/schema/parse.ts';
import { REVIEW_REASONS } from '../../src/schema/review.ts';
import { conflictFinding } from '../../src/schema/statement.ts';

const FOLDER = 'docs/panduan';
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
/** The guide and the reference that it must not contradict. */
const texts = [
  ...files.map((file) => [file, read(file)] as const),
  ['CONTRIBUTING.md', readFileSync('CONTRIBUTING.md', 'utf8')] as const,
];

/** A heading's anchor, as GitHub and Astro make it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const anchorsIn = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? ''));

describe('the page of doubts', () => {
  it('is what the list of reasons says (npm run guide)', () => {
    expect(read('keraguan.md')).toBe(doubtsPage());
  });

  it.each(Object.entries(REVIEW_REASONS))('explains %s and says what to do', (reason, meaning) => {
    const [, part = ''] = read('keraguan.md').split(`## ${reason}\n`);
    const [said, advice = ''] = part.trim().split('\n\n');
    expect(said).toBe(meaning);
    expect(advice.length).toBeGreaterThan(40);
  });
});

describe('the guide', () => {
  it.each(files)(
    '%s: every link leads to a page and heading, every picture is there and small',
    (file) => {
      for (const [, picture, target = ''] of read(file).matchAll(/(!?)\[[^\]]*\]\(([^)]+)\)/g)) {
        if (/^https:/.test(target)) continue;
        const [path = '', heading] = target.split('#');
        const place = join(FOLDER, path === '' ? file : path);
        expect(existsSync(place), target).toBe(true);
        if (picture) expect(statSync(place).size, target).toBeLessThan(60_000);
        if (heading) expect(anchorsIn(readFileSync(place, 'utf8')), target).toContain(heading);
      }
    },
  );

  it.each(files)('%s: headings begin with a letter, as names of places in a page must', (file) => {
    for (const anchor of anchorsIn(read(file))) expect(anchor).toMatch(/^\p{L}/u);
  });

  it('has a first page that leads to all others', () => {
    for (const file of files.filter((name) => name !== 'README.md')) {
      expect(read('README.md')).toContain(`(${file})`);
    }
  });

  it('names only commands and options that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const [file, text] of texts) {
      for (const [line, name = ''] of text.matchAll(/npm run ([\w:-]+)[^`\n]*/g)) {
        expect(Object.keys(scripts), `${file}: ${line}`).toContain(name);
        const source = /scripts\/[\w-]+\.ts/.exec(scripts[name] ?? '')?.[0];
        if (!source) continue;
        // A command may keep its options in the folder of its name.
        const folder = source.replace(/\.ts$/, '');
        const code = [source, `${folder}/options.ts`, `${folder}/command.ts`]
          .map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''))
          .join('');
        for (const [, option = ''] of line.matchAll(/ --([a-z-]+)/g)) {
          // Whatever reads its options so can be asked for help.
          if (option === 'help') expect(code, `${file}: ${line}`).toContain('readOptions(HELP');
          else
            expect(code, `${file}: ${line}`).toMatch(
              new RegExp(`['"]?${option}['"]?: \\{|--${option}\\b`),
            );
        }
      }
    }
  });

  it('shows a story to copy that passes its schema', () => {
    const [, block = ''] =
      /\n((?: {4}.*\n|\n)*? {4}---\n(?: {4}.*\n)+)/.exec(read('membuka-kasus.md')) ?? [];
    const source = block.replace(/^ {4}/gm, '').trimStart();
    expect(source).toContain('match:');
    expect(parseEntry('stories', 'tarif-air', source).problems).toEqual([]);
  });

  it('names every finding on a conflict, and no other', () => {
    const statuses = fieldOf(conflictFinding.shape.status).choices;
    const named = [...read('atribusi-berbeda.md').matchAll(/^\| `([\w-]+)` \|/gm)].map(
      ([, status]) => status,
    );
    expect(named.filter((one) => one !== 'status')).toEqual(statuses);
  });
});
