import { expect, it } from 'vitest';
import { entryOfFilter, listFor } from '../../src/filter/former-page.ts';

it.each([
  [
    '/kasus/kebocoran/narasumber/nezar-patria/',
    '/',
    '/kasus/kebocoran/saring/#narasumber-nezar-patria',
  ],
  ['/kasus/kebocoran/bulan/2024-03/2/', '/', '/kasus/kebocoran/saring/#bulan-2024-03'],
  ['/situs/kasus/a/media/b', '/situs/', '/situs/kasus/a/saring/#media-b'],
])('the address %s leads to its entry', (path, base, entry) => {
  expect(entryOfFilter(path, base)).toBe(entry);
});

it.each([
  ['/kasus/kebocoran/3/', '/'],
  ['/tokoh/nezar-patria/x/y/', '/'],
  ['/kasus/a/media/b/', '/situs/'],
  ['/kasus/a/media/"><script>/', '/'],
  ['/kasus//media/b/', '/'],
])('%s is no address of a filter', (path, base) => {
  expect(entryOfFilter(path, base)).toBeNull();
});

it.each([
  ['/tokoh/nezar-pat', '/', '/tokoh/'],
  ['/pernyataan/2023/11-29-budi', '/', '/terbaru/'],
  ['/situs/kasus/kebocoran-da', '/situs/', '/situs/kasus/'],
  ['/berbagi/kasus/kebocoran', '/', '/'],
])('the address %s, cut within a name, leads to the list that has it', (path, base, list) => {
  expect(listFor(path, base)).toBe(list);
});

it.each([
  ['/wp-login.php', '/'],
  ['/constructor/x', '/'],
  ['/tokoh/nezar', '/situs/'],
])('%s was meant for no list', (path, base) => {
  expect(listFor(path, base)).toBeNull();
});
