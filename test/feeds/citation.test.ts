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
  data: { kind: 'direct' },
  speaker: { kind: 'person', id: 'nezar', name: 'Nezar Patria' },
  outlets: [{ id: 't', name: 'Tribunnews' }],
} as unknown as Statement;

describe('how to cite a statement', () => {
  const { apa, bibtex, ris } = citationOf(statement, 'https://l.example/p/');

  it('APA: speaker, day, words, outlet, address', () => {
    expect(apa).toBe(
      'Nezar Patria. (30 November 2023). “Biaya 50% & {lain}” [Pernyataan]. Linimasa. Dikutip dari Tribunnews. https://l.example/p/',
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
  it('says t.t. where the day is not known', () => {
    expect(citationOf({ ...statement, day: null }, 'x').apa).toContain('(t.t.)');
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
