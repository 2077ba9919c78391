import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSite } from '../../src/schema/parse.ts';
import { identityOf, NAMELESS } from '../../src/schema/site.ts';

const FILLED = `name: Arsip Uji
publisher: Perkumpulan Arsip Uji
editor: Rina Uji
address: Jalan Contoh 1, Kota Contoh
email: redaksi@arsip-uji.example
rightOfReply: Kirim ke email di atas.
rightOfCorrection: Kirim ke email di atas.
`;

describe('content/site.yaml', () => {
  it('that is filled in makes a site for which somebody answers', () => {
    const { site, problems } = parseSite(FILLED);
    expect(problems).toEqual([]);
    expect(site && identityOf(site).lacking).toEqual([]);
    expect(site).toMatchObject({ name: 'Arsip Uji', licence: 'CC0 1.0', show: 'all' });
  });

  it('as it is shipped says by itself what it lacks, and a copy that became somebody else’s lacks less', () => {
    const { site, problems } = parseSite(readFileSync('content/site.yaml', 'utf8'));
    expect(problems).toEqual([]);
    const ours = existsSync('content/stories/kebocoran-data-pemilih-kpu.md');
    const lacking = site ? identityOf(site).lacking.length : 0;
    if (ours) expect(lacking).toBe(6);
    else expect(lacking).toBeLessThan(6);
  });

  it('that is missing leaves a demonstration without a name of its own', () => {
    expect(identityOf(NAMELESS).lacking).toHaveLength(6);
    expect(NAMELESS.name).not.toContain('Linimasa');
  });

  it.each([
    ['a telephone number with a plus', `${FILLED}whatsapp: "+62812"\n`, 8, 'whatsapp'],
    ['an e-mail address without a host', FILLED.replace(/@\S+/, ''), 5, 'email'],
    ['a misspelt field', `${FILLED}editors: Rina\n`, 8, 'editors'],
    ['no name', FILLED.replace(/name.*\n/, ''), 1, 'name'],
    ['a setting that does not exist', `${FILLED}show: semua\n`, 8, 'show'],
  ])('names %s with line, field and mend', (_what, source, line, field) => {
    const { site, problems } = parseSite(source);
    expect(site).toBeNull();
    expect(problems).toMatchObject([{ path: 'site.yaml', line, field }]);
    expect(problems[0]?.mend).not.toBe('');
  });
});
