import { expect, it } from 'vitest';
import { framed, frameOf } from '../../src/html/frame.ts';
import { footOf, headOf, topOf } from '../../src/html/page.ts';

/** A page as Astro makes it: with styles and scripts of its own between the parts. */
const made = (path: string, body: string, wide = false) => {
  const head = { title: path, description: path, path, wide };
  const main = `<main id="isi"${wide ? ' class="wide"' : ''}>${body}<script src="a.js"></script></main>`;
  const text = `<!DOCTYPE html><head>${headOf(head)}<link href="a.css"></head><body>${topOf(head)}${main}${footOf(head)}</body></html><script src="b.js"></script>`;
  return { page: { head, body }, text };
};

it('other pages in the frame of one are as Astro would have made them', () => {
  const model = made('/satu/', '<p>satu</p>');
  const frame = frameOf(model.page, model.text);
  for (const { page, text } of [model, made('/dua/', '<p>dua $& $1</p>'), made('/tiga/', '', true)])
    expect(framed(page, frame)).toBe(text);
});

it('is not taken from a page that was not made from its parts', () => {
  const { page, text } = made('/satu/', '<p>satu</p>');
  expect(() => frameOf(page, text.replace('<p>satu', '<p>lain'))).toThrow('/satu/');
  expect(() => frameOf(page, text.replace('<main', '<b></b><main'))).toThrow('/satu/');
  expect(() => frameOf(page, text.replace('<title>', '<title>x'))).toThrow('/satu/');
});
