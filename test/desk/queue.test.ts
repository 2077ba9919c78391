import { describe, expect, it } from 'vitest';
import { queueOf } from '../../scripts/desk/queue.ts';
import { readContent } from '../../scripts/markdown/read.ts';
import { BUDI, inFolder, NEZAR, SOUND } from '../check/sound.ts';
import { COMMENTED, EVENT, statementFile } from './newsroom.ts';

const queueIn = (files: Readonly<Record<string, string>>) =>
  inFolder(files, (folder) => queueOf(readContent(folder).entries));

const named = (name: string) => `statements/2023/11-30-${name}.md`;

describe('the order of the queue', () => {
  it('is that of harm, then the newest first', () => {
    const files = {
      ...SOUND,
      [named('hari')]: statementFile({ words: 'Alat itu tiba pagi', review: ['date-inferred'] }),
      [named('siapa')]: statementFile({ words: 'Kapal itu karam', review: ['speaker-ambiguous'] }),
      [named('siapa-lama')]: statementFile({
        words: 'Jembatan itu roboh',
        saidOn: '2023-11-28',
        review: ['speaker-ambiguous', 'date-missing'],
      }),
      [named('lindungi')]: statementFile({
        words: 'Penyidik menunggu hasil visum',
        saidOn: '2023-11-27',
        review: ['date-missing', 'protected-person'],
      }),
    };
    expect(queueIn(files).map(({ path }) => path)).toEqual([
      named('lindungi'),
      named('siapa'),
      named('siapa-lama'),
      named('hari'),
      NEZAR,
      BUDI,
      EVENT,
    ]);
  });

  it('has events beside statements: what is doubted first, the rest by article', () => {
    const doubted = (SOUND[EVENT] as string).replace(
      'reports:',
      'review: [date-inferred]\nreports:',
    );
    const files = {
      ...SOUND,
      [EVENT]: doubted,
      [named('hari')]: statementFile({ words: 'Alat itu tiba pagi', review: ['date-inferred'] }),
    };
    const [first, second] = queueIn(files);
    expect([first?.path, second?.path]).toEqual([named('hari'), EVENT]);
    expect(second).toMatchObject({
      collection: 'events',
      kind: 'event',
      saidOn: '2023-11-28',
      title: null,
      words: 'Kementerian mengirim surat kepada KPU.',
      doubts: [{ about: 'day' }],
    });
  });

  it('has beside a doubt of the speaker whom the program would have credited next', () => {
    const ledger = 'articles/contoh/2023-11-30-menunggu-kpu.yaml';
    const files = {
      ...SOUND,
      [named('a')]: statementFile({ words: 'Kapal itu karam', review: ['speaker-inferred'] }),
      [ledger]: `${SOUND[ledger]}secondChoices:\n  - statement: 2023/11-30-a\n    speaker: budi-arie-setiadi\n`,
    };
    expect(queueIn(files)[0]?.doubts[0]?.text).toBe(
      'Narasumber disimpulkan. Pilihan kedua program: Budi Arie Setiadi.',
    );
  });

  it('puts first what the program was less sure of, where it says so', () => {
    const likely = (words: string, saidOn: string, probability: number) =>
      statementFile({ words, saidOn, review: ['relayed'] }).replace(
        '\nreview:',
        `\n    probability: ${probability}\nreview:`,
      );
    const files = {
      ...SOUND,
      [named('a')]: statementFile({ words: 'Kapal itu karam', review: ['relayed'] }),
      [named('b')]: likely('Jembatan itu roboh', '2023-11-28', 0.4),
      [named('c')]: likely('Alat itu tiba pagi', '2023-11-29', 0.9),
    };
    const queue = queueIn(files);
    expect(queue.slice(0, 3).map(({ path }) => path)).toEqual(['b', 'c', 'a'].map(named));
    expect(queue[0]?.probability).toBe(0.4);
  });

  it('puts the same words in two mouths before every other doubt of the speaker', () => {
    const words =
      'Kami sedang mengumpulkan data dan informasi yang diperlukan untuk menangani dugaan kebocoran data pemilih itu';
    const files = {
      ...SOUND,
      [named('satu')]: statementFile({ words }),
      [named('dua')]: statementFile({
        speaker: 'budi-arie-setiadi',
        role: 'Menteri Komunikasi dan Informatika',
        words,
      }),
      [named('siapa')]: statementFile({ words: 'Kapal itu karam', review: ['speaker-unknown'] }),
    };
    const [first, second, third] = queueIn(files);
    expect([first?.path, second?.path].sort()).toEqual([named('dua'), named('satu')]);
    expect(first?.conflicts.map(({ name }) => name)).toEqual(['Nezar Patria']);
    expect(third?.path).toBe(named('siapa'));
    const finding = `conflicts:\n  - with: 2023/11-30-dua\n    status: keduanya\n---`;
    const settled = {
      ...files,
      [named('satu')]: statementFile({ words }).replace(/\n---\n>/, `\n${finding}\n>`),
    };
    expect(queueIn(settled).flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  it('leaves out what is reviewed, withdrawn or merged', () => {
    const files = {
      ...COMMENTED,
      [NEZAR]: (SOUND[NEZAR] as string).replace('review: []', 'reviewed: 2026-11-24'),
      [BUDI]: (SOUND[BUDI] as string).replace(
        'review: []',
        'withdrawn:\n  at: 2026-11-24\n  reason: Ditarik.',
      ),
      [named('gabung')]: statementFile({ words: 'Kapal itu karam' }).replace(
        'review: []',
        'mergedInto: 2023/11-30-nezar-patria-kita-sedang-menelusuri',
      ),
    };
    expect(queueIn(files)).toEqual([]);
  });
});

it('gives each statement its words in context, its source at the passage, and its doubts in words', () => {
  const files = {
    ...SOUND,
    [NEZAR]: (SOUND[NEZAR] as string).replace('review: []', 'review: [speaker-inferred]'),
  };
  expect(queueIn(files)[0]).toMatchObject({
    path: NEZAR,
    words: 'Kita sedang menelusuri dan menunggu informasi dari KPU',
    before: '"',
    after: '," ujar Nezar.',
    name: 'Nezar Patria',
    printed: 'Nezar',
    organisation: 'kominfo',
    organisationName: 'Kementerian Komunikasi dan Informatika',
    saidOn: '2023-11-30',
    printedDay: 'Kamis (30/11/2023)',
    doubts: [
      {
        text: 'Narasumber disimpulkan. Pilihan kedua menurut catatan: Budi Arie Setiadi, yang dikutip di dekatnya.',
        explained: 'Narasumber disimpulkan dari kalimat sebelumnya, tidak disebut di kalimat ini.',
        about: 'speaker',
        reason: 'speaker-inferred',
      },
    ],
    source: {
      outlet: 'Contoh',
      title: 'Menunggu KPU',
      gone: false,
      url: expect.stringContaining('https://contoh.id/berita/1#:~:text='),
    },
  });
});

it('says of a statement whose article vanished that there is nothing to compare with', () => {
  const { 'articles/contoh/2023-11-30-menunggu-kpu.yaml': _, ...files } = SOUND;
  for (const { source } of queueIn(files)) {
    expect(source).toEqual({
      article: null,
      outlet: '',
      title: '',
      publishedAt: null,
      url: null,
      gone: true,
    });
  }
});

describe('people and bodies whose files the program doubts', () => {
  const NEW = 'people/nezar-patrya.md';
  const BODY = 'organisations/kominfo-ri.md';
  const files = {
    ...SOUND,
    [NEW]:
      '---\nname: Nezar Patrya\nposts:\n  - title: Juru Bicara\n    organisation: komdigi\nreview:\n  - speaker-ambiguous\n---\n',
    [BODY]:
      '---\nname: Komisi Uji\nkind: lainnya\nofficial: false\nreview: [office-unknown]\n---\n',
    [named('baru')]: statementFile({ words: 'Kapal itu karam', review: [] })
      .replace(/speaker: .*/, 'speaker: nezar-patrya')
      .replace(/organisation: .*/, 'organisation: null'),
  };

  it('wait among the others by harm, with what is asked, whom they may be, and where they were read', () => {
    const queue = queueIn(files);
    expect(queue.slice(0, 2).map(({ path }) => path)).toEqual([NEW, BODY]);
    const [person, body] = queue;
    expect(person).toMatchObject({ collection: 'people', kind: 'name', words: 'Nezar Patrya' });
    expect(person?.doubts.map(({ text }) => text)).toEqual([
      expect.stringContaining('Nama tidak pasti'),
      'Mungkin sama dengan Nezar Patria. Bila sama: npm run merge -- people nezar-patria nezar-patrya',
    ]);
    expect(person?.facts).toEqual([
      { name: 'Jabatan', value: 'Juru Bicara, Kementerian Komunikasi dan Digital' },
      { name: 'Dikutip', value: expect.stringContaining('“Kapal itu karam”') },
    ]);
    expect(person?.source.outlet).toBe('Contoh');
    expect(body).toMatchObject({ collection: 'organisations', words: 'Komisi Uji' });
    expect(body?.facts.at(-1)).toEqual({ name: 'Dikutip', value: 'belum ada pernyataannya' });
  });

  it('wait no longer once nothing is doubted', () => {
    const settled = { ...files, [BODY]: (files[BODY] as string).replace('[office-unknown]', '[]') };
    expect(queueIn(settled).map(({ path }) => path)).not.toContain(BODY);
  });
});
