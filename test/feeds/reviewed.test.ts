import { describe, expect, it } from 'vitest';
import { creditOf, standingOf } from '../../src/feeds/reviewed.ts';
import type { Item } from '../../src/timeline/model.ts';

const item = (data: object, readAt = '2026-11-24T23:30:00+07:00'): Item =>
  ({
    type: 'statement',
    day: '2026-11-23',
    data: { role: null, review: [], ...data },
    speaker: { kind: 'person', id: 'sari', name: 'Sari' },
    outlets: [{ name: 'Harian Rekaan' }],
    reports: [{ data: {}, article: { data: { readAt } } }],
  }) as unknown as Item;

describe('how a record came to be', () => {
  it.each([
    ['nobody looked, no doubt', {}, 'Dibaca program, belum diperiksa editor'],
    [
      'nobody looked, two doubts about one thing',
      { review: ['date-inferred', 'date-missing', 'speaker-inferred'] },
      'Dibaca program, ragu tentang hari dan narasumber',
    ],
    ['looked at', { reviewed: '2026-11-24' }, 'Diperiksa editor, 24 November 2026'],
    [
      'looked at, and a doubt was left standing',
      { reviewed: '2026-11-24', review: ['relayed'] },
      'Diperiksa editor, 24 November 2026; masih ragu tentang siapa yang diteruskan ucapannya',
    ],
    [
      'looked at before the program added a report',
      { reviewed: '2026-11-23' },
      'Diperiksa editor, 23 November 2026; sesudahnya program menambah pemberitaan',
    ],
  ])('%s', (_case, data, words) => {
    expect(standingOf(item(data)).words).toBe(words);
  });

  it('a day is compared with the clock of the day of reading, whatever its zone', () => {
    const read = item({ reviewed: '2026-11-24' }, '2026-11-24T16:59:00Z');
    expect(standingOf(read).words).toBe('Diperiksa editor, 24 November 2026');
    const later = item({ reviewed: '2026-11-24' }, '2026-11-24T17:01:00Z');
    expect(standingOf(later).words).toContain('sesudahnya');
  });

  it('goes with the words when they are passed on', () => {
    expect(creditOf(item({}))).toBe(
      'Sari, 23 November 2026, menurut Harian Rekaan (dibaca program, belum diperiksa editor)',
    );
  });
});
