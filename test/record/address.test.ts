import { describe, expect, it } from 'vitest';
import {
  addressKey,
  cleanAddress,
  ownsAddress,
  publisherOf,
} from '../../scripts/record/address.ts';
import { outlet } from '../../src/schema/outlet.ts';

const ARTICLE = 'https://www.kabar.co.id/nasional/2024/03/05/data-warga-bocor';

describe('addresses of one article', () => {
  it.each([
    ['http', 'http://www.kabar.co.id/nasional/2024/03/05/data-warga-bocor'],
    ['without www', 'https://kabar.co.id/nasional/2024/03/05/data-warga-bocor'],
    ['for phones', 'https://m.kabar.co.id/nasional/2024/03/05/data-warga-bocor'],
    ['an AMP host', 'https://amp.kabar.co.id/nasional/2024/03/05/data-warga-bocor'],
    ['AMP at the end', `${ARTICLE}/amp`],
    ['AMP at the end, with a slash', `${ARTICLE}/amp/`],
    ['AMP at the start', 'https://kabar.co.id/amp/nasional/2024/03/05/data-warga-bocor'],
    ['?amp=1', `${ARTICLE}?amp=1`],
    ['?amp', `${ARTICLE}?amp`],
    ['?outputType=amp', `${ARTICLE}?outputType=amp`],
    ['?page=all', `${ARTICLE}?page=all`],
    ['?page=2', `${ARTICLE}?page=2`],
    ['tracking', `${ARTICLE}?utm_source=x&utm_medium=y&fbclid=1&gclid=2`],
    ['tracking in capitals', `${ARTICLE}?UTM_Source=x`],
    ['a fragment', `${ARTICLE}#page2`],
    ['a trailing slash', `${ARTICLE}/`],
    ['a doubled slash', 'https://www.kabar.co.id//nasional/2024/03/05/data-warga-bocor'],
    ['another way to write a letter', ARTICLE.replace('data', '%64ata')],
    ['the host in capitals', ARTICLE.replace('kabar', 'KABAR')],
    ['all of it', `http://m.kabar.co.id/nasional/2024/03/05/data-warga-bocor/amp/?page=2&_ga=1#x`],
  ])('%s', (_case, other) => {
    expect(addressKey(other)).toBe(addressKey(ARTICLE));
  });

  it('parameters in another order', () => {
    expect(addressKey('https://a.go.id/?p=1&id=2')).toBe(addressKey('https://a.go.id/?id=2&p=1'));
  });
});

describe('addresses of different articles', () => {
  it.each([
    ['another path', `${ARTICLE}-lagi`],
    ['a parameter that names the article', `${ARTICLE}?id=7`],
    ['a page that is a place, not a part', `${ARTICLE}?page=berita`],
    ['another subdomain', ARTICLE.replace('www', 'kalsel')],
    ['another port', ARTICLE.replace('.id/', '.id:8080/')],
    ['a word that only contains "amp"', `${ARTICLE}/lampu`],
  ])('%s', (_case, other) => {
    expect(addressKey(other)).not.toBe(addressKey(ARTICLE));
  });

  it('a section called amp is not the homepage', () => {
    expect(addressKey('https://kabar.co.id/amp')).not.toBe(addressKey('https://kabar.co.id/'));
  });
});

describe('the address that goes on record', () => {
  it.each([
    [`${ARTICLE}?utm_source=rss&id=7#atas`, `${ARTICLE}?id=7`],
    [`${ARTICLE}?q=a+b%20c`, `${ARTICLE}?q=a+b%20c`],
    [`${ARTICLE}?page=2`, ARTICLE],
    ['http://m.kabar.co.id/a', 'http://m.kabar.co.id/a'],
  ])('%s → %s', (url, clean) => {
    expect(cleanAddress(url)).toBe(clean);
  });

  it("the outlet's own AMP marks and paging are taken out", () => {
    const profile = { amp: ['amp.', '/amp'], paging: { parameter: 'halaman' } };
    expect(cleanAddress('https://amp.kabar.co.id/a/b/amp?halaman=3', profile)).toBe(
      'https://kabar.co.id/a/b',
    );
    expect(cleanAddress('https://amp.kabar.co.id/a', { ...profile, hosts: ['www.kabar.id'] })).toBe(
      'https://www.kabar.id/a',
    );
  });
});

describe("the outlet's own addresses", () => {
  const kabar = outlet.parse({
    name: 'Kabar',
    homepage: 'https://www.kabar.co.id',
    hosts: ['kabar-daerah.id'],
    zone: 'WIB',
    feeds: ['https://umpan.example/kabar'],
  });
  it.each([
    ['https://www.kabar.co.id/a', true],
    ['https://m.kabar.co.id/a', true],
    ['https://kalsel.kabar.co.id/a', true],
    ['https://kabar-daerah.id/a', true],
    ['https://umpan.example/lewat/a', true],
    ['https://kabar.co.id.jahat.example/a', false],
    ['https://bukankabar.co.id/a', false],
    ['http://169.254.169.254/a', false],
  ])('%s: %s', (url, own) => {
    expect(ownsAddress(kabar, url)).toBe(own);
  });
});

describe('who publishes at an address', () => {
  const at = (homepage: string, hosts: string[] = []) => ({
    data: outlet.parse({ name: 'x', homepage, hosts, zone: 'WIB' }),
  });
  const outlets = new Map([
    ['jaringan', at('https://www.jaringan.com')],
    ['banjar', at('https://banjar.jaringan.com')],
    ['satu', at('http://127.0.0.1:4399/satu/')],
    ['dua', at('http://127.0.0.1:4399/dua/')],
  ]);
  it.each([
    ['the network itself', 'https://www.jaringan.com/a', undefined, 'jaringan'],
    ['a paper of the network', 'https://banjar.jaringan.com/a', 'jaringan', 'banjar'],
    ['a paper that has no file', 'https://medan.jaringan.com/a', undefined, 'jaringan'],
    ['one host for two: the one that asks', 'http://127.0.0.1:4399/x', 'dua', 'dua'],
    ['nobody', 'https://lain.id/a', 'satu', undefined],
  ])('%s', (_case, url, first, expected) => {
    expect(publisherOf(outlets, url, first)).toBe(expected);
  });
});
