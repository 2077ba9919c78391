import { describe, expect, it } from 'vitest';
import { proseOf } from '../../src/content/prose.ts';

describe("an editor's text", () => {
  it.each([
    ['two paragraphs', 'satu\n\ndua', '<p>satu</p>\n<p>dua</p>'],
    ['a list', '- satu\n- *dua*', '<ul><li>satu</li><li><em>dua</em></li></ul>'],
    ['a link', '[KPU](https://kpu.go.id)', '<p><a href="https://kpu.go.id">KPU</a></p>'],
    ['HTML is text', '<b>x</b>', '<p>&lt;b&gt;x&lt;/b&gt;</p>'],
    ['no script address', '[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    [
      'nothing escapes from an address',
      '[x](https://a.b/"onclick="y)',
      '<p><a href="https://a.b/&quot;onclick=&quot;y">x</a></p>',
    ],
    ['nothing', '', ''],
  ])('%s', (_case, text, html) => {
    expect(proseOf(text)).toBe(html);
  });
});
