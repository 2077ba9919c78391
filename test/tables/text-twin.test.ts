import { expect, it } from 'vitest';
import { textTwin } from '../../src/tables/text-twin.ts';

const page = (main: string) =>
  `<head><title>x</title><meta name="description" content="Untuk apa &amp; siapa."></head><body><nav><p>Menu</p></nav><main>${main}</main><footer><p>Kaki</p></footer></body>`;
const absolute = (path: string) => `https://linimasa.example${path}`;
const twinOf = (main: string) => textTwin(page(main), absolute('/tentang/'), absolute);

it('has what a reader reads on a page, each text under its heading', () => {
  const { about, url, title, description, sections } = twinOf(`
    <h1>Tentang <em>kami</em></h1><p>Satu
      baris.</p><section id="data"><h2>Data</h2><ul><li>Butir <ul><li>dalam</li></ul></li></ul></section>
    <h3 id="kode">Kode</h3><pre>a\n  b</pre><dl><dt>Nama</dt><dd>Arti</dd></dl>
    <table><tr><th>A</th><td>1</td></tr></table>`);
  expect([about, url, title, description]).toEqual([
    'https://linimasa.example/data/#kembar',
    'https://linimasa.example/tentang/',
    'Tentang kami',
    'Untuk apa & siapa.',
  ]);
  expect(sections).toEqual([
    { heading: 'Tentang kami', text: 'Satu baris.' },
    { id: 'data', heading: 'Data', text: 'Butir\ndalam' },
    { id: 'kode', heading: 'Kode', text: 'a\n  b\nNama\nArti\nA 1' },
  ]);
});

it('says no text twice, and none of the layout', () => {
  const { sections } = twinOf('<h1>A</h1><ol><li><p>satu</p><p>dua</p></li></ol>');
  expect(sections).toEqual([{ heading: 'A', text: 'satu\ndua' }]);
});
