import { describe, expect, it } from 'vitest';
import { readLaws } from '../../scripts/extract/law.ts';

const read = (text: string) => readLaws(text).map(({ id, article }) => [id, article]);

describe('acts as they are cited', () => {
  it.each([
    ['Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi', 'uu/2022/27'],
    ['UU Nomor 7/2017', 'uu/2017/7'],
    ['PP 71/2019', 'pp/2019/71'],
    ['Perppu Nomor 2 Tahun 2022', 'perppu/2022/2'],
    ['Perpres No. 125 Tahun 2022', 'perpres/2022/125'],
    ['PKPU Nomor 7 Tahun 2022', 'pkpu/2022/7'],
    ['Permendagri Nomor 4 Tahun 2023', 'permen-dagri/2023/4'],
    ['Permenkes 1501/2010', 'permen-kes/2010/1501'],
    ['Peraturan Menteri Komunikasi dan Informatika Nomor 20 Tahun 2016', 'permen-kominfo/2016/20'],
    ['PMK Nomor 131/PMK.010/2022', 'permen-keu/2022/131'],
    ['Peraturan Otoritas Jasa Keuangan Nomor 10/POJK.05/2022', 'pojk/2022/10'],
    ['Peraturan Menteri LHK Nomor P.83/MENLHK/SETJEN/KUM.1/10/2016', 'permen-lhk/2016/83'],
    ['Peraturan Polri Nomor 7 Tahun 2022', 'perpol/2022/7'],
    ['Peraturan Jaksa Agung Nomor 15 Tahun 2020', 'perja/2020/15'],
    ['Peraturan MA Nomor 2 Tahun 2012', 'perma/2012/2'],
    ['Peraturan Bapanas Nomor 7 Tahun 2023', 'permen-bapanas/2023/7'],
    ['Perda Kota Banjar Nomor 3 Tahun 2018', 'perda-banjar/2018/3'],
    ['Qanun Aceh Nomor 6 Tahun 2014', 'qanun-aceh/2014/6'],
    ['UUD 1945', 'uud/1945'],
    ['KUHAP', 'kuhap'],
    ['UU PDP', 'uu/pdp'],
    ['UU MD3', 'uu/md3'],
    ['UU Cipta Kerja', 'uu/cipta-kerja'],
    ['UU Sistem Pendidikan Nasional', 'uu/sistem-pendidikan-nasional'],
    ['Undang-Undang tentang Perlindungan Anak', 'uu/perlindungan-anak'],
    ['Kitab Undang-Undang Hukum Pidana', 'kuhp'],
    ['Permen Nomor 5 Tahun 2020', 'permen/2020/5'],
    ['Perda Nomor 5 Tahun 2020', 'perda/2020/5'],
    ['Perda Kabupaten Ambara Raya Nomor 5 Tahun 2020', 'perda-ambara-raya/2020/5'],
    ['Peraturan Daerah Provinsi Bali Nomor 5 Tahun 2020', 'perda-bali/2020/5'],
    ['Pergub DKI Jakarta Nomor 5 Tahun 2020', 'pergub-dki-jakarta/2020/5'],
    ['UU Nomor 5 Tahun 1800', 'uu/1800/5'],
    ['UU Nomor 5 Tahun 2199', 'uu/2199/5'],
  ])('%s', (text, id) => {
    expect(read(`Hal itu diatur ${text}.`)).toEqual([[id, null]]);
  });

  it.each([
    ['UU ITE dan UU Pemilu', ['uu/ite', 'uu/pemilu']],
    ['UU No. 5 Tahun 2020 jo UU No. 6 Tahun 2021', ['uu/2020/5', 'uu/2021/6']],
    ['UU No 5/2020 sebagaimana diubah UU No 6/2021', ['uu/2020/5', 'uu/2021/6']],
  ])('two at once: %s', (text, ids) => {
    expect(read(`Hal itu diatur ${text}.`)).toEqual(ids.map((id) => [id, null]));
  });

  it.each([
    'RUU Penyiaran',
    'RUU Nomor 5 Tahun 2020',
    'Rancangan Undang-Undang Nomor 5 Tahun 2020',
    'UU Nomor 5 Tahun 1799',
    'UU Nomor 5 Tahun 2200',
    'UU itu',
    'pasal karet',
    'Pasar 12',
  ])('none in %s', (text) => {
    expect(read(`Warga membahas ${text}.`)).toEqual([]);
  });
});

describe('which act a pasal belongs to', () => {
  it('the one that follows, through other pasal and ayat', () => {
    expect(
      read(
        'Pasal 114 ayat (2) subsider Pasal 112 ayat (2) jo Pasal 132 ayat (1) UU RI Nomor 35 Tahun 2009',
      ),
    ).toEqual([
      ['uu/2009/35', '114 ayat (2)'],
      ['uu/2009/35', '112 ayat (2)'],
      ['uu/2009/35', '132 ayat (1)'],
    ]);
  });

  it('else the one cited before, else the penal code', () => {
    expect(read('UU ITE dipakai. Lihat Pasal 27A.')).toEqual([
      ['uu/ite', null],
      ['uu/ite', '27A'],
    ]);
    expect(read('dijerat Pasal 378.')).toEqual([['kuhp', '378']]);
  });

  it('never one of another sentence that follows, nor of a later paragraph', () => {
    expect(read('Pasal 2. UU ITE dibahas.')).toEqual([
      ['kuhp', '2'],
      ['uu/ite', null],
    ]);
    expect(read('Pasal 2 dipakai.\nUU ITE dibahas.\nPasal 3 juga.')).toEqual([
      ['kuhp', '2'],
      ['uu/ite', null],
      ['uu/ite', '3'],
    ]);
    expect(read('Pasal 338 KUHP dan Pasal 2 UU ITE')).toEqual([
      ['kuhp', '338'],
      ['uu/ite', '2'],
    ]);
  });

  it('a range is entered pasal by pasal, unless it is too long or runs back', () => {
    const articles = (text: string) => read(`Pasal ${text} KUHP`).map(([, article]) => article);
    expect(articles('5 hingga 7')).toEqual(['5', '6', '7']);
    expect(articles('5-7')).toEqual(['5', '6', '7']);
    expect(articles('5 hingga 50')).toEqual(['5', '50']);
    expect(articles('7 hingga 5')).toEqual(['7', '5']);
  });

  it('a number behind it that counts something is no pasal', () => {
    expect(read('Pasal 2 dan 3 orang warga')).toEqual([['kuhp', '2']]);
    expect(read('Pasal 2, 3, dan 5 UU ITE').map(([, article]) => article)).toEqual(['2', '3', '5']);
  });

  it('huruf and ke- are part of the article', () => {
    expect(read('Pasal 4 huruf h UU Nomor 8 Tahun 1999')).toEqual([['uu/1999/8', '4 huruf h']]);
    expect(read('Pasal 55 ayat (1) ke-1 KUHP')).toEqual([['kuhp', '55 ayat (1) ke-1']]);
  });
});

describe('a pasal without its act beside it', () => {
  it.each([
    [
      'the act that it was cited with before',
      'didakwa Pasal 3 UU Nomor 31 Tahun 1999 jo Pasal 55 KUHP. Pasal 3 tak bisa dikenakan.',
      [
        ['uu/1999/31', '3'],
        ['kuhp', '55'],
        ['uu/1999/31', '3'],
      ],
    ],
    [
      'the act of its own sentence rather than that',
      'didakwa Pasal 3 UU Nomor 31 Tahun 1999. Dalam KUHP tertulis pada Pasal 3.',
      [
        ['uu/1999/31', '3'],
        ['kuhp', null],
        ['kuhp', '3'],
      ],
    ],
    [
      'the act of the kind that it points at',
      'diatur UU Nomor 1 Tahun 2022 dan PP Nomor 35 Tahun 2023.\nBesarannya sesuai Pasal 83 undang-undang tersebut.',
      [
        ['uu/2022/1', null],
        ['pp/2023/35', null],
        ['uu/2022/1', '83'],
      ],
    ],
    [
      'the regulation that it points at',
      'diatur PP Nomor 35 Tahun 2023 dan UU Nomor 1 Tahun 2022, terutama Pasal 8 PP itu.',
      [
        ['pp/2023/35', null],
        ['uu/2022/1', null],
        ['pp/2023/35', '8'],
      ],
    ],
    [
      'the last act where none of that kind was cited',
      'diatur PP Nomor 35 Tahun 2023. Lihat Pasal 8 undang-undang tersebut.',
      [
        ['pp/2023/35', null],
        ['pp/2023/35', '8'],
      ],
    ],
  ])('takes %s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('chains, lists and ranges, each pasal to its act', () => {
  it.each([
    [
      'dijerat Pasal 2 Ayat (1) Jo Pasal 18 Subsider Pasal 3 Jo Pasal 18 Undang-Undang Nomor 31 Tahun 1999 jo Pasal 55 ayat (1) ke-1 KUHP',
      [
        ['uu/1999/31', '2 ayat (1)'],
        ['uu/1999/31', '18'],
        ['uu/1999/31', '3'],
        ['uu/1999/31', '18'],
        ['kuhp', '55 ayat (1) ke-1'],
      ],
    ],
    [
      'Pasal 340 subsider Pasal 338 lebih Subsider Pasal 351 ayat (3) KUHP junto Pasal 76C UU Perlindungan Anak',
      [
        ['kuhp', '340'],
        ['kuhp', '338'],
        ['kuhp', '351 ayat (3)'],
        ['uu/perlindungan-anak', '76C'],
      ],
    ],
    [
      'Pasal 112 ayat (2) jo. Pasal 132 UU RI Nomor 35 Tahun 2009',
      [
        ['uu/2009/35', '112 ayat (2)'],
        ['uu/2009/35', '132'],
      ],
    ],
    [
      'Pasal 6 juncto Pasal 15 ayat 1 huruf g dan o UU TPKS',
      [
        ['uu/tpks', '6'],
        ['uu/tpks', '15 ayat (1) huruf g dan o'],
      ],
    ],
    ['Pasal 12 huruf a, b, dan c UU Tipikor', [['uu/tipikor', '12 huruf a, b, dan c']]],
    ['Pasal 40 angka 9 UU Nomor 6 Tahun 2023', [['uu/2023/6', '40 angka 9']]],
    ['Pasal 1 ayat (2) butir c UU Nomor 6 Tahun 2023', [['uu/2023/6', '1 ayat (2) butir c']]],
    [
      'Pasal 5 angka kemiskinan UU Pemilu',
      [
        ['kuhp', '5'],
        ['uu/pemilu', null],
      ],
    ],
    [
      'Pasal 114 ayat (2) Subs Pasal 112 Subs. Pasal 132 UU RI No 35 Tahun 2009',
      [
        ['uu/2009/35', '114 ayat (2)'],
        ['uu/2009/35', '112'],
        ['uu/2009/35', '132'],
      ],
    ],
    ['Pasal 27 ayat (1) dan ayat (3) UU ITE', [['uu/ite', '27 ayat (1) dan (3)']]],
    [
      'Pasal 2 dan 3 UU Nomor 31 Tahun 1999',
      [
        ['uu/1999/31', '2'],
        ['uu/1999/31', '3'],
      ],
    ],
    [
      'Pasal 5 hingga 7 KUHP',
      [
        ['kuhp', '5'],
        ['kuhp', '6'],
        ['kuhp', '7'],
      ],
    ],
    [
      'Pasal 1 sampai dengan 3 PKPU Nomor 7 Tahun 2022',
      [
        ['pkpu/2022/7', '1'],
        ['pkpu/2022/7', '2'],
        ['pkpu/2022/7', '3'],
      ],
    ],
    ['dijerat Pasal 378 dan 5 orang ditahan', [['kuhp', '378']]],
    ['Pasal 363, 12 saksi diperiksa', [['kuhp', '363']]],
    ['PM 60 Tahun 2019', [['permen-hub/2019/60', null]]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

it('a year that no act has loses that citation and no other', () => {
  expect(
    read('UU Nomor 27 Tahun 9999, Pasal 5 PP Nomor 8 Tahun 0020, Pasal 6 UU Nomor 1 Tahun 2023.'),
  ).toEqual([['uu/2023/1', '6']]);
});

it('bills are no acts', () => {
  expect(read('RUU Penyiaran dan RUU Nomor 1 Tahun 2024 dibahas.')).toEqual([]);
});
