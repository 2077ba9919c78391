import { describe, expect, it } from 'vitest';
import { attribute, Html, html } from '../../src/html/html.ts';

const outside = `<b title="x">'&`;

describe('a template of markup', () => {
  it('escapes text from outside', () => {
    expect(String(html`<p>${outside}</p>`)).toBe('<p>&lt;b title=&quot;x&quot;&gt;&#39;&amp;</p>');
  });

  it('escapes what would end the value of an attribute', () => {
    expect(String(html`<p title="a ${outside} b" class="${'"'}">${'>'}</p>`)).toBe(
      `<p title="a <b title=&quot;x&quot;>'&amp; b" class="&quot;">&gt;</p>`,
    );
    expect(String(html`<p${attribute('title', outside)}></p>`)).toBe(
      `<p title="<b title=&quot;x&quot;>'&amp;"></p>`,
    );
  });

  it('knows an attribute from text after one, whatever stands between', () => {
    expect(String(html`<a href="${'"'}"><b>${'"'}</b></a>${'"'}<i id="${'"'}">${'"'}</i>`)).toBe(
      '<a href="&quot;"><b>&quot;</b></a>&quot;<i id="&quot;">&quot;</i>',
    );
    expect(String(html`<a ${new Html('hidden')} id="${'>'}">${'>'}</a>`)).toBe(
      '<a hidden id=">">&gt;</a>',
    );
  });

  it('takes markup as it is, several in a row, and leaves out what is not there', () => {
    const item = (text: string) => html`<li>${text}</li>`;
    expect(String(html`<ul>${['a', '<'].map(item)}${false}${null}${undefined}${0}</ul>`)).toBe(
      '<ul><li>a</li><li>&lt;</li>0</ul>',
    );
    expect(String(html`${[new Html('<br>'), ['<', [false, 'x']]]}`)).toBe('<br>&lt;x');
    expect(String(html`<p${attribute('id', undefined)}></p>`)).toBe('<p></p>');
  });

  it('leaves out line breaks of the template, and none of the text', () => {
    const text = 'dua\n  baris';
    expect(
      String(html`
      <pre>
        ${text}
      </pre>
      <b>a</b> <i>b</i>
    `),
    ).toBe('<pre>dua\n  baris</pre><b>a</b> <i>b</i>');
  });
});
