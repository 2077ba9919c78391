import { expect, test } from 'vitest';
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
