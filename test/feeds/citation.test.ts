import { describe, expect, it } from 'vitest';
import { citationOf } from '../../src/feeds/citation.ts';
import { scriptJson } from '../../src/feeds/schema-org.ts';
import { escapeXml } from '../../src/feeds/xml.ts';
import type { Statement } from '../../src/timeline/model.ts';

const statement = {
  type: 'statement',
  id: '2023/nezar',
  day: '2023-11-30',
  words: 'Biaya 50% & {lain}',
  data: { kind: 'direct', review: [] },
  reports: [],
  reportedOn: null,
  speaker: { kind: 'person', id: 'nezar', name: 'Nezar Patria' },
  outlets: [{ id: 't', name: 'Tribunnews' }],
} as unknown as Statement;

describe('how to cite a statement', () => {
  const { apa, bibtex, ris } = citationOf(statement, 'https://l.example/p/', 'Arsip Uji');

  it('APA: speaker, day, words, outlet, address', () => {
    expect(apa).toBe(
      'Nezar Patria. (30 November 2023). “Biaya 50% & {lain}” [Pernyataan]. Arsip Uji. Dikutip dari Tribunnews. Dibaca program, belum diperiksa editor. https://l.example/p/',
    );
  });
  it('BibTeX: what TeX reads as a command is escaped', () => {
    expect(bibtex).toContain('title = {{“Biaya 50\\% \\& \\{lain\\}”}}');
    expect(bibtex).toContain('year = {2023}');
  });
  it('RIS: one tag a line, from TY to ER', () => {
    expect(ris.split('\n').every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    expect(ris).toContain('DA  - 2023/11/30');
  });
  it('says that an editor has looked, and when', () => {
    const reviewed = { ...statement, data: { ...statement.data, reviewed: '2026-11-24' } };
    for (const text of Object.values(citationOf(reviewed, 'x', 'Arsip Uji')))
      expect(text).toContain('Diperiksa editor, 24 November 2026');
  });
  it('says of an indirect one that the words are the outlet’s', () => {
    const indirect = {
      ...statement,
      data: { ...statement.data, kind: 'indirect' },
    } as unknown as Statement;
    const all = citationOf(indirect, 'x', 'Arsip Uji');
    expect(all.apa).toContain('Biaya 50% & {lain} [Pernyataan, kutipan tidak langsung].');
    for (const text of Object.values(all))
      expect(text).toContain('Kutipan tidak langsung: kata-katanya dari Tribunnews');
  });
  it('says t.t. where the day is not known', () => {
    expect(citationOf({ ...statement, day: null }, 'x', 'Arsip Uji').apa).toContain('(t.t.)');
    const reported = { ...statement, day: null, reportedOn: '2023-12-01' };
    expect(citationOf(reported, 'x', 'Arsip Uji').apa).toContain(
      '(t.t., diberitakan 1 Desember 2023)',
    );
  });
});

it('JSON in a script element cannot end the element', () => {
  const json = scriptJson({ text: '</script><!--\u2028' });
  expect(json).not.toMatch(/[<>\u2028]/);
  expect(JSON.parse(json).text).toBe('</script><!--\u2028');
});

it('characters that XML forbids are left out, the rest is escaped', () => {
  expect(escapeXml('a\u0000\u000B\uFFFE<&>"\'\ud800b😀')).toBe('a&lt;&amp;&gt;&quot;&#39;b😀');
});
