import { describe, expect, it } from 'vitest';
import type { ReadDate } from '../../scripts/extract/date/date.ts';
import type { Draft, Speaker } from '../../scripts/extract/draft.ts';
import { settle } from '../../scripts/extract/settle.ts';

const PUBLISHED = '2023-11-30';

const RINA: Speaker = {
  key: 'rina kartika',
  name: 'Rina Kartika',
  kind: 'person',
  role: 'Bupati Ambara',
  organisation: 'Pemkab Ambara',
};
const BUDI: Speaker = {
  key: 'budi santoso',
  name: 'Budi Santoso',
  kind: 'person',
  role: 'pedagang',
  organisation: null,
};
const BODY: Speaker = {
  key: 'dinas sosial',
  name: 'Dinas Sosial',
  kind: 'organisation',
  role: null,
  organisation: 'Dinas Sosial',
};

const day = (iso: string, more: Partial<ReadDate> = {}): ReadDate => ({
  ...{ text: iso, iso, start: 0, end: 10 },
  ...{ weekdayMismatch: false, relative: false, bareWeekday: false, ...more },
});

const draft = (
  speaker: Speaker | null,
  date: ReadDate | null,
  more: Partial<Draft> = {},
): Draft => ({
  ...{ kind: 'direct', stretch: { text: 'Aman,', start: 0, end: 5 }, group: 1, cue: 'kata' },
  ...{ speaker, speakerText: speaker?.name ?? null, date, place: null, form: null },
  ...{ antecedent: null, since: 0, review: new Set(), ...more },
});

const rows = (drafts: readonly Draft[], published: string | null = PUBLISHED) =>
  settle(drafts, published).map(({ statement }) => statement);
const reasons = (drafts: readonly Draft[], published: string | null = PUBLISHED) =>
  rows(drafts, published).map(({ review }) => review);
const days = (drafts: readonly Draft[]) =>
  rows(drafts).map(({ saidOn, saidOnFrom }) => [saidOn, saidOnFrom]);

describe('the day on which words were said', () => {
  it('is the own one, else that of the nearest earlier words, else of the nearest later ones', () => {
    expect(
      days([
        draft(RINA, null),
        draft(RINA, day('2023-11-28')),
        draft(BUDI, null),
        draft(RINA, null),
        draft(RINA, day('2023-11-29')),
        draft(RINA, null),
      ]),
    ).toEqual([
      ['2023-11-28', 'inherited'],
      ['2023-11-28', 'explicit'],
      [null, null],
      ['2023-11-28', 'inherited'],
      ['2023-11-29', 'explicit'],
      ['2023-11-29', 'inherited'],
    ]);
  });

  it('is nobody’s where nobody is known', () => {
    expect(days([draft(null, day('2023-11-29')), draft(null, null)])).toEqual([
      ['2023-11-29', 'explicit'],
      [null, null],
    ]);
  });

  it.each([
    ['does not exist', day('')],
    ['is after publication', day('2023-12-01')],
  ])('is none where the printed one %s, nor is any asked for in vain', (_what, date) => {
    const drafts = [draft(RINA, date), draft(RINA, null), draft(BUDI, null)];
    expect(days(drafts)).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(reasons(drafts)).toEqual([['date-missing'], ['date-missing'], []]);
  });

  it('may be that of publication', () => {
    expect(days([draft(RINA, day(PUBLISHED))])).toEqual([[PUBLISHED, 'explicit']]);
  });
});

describe('whose words are official', () => {
  it.each<[string, Partial<Speaker>, boolean, string[]]>([
    ['a public office', {}, true, []],
    ['a private one', { role: 'pedagang', organisation: null }, false, []],
    [
      'an unknown office',
      { role: 'Direktur', organisation: 'PT Maju Jaya' },
      false,
      ['office-unknown'],
    ],
    [
      'a company that is the state’s',
      { role: 'Manajer', organisation: 'PT Maju Jaya', stateCompany: true },
      true,
      [],
    ],
    ['a rank', { role: null, organisation: null, ranked: true }, true, ['office-unknown']],
    ['nothing but a name', { role: null, organisation: null }, false, ['office-unknown']],
    [
      'a private body by its short form',
      { role: 'Peneliti', organisation: 'Indonesia Corruption Watch', short: 'ICW' },
      false,
      [],
    ],
  ])('%s', (_what, speaker, official, review) => {
    const [row] = rows([draft({ ...RINA, ...speaker }, day('2023-11-29'))]);
    expect(row).toMatchObject({ official, review });
  });

  it('nobody’s where nobody is known', () => {
    expect(rows([draft(null, day('2023-11-29'))])).toMatchObject([
      { speaker: null, speakerKind: null, official: null, review: ['speaker-unknown'] },
    ]);
  });

  it('a part that anybody may have is no office', () => {
    expect(rows([draft({ ...BUDI, role: 'warga' }, null)])).toMatchObject([{ role: null }]);
    expect(rows([draft(BUDI, null)])).toMatchObject([{ role: 'pedagang' }]);
  });
});

describe('what an editor has to look at', () => {
  const said = day('2023-11-29');

  it.each<[string, Draft[], string[]]>([
    ['nothing', [draft(RINA, said)], []],
    ['no day, without any near', [draft(RINA, null)], []],
    ['no day, with one near', [draft(RINA, null, { dayNearby: true })], ['date-missing']],
    ['a day of the content', [draft(RINA, said, { dayOfContent: true })], ['date-inferred']],
    ['a day long ago', [draft(RINA, day('2023-09-30'))], ['date-inferred']],
    ['a day two months ago', [draft(RINA, day('2023-10-01'))], []],
    [
      'another weekday',
      [draft(RINA, day('2023-11-29', { weekdayMismatch: true }))],
      ['weekday-mismatch'],
    ],
    ['one word', [draft({ ...RINA, name: 'Rina' }, said)], ['speaker-ambiguous']],
    ['four words', [draft({ ...RINA, name: 'Rina Kartika Dewi Sari' }, said)], []],
    [
      'five words',
      [draft({ ...RINA, name: 'A Rina Kartika Dewi Sari' }, said)],
      ['speaker-ambiguous'],
    ],
    [
      'an office alone',
      [draft({ ...RINA, kind: 'role', name: 'Bupati Ambara' }, said)],
      ['speaker-ambiguous'],
    ],
    ['a body in one word', [draft({ ...BODY, name: 'Polisi', organisation: 'polisi' }, said)], []],
    ['an office named apart', [draft({ ...RINA, filled: true }, said)], ['office-unknown']],
    ['two offices', [draft({ ...RINA, twoHats: true }, said)], ['office-unknown']],
    [
      'two in one',
      [draft({ ...RINA, role: 'Bupati Ambara sekaligus Ketua PMI' }, said)],
      ['office-unknown'],
    ],
    [
      'who runs for an office',
      [draft({ ...RINA, role: 'calon bupati' }, said)],
      ['office-unknown'],
    ],
    [
      'an official without office',
      [draft({ ...RINA, role: null, organisation: 'Dinas Sosial' }, said)],
      ['office-unknown'],
    ],
    [
      'two officials as one',
      [
        draft(
          {
            ...RINA,
            name: 'Rina Kartika dan Budi Santoso',
            role: null,
            organisation: 'Dinas Sosial',
          },
          said,
        ),
      ],
      ['speaker-ambiguous'],
    ],
    [
      'what the reading saw',
      [draft(RINA, said, { review: new Set(['second-hand']) })],
      ['second-hand'],
    ],
  ])('%s', (_what, drafts, expected) => {
    expect(reasons(drafts)).toEqual([expected]);
  });

  it('a day from words far below, of another occasion or of one of several', () => {
    const far = day('2023-11-29', { start: 1506 });
    const near = day('2023-11-29', { start: 1505 });
    expect(reasons([draft(RINA, null), draft(RINA, far)])[0]).toEqual(['date-inferred']);
    expect(reasons([draft(RINA, null), draft(RINA, near)])[0]).toEqual([]);
    expect(reasons([draft(RINA, null, { earlier: true }), draft(RINA, near)])[0]).toEqual([
      'date-inferred',
    ]);
    expect(reasons([draft(RINA, day('2023-11-28')), draft(RINA, null), draft(RINA, said)])).toEqual(
      [[], ['date-inferred'], []],
    );
    expect(reasons([draft(RINA, said), draft(RINA, null), draft(BUDI, day('2023-11-28'))])).toEqual(
      [[], [], []],
    );
  });

  it('a day that a body has from below, not from above', () => {
    const below = day('2023-11-29', { start: 100 });
    expect(reasons([draft(BODY, null), draft(BODY, below)])).toEqual([['date-inferred'], []]);
    const stretch = { text: 'Aman,', start: 200, end: 205 };
    expect(reasons([draft(BODY, below), draft(BODY, null, { stretch })])).toEqual([[], []]);
  });

  it('no day, where the day of publication is unknown', () => {
    expect(reasons([draft(RINA, null)], null)).toEqual([['date-missing']]);
    expect(reasons([draft(RINA, said)], null)).toEqual([[]]);
  });
});
