import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type FeedState, feedsIn, slowed } from '../../scripts/cache/feed.ts';
import { afterFailure, retryAfterMs } from '../../scripts/cache/host.ts';
import { outletsIn } from '../../scripts/cache/outlet.ts';
import { openStore } from '../../scripts/cache/store.ts';

const HOUR = 3_600_000;

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'linimasa-store-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

describe('what is remembered between runs', () => {
  it('comes back by its key, and only by that', () => {
    const root = folder();
    openStore(root).put('pages', '../../etc/passwd', { a: 1 });
    const later = openStore(root);
    expect(later.get('pages', '../../etc/passwd')).toEqual({ a: 1 });
    expect(later.get('pages', 'lain')).toBeNull();
    expect(later.get('feeds', '../../etc/passwd')).toBeNull();
    expect(readdirSync(join(root, 'pages')).join()).toMatch(/^[0-9a-f]{64}\.json$/);
    later.put('pages', '../../etc/passwd', null);
    expect(openStore(root).get('pages', '../../etc/passwd')).toBeNull();
  });

  it.each([
    ['half a file', '{"version":2,"key":"a","value":{'],
    ['another shape', '{"version":1,"key":"a","value":{"b":1}}'],
    ["another key's", '{"version":2,"key":"b","value":{"b":1}}'],
    ['nothing', ''],
    ['null', 'null'],
  ])('%s is as good as none', (_case, text) => {
    const root = folder();
    const store = openStore(root);
    store.put('pages', 'a', { b: 1 });
    const [name = ''] = readdirSync(join(root, 'pages'));
    writeFileSync(join(root, 'pages', name), text);
    expect(store.get('pages', 'a')).toBeNull();
  });

  it('a folder that cannot be written is told once and stops nothing', () => {
    const root = folder();
    writeFileSync(join(root, 'file'), '');
    const store = openStore(join(root, 'file/cache'));
    store.put('pages', 'a', {});
    store.prune('pages', 0);
    expect(store.failure).toMatch(/ENOTDIR/);
    expect(openStore(root).failure).toBeNull();
  });

  it('what has long not been kept anew is forgotten', () => {
    const root = folder();
    const store = openStore(root);
    store.put('pages', 'lama', {});
    const [old = ''] = readdirSync(join(root, 'pages'));
    utimesSync(join(root, 'pages', old), 1, 1);
    store.put('pages', 'baru', {});
    store.prune('pages', 1_000_000);
    expect([store.get('pages', 'lama'), store.get('pages', 'baru')]).toEqual([null, {}]);
  });
});

describe('a feed that goes on failing', () => {
  it('waits longer each time, at most a week, and keeps what was last read', () => {
    const last: FeedState['last'] = {
      known: { url: 'https://a.id/', hash: 'sha256:' },
      contentType: null,
      body: '',
    };
    let state: FeedState = { failures: 0, nextAt: 0, goneSince: null, last };
    const pauses = Array.from({ length: 12 }, () => {
      state = slowed(state, 0);
      return state.nextAt / HOUR;
    });
    expect(pauses).toEqual([0, 1, 2, 4, 8, 16, 32, 64, 128, 168, 168, 168]);
    expect(state.last).toBe(last);
  });

  it('a memory of another shape is a feed that was never read', () => {
    const store = openStore(folder());
    store.put('feeds', 'https://a.id/', { failures: 'banyak' });
    expect(feedsIn(store).get('https://a.id/', 0)).toMatchObject({ failures: 0, last: null });
  });

  it('a pause that a clock of 2099 has noted is over; an honest one holds', () => {
    const feeds = feedsIn(openStore(folder()));
    const now = Date.parse('2026-03-01');
    const state = { failures: 9, goneSince: null, last: null };
    feeds.put('https://a.id/', { ...state, nextAt: Date.parse('2099-01-01') });
    expect(feeds.get('https://a.id/', now)).toMatchObject({ failures: 9, nextAt: 0 });
    feeds.put('https://a.id/', { ...state, nextAt: now + 168 * HOUR });
    expect(feeds.get('https://a.id/', now).nextAt).toBe(now + 168 * HOUR);
  });
});

describe('outlets', () => {
  it('that a run did not reach are known until they are read', () => {
    const outlets = outletsIn(openStore(folder()));
    expect(outlets.isMissed('harian')).toBe(false);
    outlets.noteMissed('harian');
    expect([outlets.isMissed('harian'), outlets.isMissed('kabar')]).toEqual([true, false]);
    outlets.noteRead('harian');
    expect(outlets.isMissed('harian')).toBe(false);
  });
});

describe('a host that fails', () => {
  const after = (kinds: ('busy' | 'weak')[]) =>
    kinds.reduce((state, kind) => afterFailure(state, kind, null, 0), {
      failures: 0,
      restUntil: 0,
    }).restUntil / 60_000;

  it.each([
    ['once busy', 1, 'busy', 5],
    ['busy four times', 4, 'busy', 40],
    ['busy for ever: a day', 40, 'busy', 1_440],
    ['nine bad addresses: none', 9, 'weak', 0],
    ['ten bad addresses in a row', 10, 'weak', 5],
  ] as const)('%s', (_case, times, kind, minutes) => {
    expect(after(Array(times).fill(kind))).toBe(minutes);
  });

  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Thu, 01 Jan 1970 00:01:00 GMT', 60_000],
    ['Thursday, 01-Jan-70 00:01:00 GMT', 60_000],
    ['-5', null],
    ['1.5', null],
    ['', null],
    [['5', '6'], null],
    [undefined, null],
  ])('Retry-After: %j', (header, expected) => {
    expect(retryAfterMs(header, 0)).toBe(expected);
  });
});
