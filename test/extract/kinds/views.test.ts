import { describe, expect, it } from 'vitest';
import { extract } from '../../../scripts/extract/extract.ts';

const rowsOf = (text: string) =>
  extract({ text, publishedAt: '2026-03-12' }).statements.map(({ text: words, speaker }) => [
    words,
    speaker,
  ]);

const RINA = 'Bupati Ambara Rina Kartika';

describe('words that are told without "mengatakan"', () => {
  it.each([
    // As somebody sees it.
    `Dalam pandangan ${RINA}, pasar itu terlalu sempit.`,
    `Di mata ${RINA}, pasar itu terlalu sempit.`,
    `Dari kacamata ${RINA}, pasar itu terlalu sempit.`,
    `Bagi ${RINA}, pasar itu hanyalah tempat singgah.`,
    `Bagi ${RINA}, kekalahan itu datang pada saat yang tepat, sebagaimana ia tulis di Instagram.`,
    // In a clause with "yang" at the end.
    `Warga juga membahas tarif yang menurut ${RINA} sudah murah.`,
    `${RINA} menyoroti dana hibah yang menurutnya tidak jelas ujungnya.`,
    `Jawaban itu belum memuaskan ${RINA}, yang menilai jadwal itu terlalu sempit.`,
    `Lain lagi cerita ${RINA}, yang mengaku tidak pernah diberi tahu.`,
    `Nada serupa datang dari ${RINA}, yang menganggap tambang itu merugikan warga.`,
    // "demikian" and a passive behind what was said.
    `Korban banjir bertambah menjadi 81 orang, demikian disampaikan ${RINA} di Ambara.`,
    `Korban banjir bertambah menjadi 81 orang, seperti diungkapkan ${RINA} di Ambara.`,
    // What somebody holds of something, in the passive.
    `Jalan itu dinilai ${RINA} terlalu sempit untuk bus.`,
    `Pasar itu disebut ${RINA} sebagai pasar terbersih.`,
    `Proyek itu diklaim ${RINA} sudah selesai bulan lalu.`,
    // As somebody said.
    `Seperti dikatakan ${RINA}, pasar itu terlalu sempit.`,
    `Pasar itu, sebagaimana disampaikan ${RINA}, terlalu sempit.`,
    `Pasar itu ditutup tiga hari, demikian ${RINA}.`,
    `Berdasarkan keterangan ${RINA}, pasar itu ditutup tiga hari.`,
    // Speaking up first, and then what is said.
    `${RINA} angkat bicara dan menyebut jalan itu rusak.`,
    `${RINA} buka suara soal jalan itu dan membantah ada korupsi di sana.`,
    `${RINA} menolak disebut lalai menjaga pasar itu.`,
    // Denied by a speaker whose office stands in small letters.
    'Tudingan mobilisasi guru dibantah jubir bupati, Rina Kartika.',
    // A trade that no list holds.
    'Banjir kali ini, menurut dinamisator Jatam Ambara, Rina Kartika, tak lepas dari tambang.',
    `Hal senada diungkapkan ${RINA}, Senin (9/3), yang menyebut bus itu tak terdaftar.`,
    `Hal senada dikatakan ${RINA}, bahwa 37 penerbangan batal pagi itu.`,
    `Pemerintah juga merujuk UU 20/2001 yang menurut ${RINA} sudah terlalu lama.`,
    // Apologies.
    `${RINA} memohon maaf atas padamnya lampu jalan.`,
  ])('%s', (text) => {
    expect(rowsOf(text)).toEqual([[text, 'Rina Kartika']]);
  });

  it('in the figures of a body', () => {
    const text = 'Data Dinas Sosial menunjukkan 30 warga mengungsi.';
    expect(rowsOf(text)).toEqual([[text, 'Dinas Sosial']]);
    expect(rowsOf('Kepala Dinas Sosial menunjukkan foto warga yang mengungsi.')).toEqual([]);
  });

  it('of a body that is pointed at behind a circumstance', () => {
    const text = 'Dalam siaran pers, lembaga itu menyatakan tiga warga sakit.';
    expect(rowsOf(`Komnas Ambara datang ke desa.\n${text}`).map(([words]) => words)).toEqual([
      text,
    ]);
  });

  it('of an office that is pointed at, behind a deed', () => {
    const text = 'Camat Wringin itu menunjukkan surat, dan menyatakan tidak pernah diberi tahu.';
    expect(rowsOf(text)).toEqual([[text, 'Camat Wringin']]);
  });

  it('of somebody unnamed with more than one word of who they are', () => {
    const text = 'Seorang calon penumpang tujuan Saumlaki mengaku dimintai uang.';
    expect(rowsOf(text).map(([words]) => words)).toEqual([text]);
  });

  it.each([
    ['who is called so', `${RINA}, begitu Rina Kartika Sari biasa dipanggil, disoraki warga.`],
    ['where it was held', `Pasar itu dinilai ${RINA} di kantornya.`],
    ['that somebody hides', `${RINA} menolak disebut namanya di koran.`],
    [
      'that somebody agrees',
      `Hal senada disampaikan ${RINA}, pedagang yang sudah berjualan 19 tahun.`,
    ],
    ['how', `${RINA} cuma menjawab pendek waktu ditanya wartawan.`],
    ['why', `${RINA} menjelaskan kenapa angka itu melonjak.`],
    ['which', `${RINA} menerangkan pasal yang disangkakan.`],
    ['of what', `${RINA} mengeluhkan listrik.`],
    ['what a paper means', 'Pernyataan Rina ini menegaskan omongan koleganya pekan lalu.'],
    ['what is false', 'Postingan yang mengklaim Menkes menyebut vaksin itu haram tidak benar.'],
    ['whose life it is', `Bagi ${RINA}, tahun itu membawa dua cucu baru.`],
    ['a part of the subject', 'Program yang menurut warga gagal itu dihentikan.'],
    ['that it was denied', `Tudingan itu ditepis ${RINA}.`],
    ['the rest of the clause', `Warga menemui ${RINA} di pasar, yang sepi pembeli.`],
  ])('is none that only tells %s: %s', (_what, text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});

describe('the first sentence of an article, at which the second points', () => {
  const LEAD = 'Pungutan kepada tamu pasar itu tidak memiliki dasar hukum yang cukup.';
  it.each([
    `Hal itu disampaikan ${RINA} di Ambara, Rabu (11/3/2026).`,
    `Hal tersebut ditekankan ${RINA} saat rapat, Rabu (11/3/2026).`,
    `Demikian ditegaskan ${RINA} dalam rapat di Ambara, Rabu (11/3/2026).`,
  ])('is what was said: %s', (second) => {
    const { statements } = extract({
      text: `AMBARA - ${LEAD}\n${second}`,
      publishedAt: '2026-03-12',
    });
    expect(statements).toMatchObject([
      {
        kind: 'indirect',
        text: LEAD,
        speaker: 'Rina Kartika',
        saidOn: '2026-03-11',
        review: expect.arrayContaining(['statement-unsure']),
      },
    ]);
  });

  it.each([
    ['where more stands before', `Pasar itu sepi. ${LEAD}\nHal itu disampaikan ${RINA}.`],
    ['where it is only confirmed', `${LEAD}\nHal itu dibenarkan ${RINA}.`],
    ['where it is news that somebody brings', `${LEAD}\nKabar itu disampaikan ${RINA}.`],
    [
      'where it happened on a day',
      `Pasar itu terbakar, Selasa (10/3).\nHal itu disampaikan ${RINA}.`,
    ],
    ['where something stands between', `${LEAD}\nPasar itu sepi.\nHal itu disampaikan ${RINA}.`],
  ])('is the outlet’s %s', (_what, text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
