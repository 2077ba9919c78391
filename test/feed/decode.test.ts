import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../scripts/feed/decode.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

test.each([
  ['a mark wins over the header', bytes('\ufeffé'), 'text/xml; charset=iso-8859-1', 'é', 'bom'],
  ['UTF-16 is known by its shape', bytes('<?xml?>é', 'utf16le'), null, '<?xml?>é', 'shape'],
  ['the header', bytes('é', 'latin1'), 'text/xml; charset="ISO-8859-1"', 'é', 'header'],
  [
    'a header that the bytes contradict',
    bytes('<?xml version="1.0" encoding="iso-8859-1"?>é', 'latin1'),
    'text/xml; charset=utf-8',
    '<?xml version="1.0" encoding="iso-8859-1"?>é',
    'declaration',
  ],
  [
    'the meta tag of a page',
    bytes('<meta charset="windows-1252">\u0093hai\u0094', 'latin1'),
    null,
    '<meta charset="windows-1252">“hai”',
    'declaration',
  ],
  ['valid UTF-8 without a word', bytes('é'), null, 'é', 'utf-8'],
  ['an encoding that does not exist', bytes('é'), 'text/xml; charset=x-bogus', 'é', 'utf-8'],
  ['anything else', bytes('caf\u00e9', 'latin1'), null, 'café', 'guess'],
] as const)('%s', (_what, input, contentType, text, from) => {
  expect(decode(input, contentType)).toMatchObject({ text, from });
});

test.each([
  ['euc-jp', 'これは見本の文章です。ニュースを読みます。'],
  ['shift_jis', 'これは見本の文章です。ニュースを読みます。'],
  ['euc-kr', '이것은 본보기 문장입니다. 뉴스를 읽습니다.'],
  ['gb18030', '这是一个样本。我们在这里看新闻，有人说不是。'],
  ['big5', '這是一個樣本。我們在這裡看新聞，有人說不是。'],
  ['windows-874', 'นี่คือข้อความตัวอย่างสำหรับการทดสอบ'],
  ['koi8-r', 'Это пример текста, который мы читаем.'],
  ['windows-1251', 'Это пример текста, который мы читаем.'],
  ['windows-1255', 'זהו משפט לדוגמה שאנחנו קוראים כאן'],
  ['windows-1252', 'Señores, el café está aquí; Übung für später.'],
])('%s is known by the script that it makes sense in', (encoding, text) => {
  const xml = `<rss><channel><title>${text}</title></channel></rss>`;
  expect(decode(iconv.encode(xml, encoding), 'text/xml')).toEqual({
    text: xml,
    encoding,
    from: 'guess',
  });
});

describe('UTF-8 under another label', () => {
  const words = 'Nur Ma’ruf: “Harga café turun”';
  const labels = ['iso-8859-1', 'latin1', 'windows-1252', 'us-ascii', 'iso-8859-15', 'shift_jis'];
  test.each(labels)('%s in the header, the meta tag and the XML declaration', (label) => {
    const inMeta = `<meta charset="${label}"><p>${words}</p>`;
    const inXml = `<?xml version="1.0" encoding="${label}"?><title>${words}</title>`;
    const read = (text: string, header: string | null) => decode(bytes(text), header).text;
    expect(read(words, `text/html; charset=${label}`)).toBe(words);
    expect(read(inMeta, null)).toBe(inMeta);
    expect(read(inMeta, `text/html; charset=${label}`)).toBe(inMeta);
    expect(read(inXml, 'text/xml')).toBe(inXml);
  });

  test('one broken byte does not bring the label back', () => {
    const cut = Buffer.concat([bytes(words), Buffer.from([0xe2, 0x80])]);
    expect(decode(cut, 'text/html; charset=iso-8859-1').text).toBe(`${words}\ufffd`);
  });

  test('what is of the label stays so', () => {
    const western = Buffer.from('Señores, el café está aquí', 'latin1');
    expect(decode(western, 'text/html; charset=iso-8859-1').text).toBe(
      'Señores, el café está aquí',
    );
    expect(decode(bytes('tanpa aksen'), 'text/html; charset=iso-8859-1').from).toBe('header');
  });
});

test('a named encoding is believed before the script', () => {
  const bytes = iconv.encode('Это пример текста', 'windows-1251');
  expect(decode(bytes, 'text/html; charset=windows-1252').encoding).toBe('windows-1252');
});
