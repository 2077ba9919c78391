import { describe, expect, it } from 'vitest';
import { isImpossible, readDates } from '../../scripts/extract/date/date.ts';
import { DATE_FORMS } from '../../scripts/extract/date/forms.ts';

/** Published on a Thursday. */
const ON = '2023-11-30';
const read = (text: string, anchor: string | null = ON) =>
  readDates(text, anchor).map(({ text: words, iso }) => [words, iso]);

describe('every printed form of a date', () => {
  const samples = DATE_FORMS.flatMap(({ id, examples }) =>
    examples.map(([words, iso]) => [id, words, iso] as const),
  );
  it.each(samples)('%s: %s', (_id, words, iso) => {
    expect(read(`Hal itu terjadi ${words}, katanya.`)).toEqual([[words, iso]]);
  });

  it('every form has an example, or is told apart by what stands beside it', () => {
    const without = DATE_FORMS.filter(({ examples }) => examples.length === 0).map(({ id }) => id);
    expect(without).toEqual(['bare-year', 'one-year-more']);
  });

  it.each([
    ['ahead of a plan', 'Jawaban bupati kita agendakan Senin.', [['Senin', '2023-12-04']]],
    ['ahead of a verb to come', 'Rina akan dilantik Selasa.', [['Selasa', '2023-12-05']]],
    ['of today', 'Rina akan dilantik Kamis.', [['Kamis', '2023-11-30']]],
    [
      'after tomorrow',
      'Hujan besok dan Sabtu.',
      [
        ['besok', '2023-12-01'],
        ['Sabtu', '2023-12-02'],
      ],
    ],
    [
      'up to which something holds',
      'Sampai Senin kalau masih ada, lapor.',
      [['Senin', '2023-12-04']],
    ],
    ['up to which it will rain', 'Hujan akan turun hingga Sabtu pagi.', [['Sabtu', '2023-12-02']]],
    ['up to which it rained', 'Hujan turun hingga Sabtu pagi.', [['Sabtu', '2023-11-25']]],
    ['from which it holds', 'Mulai Kamis sekolah daring.', [['Kamis', '2023-11-30']]],
    ['that is hoped for', 'Kapal masuk Rabu, kalau laut baik.', [['Rabu', '2023-12-06']]],
    ['that is remembered', 'Kapal masuk Rabu, kalau tidak salah.', [['Rabu', '2023-11-29']]],
    ['of a speaker', '“Airnya habis,” keluh Minggu. Angka itu naik, kata Jumat.', []],
    ['of a prayer', 'Seusai salat Jumat, warga pulang.', []],
    ['of some other day', 'Besok-besok jalan itu ditutup.', []],
  ])('a weekday %s: %s', (_what, text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each([
    ['in a row', 'tiga tahap: Juni, Agustus, dan Oktober.', ['2024-06', '2024-08', '2024-10']],
    ['behind what is paid for it', 'Gaji November juga dibayar.', ['2023-11']],
    ['that is told as past', 'Terakhir Agustus lalu.', ['2023-08']],
    ['of a name', 'Siti Agustus pulang.', []],
    ['of a speaker', '“Statusnya tetap,” ucap Juli.', []],
    ['that is hoped for', '“Harapannya Agustus selesai,” kata Rina.', ['2024-08']],
  ])('a month %s: %s', (_what, text, months) => {
    expect(read(text, '2024-05-21').map(([, iso]) => iso)).toEqual(months);
  });

  it.each([
    ['to which it is put off', 'Empat kapal digeser ke 2027.', ['2027']],
    ['before which it was', 'Dokumen sebelum 2015 ikut terbakar.', ['2015']],
    ['of a budget', 'Bibit tahun anggaran 2019 kembali dibahas.', ['2019']],
    ['with what follows', 'Kapal bekas tangkapan 2023 yang dilelang.', ['2023']],
    ['this year', 'Pemda menyiapkan 2022 ini dana rehab.', ['2022']],
    ['of a birth', 'Pria kelahiran Kota Elat 1975 itu hadir.', ['1975']],
    ['of a class', 'Kata alumnus Akpol 2001 itu.', ['2001']],
    ['of a name', 'Lomba Desa 2001 itu ramai.', []],
    ['as a stamp', 'COPYRIGHT © KBN 2021\nBaca juga', ['2021']],
    ['that is a number', 'Hasil undian jatuh ke-2019.', []],
    ['that counts', 'Dana untuk 2019 orang.', []],
    ['a part of it without the year', 'Ini sudah lewat semester pertama.', []],
    ['a part of it with a number', 'melambat dari triwulan II.', ['2023-04/2023-06']],
  ])('a year %s: %s', (_what, text, years) => {
    expect(read(text).map(([, iso]) => iso)).toEqual(years);
  });

  it('a month after a word that begins the sentence', () => {
    expect(read('Sejak Januari sembilan warga meninggal.')).toEqual([['Januari', '2023-01']]);
  });

  it('a clock time is no part of it', () => {
    expect(read('Rabu (29/11/2023) pukul 14.30 WIB')).toEqual([
      ['Rabu (29/11/2023)', '2023-11-29'],
    ]);
  });

  it('a year alone counts only where it is one', () => {
    expect(read('sejak 2019, menurut Pemilu 2024')).toEqual([['2019', '2019']]);
    expect(read('menjaga inflasi 2025 dan 2026 tetap rendah').map(([, iso]) => iso)).toEqual([
      '2025',
      '2026',
    ]);
  });
});

describe('read together with what stands beside them', () => {
  it.each([
    ['Sejak Senin pagi ini dua perahu dicari.', [['Senin pagi ini', '2023-11-27']]],
    ['Berkas tahun 2016-2018 hilang.', [['2016-2018', '2016/2018']]],
    ['Anggaran periode 2022–2023 habis.', [['2022–2023', '2022/2023']]],
    ['Dana sejak tahun 2019 sampai 2020 hilang.', [['tahun 2019 sampai 2020', '2019/2020']]],
    ['dalam sidang, Rabu, 29/11, di Wringin', [['Rabu, 29/11', '2023-11-29']]],
    [
      'pada 2021 dan 2022 jumlah itu naik',
      [
        ['2021', '2021'],
        ['2022', '2022'],
      ],
    ],
    ['Sepanjang 2022, kata dia', [['2022', '2022']]],
    ['terakhir meletus pada 1863', [['1863', '1863']]],
    [
      'sampai 15 Januari hingga Juni 2024 nanti',
      [
        ['15 Januari', '2024-01-15'],
        ['Juni 2024 nanti', '2024-06'],
      ],
    ],
    ['paling lambat Senin', [['Senin', '2023-12-04']]],
    ['paling lambat Kamis', [['Kamis', '2023-12-07']]],
    ['tutup sampai Sabtu', [['Sabtu', '2023-12-02']]],
    ['tutup sampai Sabtu lalu', [['Sabtu lalu', '2023-11-25']]],
    [
      'sejak Senin sampai Rabu',
      [
        ['Senin', '2023-11-27'],
        ['Rabu', '2023-11-29'],
      ],
    ],
    ['Rapat pada Jumat Polri hadir.', [['Jumat', '2023-11-24']]],
    ['Rapat digelar Jumat Jumat (24/11/2023).', [['Jumat (24/11/2023)', '2023-11-24']]],
    ['Pada Minggu depan warga pulang.', [['Minggu depan', '2023-12-03']]],
    ["Jurnalis-Jum'at, 07 Februari 2025", [["Jum'at, 07 Februari 2025", '2025-02-07']]],
    ['sejak Desember', [['Desember', '2022-12']]],
    ['Desember lalu', [['Desember lalu', '2022-12']]],
    ['November lalu', [['November lalu', '2023-11']]],
    ['Oktober mendatang', [['Oktober mendatang', '2024-10']]],
    ['November mendatang', [['November mendatang', '2023-11']]],
    ['3 Desember lalu', [['3 Desember lalu', '2022-12-03']]],
    ['30 November lalu', [['30 November lalu', '2023-11-30']]],
    ['3 Maret mendatang', [['3 Maret mendatang', '2024-03-03']]],
    ['30 November mendatang', [['30 November mendatang', '2023-11-30']]],
    ['kuartal IV', [['kuartal IV', '2023-10/2023-12']]],
    ['semester II', [['semester II', '2023-07/2023-12']]],
    ['caturwulan II 2023', [['caturwulan II 2023', '2023-05/2023-08']]],
    ['pertengahan Juni 25 orang datang', [['Juni', '2023-06']]],
    [
      '29/11/2023 dan 30/11/2023',
      [
        ['29/11/2023', '2023-11-29'],
        ['30/11/2023', '2023-11-30'],
      ],
    ],
    ['Rabu (3)', [['Rabu (3)', '2023-11-03']]],
    ['1 Des. 2023', [['1 Des. 2023', '2023-12-01']]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('days counted from the one that the text told before', () => {
  const told = 'Air naik pada 20 November 2023. ';
  it.each([
    ['Sehari kemudian polisi datang.', 'Sehari kemudian', '2023-11-21'],
    ['Tiga hari berselang jembatan dibuka.', 'Tiga hari berselang', '2023-11-23'],
    ['Warga mengungsi dua hari sebelumnya.', 'dua hari sebelumnya', '2023-11-18'],
    ['Keesokan harinya air surut.', 'Keesokan harinya', '2023-11-21'],
    ['Esoknya warga pulang.', 'Esoknya', '2023-11-21'],
    ['5 hari setelah itu warga pulang.', '5 hari setelah itu', '2023-11-25'],
    ['Hingga 25 November, 40 rumah terendam. Esoknya warga pulang.', 'Esoknya', '2023-11-21'],
    ['“Besok kami pulang,” kata Rina. Esoknya ia pulang.', 'Esoknya', '2023-11-21'],
    ['\nWarga pindah.\nEsoknya posko ditutup.', 'Esoknya', '2023-11-21'],
  ])('%s', (text, words, iso) => {
    const dates = readDates(`${told}${text}`, ON);
    expect(dates.find((date) => date.counted)).toMatchObject({ text: words, iso });
  });

  it.each([
    ['Sehari kemudian, Selasa (21/11), air surut.', 'Sehari kemudian, Selasa (21/11)'],
    ['Esok harinya, 21 November, air surut.', 'Esok harinya, 21 November'],
  ])('one span with the date beside it: %s', (text, words) => {
    expect(read(`${told}${text}`)).toEqual([
      ['20 November 2023', '2023-11-20'],
      [words, '2023-11-21'],
    ]);
  });

  it.each([
    ['from nothing', 'Dua hari kemudian air surut.'],
    ['from a month', 'Hujan turun pada November 2023. Dua hari kemudian air surut.'],
    ['to a day not yet there', 'Air naik 29 November 2023. Tiga hari kemudian air surut.'],
    [
      'from another voice',
      'Air naik 20 November 2023. “Dua hari kemudian datang lagi,” kata Rina.',
    ],
    ['by a rule', 'Air naik 20 November 2023. Koper ditimbang paling lambat dua hari sebelumnya.'],
    [
      'where it says itself',
      'Air naik 20 November 2023. Tiga hari sebelumnya, pada Jumat (17/11), hujan.',
    ],
    [
      'from too far',
      `Air naik 20 November 2023. ${'Warga menunggu di posko. '.repeat(40)}Esoknya surut.`,
    ],
    ['behind what happened', 'Air naik 20 November 2023. Tujuh hari setelah jadwal, warga pulang.'],
  ])('none %s', (_what, text) => {
    expect(readDates(text, ON).some((date) => date.counted)).toBe(false);
  });
});

describe('a printed day that does not exist takes its words and gives no day', () => {
  it.each([
    'Jumat (31/11/2023)',
    'Senin (27/13/2023)',
    'Rabu, 31 November 2023',
    '31 November 2023',
    'Rabu (29/11/9999)',
    '2023-02-30',
  ])('%s', (words) => {
    const [date, ...others] = readDates(`kata Rina, ${words}.`, ON);
    expect(others).toEqual([]);
    expect(date).toMatchObject({ text: words, iso: '' });
    expect(date && isImpossible(date)).toBe(true);
  });
});

it('an article of a year that no news is about resolves nothing', () => {
  expect(read('besok, Senin depan dan kemarin', '9999-12-31')).toEqual([]);
  expect(read('kemarin', '0001-01-01')).toEqual([]);
});

describe('what only looks like a date', () => {
  it.each([
    'Budi (60) hadir',
    'perkara nomor 4-PKE-DKPP/I/2024',
    'UU Nomor 27 Tahun 2022',
    'RPJMD 2016-2021',
    'selama dua minggu penuh',
    'Universitas Sebelas Maret',
    'Rp 25.000 per hari',
    'setiap Jumat',
    'setiap hari Senin dan Kamis',
    'setiap tanggal 25 Juli',
    'saban 17 Agustus',
    'Lapangan 21 April',
    'Universitas 17 Agustus 1945',
    'Stadion 10 November',
    'Panen tahun kemarin lebih besar',
    'lampu yang kemarin tidak aktif',
    'umur 3 bulan 5 hari ini',
    'dua malam ini mereka mengungsi',
    'kata Rina dua minggu lalu',
    'pada pilkada 2024',
    'hingga 2000 orang datang',
    'UU Nomor 8 Tahun 2019',
    'PM 60 Tahun 2019',
    'skor 3-1, rasio 60/40, RT 05/03, pukul 10.30',
    'Kegiatan Jumat Curhat digelar.',
    'Libur Jumat Agung tiba.',
    'Pasar Senin ramai.',
    'Minggu depan warga pulang.',
    'Minggu ke-3 Adven',
    'kuartal V',
    'Maret-Januari 2023',
    'Januari-Januari 2023',
    '2018-2016',
    '2018-2018',
    '31-32 November',
    '28-29 Budi',
    'tahun 1945',
    'UU 8 Tahun 2019',
    'Program Kota Tahun 2019',
    'pada tahun 2019 tentang',
    'TERBARU Hari ini',
    'HARI INI',
    'beberapa hari ini',
    'Mei Linda',
    '29/11/2023/5',
    '26/11-24/11/2023',
    'nomor 2016-2021',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('a weekday that does not fit stays as printed and is marked', () => {
  const [date] = readDates('Selasa (29/11/2023)', ON);
  expect(date).toMatchObject({ iso: '2023-11-29', weekdayMismatch: true });
});

it.each([
  ['kemarin', { relative: true, bareWeekday: false }],
  ['Rabu', { relative: false, bareWeekday: true }],
  ['Rabu (29/11)', { relative: false, bareWeekday: false }],
  ['29 November 2023', { relative: false, bareWeekday: false }],
])('what %s counts from', (words, expected) => {
  const [date] = readDates(words, ON);
  expect(date).toMatchObject({ iso: '2023-11-29', weekdayMismatch: false, ...expected });
});

it.each(['tutup sampai Sabtu', 'paling lambat Senin'])(
  '%s: a day ahead is no latest one',
  (text) => {
    expect(readDates(text, ON)).toMatchObject([{ bareWeekday: false }]);
  },
);

it('without a day of publication what depends on it is left out', () => {
  expect(read('kemarin, Rabu, (29/11) dan 29 November 2023', null)).toEqual([
    ['29 November 2023', '2023-11-29'],
  ]);
});
