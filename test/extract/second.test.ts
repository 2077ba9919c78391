import { describe, expect, it } from 'vitest';
import { extract, extractTraced } from '../../scripts/extract/extract.ts';
import { explain } from '../../scripts/extract/trace.ts';

const publishedAt = '2026-03-12';
const INTRODUCED =
  'Bupati Wringin Surya Atmaja meninjau jembatan bersama Kepala Dinas Pekerjaan Umum Wringin Dewi Lestari, Rabu (11/3/2026).';

/** Of each statement whose speaker is doubted: who spoke, and who came second. */
const doubted = (...paragraphs: string[]) =>
  extract({ text: [INTRODUCED, ...paragraphs].join('\n'), publishedAt })
    .statements.filter(({ review }) => review.some((reason) => reason.startsWith('speaker')))
    .map(({ speaker, second }) => [speaker, second?.name]);

describe('who came second', () => {
  it.each([
    [
      'a pronoun far from whoever spoke last: the one before them',
      [
        '"Jembatan itu kami perbaiki bulan depan," kata Surya Atmaja.',
        'Dewi Lestari mengatakan anggarannya sudah tersedia.',
        'Jembatan itu dibangun pada 1987.',
        'Panjangnya empat puluh meter.',
        'Truk besar dilarang melintas.',
        '"Pekerjaan dimulai pada bulan April," ujarnya.',
      ],
      ['Dewi Lestari', 'Surya Atmaja'],
    ],
    [
      'words without a cue between two who speak in turn: the other one',
      [
        '"Jembatan itu kami perbaiki bulan depan," kata Surya Atmaja.',
        '"Anggarannya tiga miliar rupiah," kata Dewi Lestari.',
        '"Kami minta warga bersabar dulu."',
      ],
      ['Dewi Lestari', 'Surya Atmaja'],
    ],
    [
      'a name that two bear: the other bearer',
      [
        '"Jembatan itu kami perbaiki bulan depan," kata Surya Atmaja.',
        'Camat Wringin Surya Nugraha hadir pula.',
        '"Warga diminta memutar lewat jalan lama," kata Surya.',
      ],
      ['Surya Nugraha', 'Surya Atmaja'],
    ],
  ])('%s', (_case, paragraphs, expected) => {
    expect(doubted(...paragraphs)).toContainEqual(expected);
  });

  it('is nobody where the speaker is not doubted, or nobody else speaks', () => {
    const sure = extract({
      text: `${INTRODUCED}\n"Jembatan itu kami perbaiki bulan depan," kata Surya Atmaja, Rabu (11/3/2026).`,
      publishedAt,
    });
    expect(sure.statements.map(({ second }) => second)).toEqual([undefined]);
    const alone = extract({
      text: '"Jembatan itu kami perbaiki bulan depan," ujarnya.',
      publishedAt,
    });
    expect(alone.statements.map(({ speaker, second }) => [speaker, second])).toEqual([
      [null, undefined],
    ]);
  });

  it('is told by --explain', () => {
    const text = [
      INTRODUCED,
      '"Jembatan itu kami perbaiki bulan depan," kata Surya Atmaja.',
      '"Anggarannya tiga miliar rupiah," kata Dewi Lestari.',
      '"Kami minta warga bersabar dulu."',
    ].join('\n');
    expect(explain(extractTraced({ text, publishedAt }))).toMatch(
      /Kami minta warga[\s\S]*? {3}atau {8}Surya Atmaja/,
    );
  });
});
