import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readText } from '../../scripts/article/text.ts';
import { readContent } from '../../scripts/markdown/read.ts';
import { nearSubjectOf, subjectOf } from '../../scripts/protect/subject.ts';
import { withoutPlaces } from '../../scripts/protect/telltale.ts';
import { FOLDER, type ProtectedArticle, protectedArticles } from './articles.ts';
import { leaksIn } from './leaks.ts';
import { filesBelow, ingestArticle, openNewsroom } from './newsroom.ts';
import { scoreOf } from './score.ts';

describe.each(['publik', 'semua'] as const)(
  'articles on protected subjects, voices: %s',
  (voices) => {
    it.each(protectedArticles(FOLDER).map((article) => [article.id, article] as const))(
      '%s gives nobody away and loses no official',
      async (_id, article) => {
        const { leaks, losses, mistaken } = await scoreOf(article, voices);
        expect({ leaks, losses, mistaken }).toEqual({ leaks: [], losses: [], mistaken: false });
      },
    );
  },
);

/** What may be left of an article: which paragraphs, with its headline or without. */
interface Cut {
  what: string;
  of(paragraphs: readonly string[], part: number): readonly string[];
  isHeadless?: boolean;
  /** What its address ends in. */
  address?: string;
  /** It is seen on its page that the article goes on. */
  isKnown?: boolean;
}

/** Parts of an article at which it is cut, one after another, so that each is tried on a third of all: the suite stays fast. */
const PARTS = 4;

const CUTS: readonly Cut[] = [
  {
    what: 'without its headline and beginning',
    of: (paragraphs, part) => paragraphs.slice(Math.ceil((paragraphs.length * part) / PARTS)),
    isHeadless: true,
  },
  {
    what: 'as its second page, below the same headline',
    of: (paragraphs) => paragraphs.slice(Math.ceil(paragraphs.length / 2)),
    address: '?page=2',
  },
  {
    what: 'without its end',
    of: (paragraphs, part) =>
      paragraphs.slice(0, Math.max(1, Math.floor((paragraphs.length * part) / PARTS))),
    isKnown: true,
  },
];

/** Nothing shows that such a piece is one. */
const MIDDLE_GONE: Cut = {
  what: 'without its middle',
  of: (paragraphs) => [
    ...paragraphs.slice(0, Math.ceil(paragraphs.length / 3)),
    ...paragraphs.slice(Math.ceil((paragraphs.length * 2) / 3)),
  ],
};

/** What is left of an article, under an address that says nothing. */
function pieceOf(article: ProtectedArticle, cut: Cut, part: number): ProtectedArticle {
  const paragraphs = article.text.split('\n').filter((line) => line.trim() !== '');
  const title = cut.isHeadless ? '' : article.title;
  const text = cut.of(paragraphs, part).join('\n');
  return {
    ...article,
    title,
    url: `https://kabaruji.example/berita/satu${cut.address ?? ''}`,
    text,
  };
}

/**
 * What must not stand of a piece: all that is protected where something in it tells of a case. Where nothing
 * does, names alone are hidden, and the street of a clinic stays.
 */
function protectedIn(piece: ProtectedArticle, isPart: boolean): string[] {
  const told = { ...piece, isPart };
  const near = nearSubjectOf(told);
  const isNameless = subjectOf(told) === null && near?.doubt !== 'case';
  return isNameless
    ? piece.protected.filter((string) => withoutPlaces(string).names.length === 0)
    : piece.protected;
}

describe.each(CUTS)('an article $what', (cut) => {
  const pieces = protectedArticles(FOLDER)
    .filter(({ negative }) => !negative)
    .map((article, at) => pieceOf(article, cut, 1 + (at % (PARTS - 1))))
    // What is left of some is a signature.
    .filter(({ text }) => readText(text).paragraphs.length > 0);

  it.each(pieces.map((piece) => [piece.id, piece] as const))(
    '%s gives nobody away',
    async (_id, piece) => {
      const strings = protectedIn(piece, cut.isKnown ?? false);
      const { leaks } = await scoreOf({ ...piece, protected: strings }, 'publik', cut.isKnown);
      expect(leaks).toEqual([]);
    },
  );
});

it('of no article without its middle somebody is given away', async () => {
  const pieces = protectedArticles(FOLDER)
    .filter(({ negative }, at) => !negative && at % (PARTS - 1) === 2)
    .map((article) => pieceOf(article, MIDDLE_GONE, 1));
  const given: string[] = [];
  for (const piece of pieces) {
    const { leaks } = await scoreOf({ ...piece, protected: protectedIn(piece, false) }, 'publik');
    if (leaks.length > 0) given.push(piece.id);
  }
  expect(pieces.length).toBeGreaterThan(60);
  expect(given).toEqual([]);
}, 300_000);

describe('one newsroom', () => {
  let content: string;
  beforeEach(() => {
    content = mkdtempSync(join(tmpdir(), 'linimasa-lindung-'));
  });
  afterEach(() => rmSync(content, { recursive: true }));

  const article = (more: Partial<ProtectedArticle>): ProtectedArticle => ({
    id: 'x',
    outlet: 'Kabar Uji',
    url: 'https://kabaruji.example/berita/satu',
    title: 'Berita uji',
    publishedAt: '2025-03-12',
    text: '',
    negative: false,
    protected: [],
    keep: [],
    note: '',
    ...more,
  });

  const open = (voices: 'publik' | 'semua' = 'publik') =>
    openNewsroom(content, [article({})], voices);

  const CASE = article({
    url: 'https://kabaruji.example/2025/03/dewi-lestari-13-korban-pencabulan',
    title: 'Dewi Lestari (13) Korban Pencabulan, Pelaku Ditangkap',
    text: `CONTOH - Polres Contoh menangkap seorang pria yang diduga mencabuli siswi SMP.
"Korban sudah kami titipkan di rumah aman," kata Kapolres Contoh AKBP Budi Hartono, Rabu (12/3/2025).
"Saya tidak terima anak saya diperlakukan begitu," kata ibu korban, Marni, di Dusun Kembang.`,
    protected: ['Dewi Lestari', 'Dewi', 'Marni', 'Dusun Kembang'],
  });

  const statements = () => [...readContent(content).entries.statements.values()];
  const ledger = () => [...readContent(content).entries.articles.values()].map(({ data }) => data);

  it('the official speaks, the mother does not, and the ledger says why', async () => {
    open();
    const recorded = await ingestArticle(content, CASE);
    expect(recorded.withheld).toEqual([{ reason: 'protected', count: 1 }]);
    expect(statements().map(({ data }) => [data.speaker, data.review])).toEqual([
      ['budi-hartono', expect.arrayContaining(['protected-person'])],
    ]);
    const [{ title, url, sealed, subject } = {}] = ledger();
    expect({ title, url, subject }).toEqual({ subject: 'kekerasan-seksual' });
    expect(sealed).toHaveLength(1);
    expect(leaksIn(filesBelow(content), CASE)).toEqual([]);
  });

  it('nothing before or after the words is kept, nor where they stand', async () => {
    open();
    await ingestArticle(content, CASE);
    const { article, date, extractor, form, probability, ...rest } =
      statements()[0]?.data.reports[0] ?? {};
    expect(rest).toEqual({});
    expect([article, date, extractor, form, probability]).not.toContain(undefined);
  });

  it('who came second is kept of an article that protects nobody, and of no other', async () => {
    open();
    const ledgerOf = async (told: string, words: string, untagged: string) => {
      const text = `CONTOH - ${told}
"Kami turun ke lokasi tadi pagi," kata Kapolres Contoh AKBP Budi Hartono, Rabu (12/3/2025).
"${words}," kata Bupati Contoh Joko Purnomo.
"${untagged}"`;
      const url = `https://kabaruji.example/berita/${told.length}`;
      const recorded = await ingestArticle(content, article({ url, title: 'Kabar', text }));
      return readContent(content).entries.articles.get(recorded.article)?.data;
    };
    const harmless = await ledgerOf(
      'Banjir merendam tiga desa.',
      'Kami siapkan tenda dan dapur umum',
      'Warga kami minta tetap tenang sampai besok.',
    );
    expect(harmless?.secondChoices?.map(({ speaker }) => speaker)).toEqual(['budi-hartono']);
    for (const [told, words, untagged] of [
      [
        'Polisi menangkap pria yang diduga mencabuli siswi SMP bernama Dewi.',
        'Posko pengaduan sudah dibuka di balai kota',
        'Petugasnya bergiliran siang dan malam.',
      ],
      [
        'DPRD membahas perundungan di sekolah.',
        'Anggaran pendampingan kami tambah tahun depan',
        'Pembahasannya selesai sebelum akhir bulan.',
      ],
    ] as const) {
      const ledger = await ledgerOf(told, words, untagged);
      expect(ledger?.statements, told).toHaveLength(2);
      expect(ledger?.secondChoices, told).toBeUndefined();
    }
  });

  it('the same article again changes nothing, nor does it from another address', async () => {
    open();
    await ingestArticle(content, CASE);
    const before = filesBelow(content);
    const again = await ingestArticle(content, CASE);
    expect(again.outcome).toBe('known');
    expect(again.changes).toEqual([]);
    expect(filesBelow(content)).toEqual(before);
    const elsewhere = await ingestArticle(content, { ...CASE, url: `${CASE.url}-2` });
    expect(elsewhere.outcome).toBe('known');
    expect(ledger()).toHaveLength(1);
    expect(ledger()[0]?.sealed).toHaveLength(2);
  });

  it('an article that was changed is the same article', async () => {
    open();
    await ingestArticle(content, CASE);
    const changed = { ...CASE, text: `${CASE.text}\nPenyidik masih bekerja.` };
    expect((await ingestArticle(content, changed)).outcome).toBe('changed');
    expect(ledger()).toHaveLength(1);
    expect(statements()).toHaveLength(1);
  });

  it('once protected, always: an update that no longer tells why stays sealed', async () => {
    open();
    await ingestArticle(content, CASE);
    const tame = {
      ...CASE,
      title: 'Perkembangan kasus',
      text: '"Kami bekerja," kata Kapolres Contoh AKBP Budi Hartono soal Dewi Lestari.',
    };
    const { subject } = await ingestArticle(content, tame);
    expect(subject).toBe('kekerasan-seksual');
    expect(leaksIn(filesBelow(content), CASE)).toEqual([]);
  });

  it('an article that stands open on record is named, so that an editor can seal it', async () => {
    open();
    const tame = {
      ...CASE,
      title: 'Kabar dari Polres',
      text: '"Kami bekerja," kata Kapolres Contoh AKBP Budi Hartono.',
    };
    await ingestArticle(content, tame);
    const { isOpen } = await ingestArticle(content, CASE);
    expect(isOpen).toBe(true);
  });

  const FLOOD = article({
    title: 'Sutrisno Mengungsi Tiga Hari',
    url: 'https://kabaruji.example/berita/sutrisno-wibowo-mengungsi-tiga-hari',
    text: `CONTOH - Banjir merendam tiga desa.
"Air naik sampai leher, Rudi saya gendong ke masjid," kata Sutrisno Wibowo, warga Desa Sukamaju, Rabu (12/3/2025).
"Bantuan sudah kami kirim sejak pagi," kata Bupati Contoh Joko Purnomo.`,
    protected: ['Sutrisno', 'Wibowo', 'Rudi'],
  });

  it('what people who are no public figures say is counted and not recorded', async () => {
    open();
    const { withheld } = await ingestArticle(content, FLOOD);
    expect(withheld).toEqual([{ reason: 'private', count: 1 }]);
    expect(statements().map(({ data }) => data.speaker)).toEqual(['joko-purnomo']);
    expect(ledger()[0]?.withheld).toEqual(withheld);
    expect(ledger()[0]?.url).toBe(FLOOD.url);
  });

  it('where a story asks for them they speak as their role', async () => {
    open('semua');
    await ingestArticle(content, FLOOD);
    const [villager] = statements().filter(({ data }) => data.speaker === null);
    expect(villager?.data.role).toBe('warga Desa Sukamaju');
    expect(villager?.body).toContain('Air naik sampai leher');
    expect(leaksIn(filesBelow(content), FLOOD)).toEqual([]);
    const before = filesBelow(content);
    await ingestArticle(content, FLOOD);
    expect(filesBelow(content)).toEqual(before);
  });

  const UNCLEAR = article({
    title: 'Bambang Sudarsono: Harga Beras Naik',
    text: '"Harga beras naik terus sejak Januari," kata Bambang Sudarsono, Rabu (12/3/2025).',
    protected: ['Bambang', 'Sudarsono'],
  });

  it('who cannot be told speaks without a name, and an editor is asked', async () => {
    open();
    const { nameless } = await ingestArticle(content, UNCLEAR);
    expect(nameless).toBe(1);
    expect(statements().map(({ data }) => [data.speaker, data.review])).toEqual([
      [null, expect.arrayContaining(['speaker-private'])],
    ]);
    expect(leaksIn(filesBelow(content), UNCLEAR)).toEqual([]);
  });

  it('somebody who is elected later is named from then on', async () => {
    open();
    await ingestArticle(content, UNCLEAR);
    const elected = article({
      url: 'https://kabaruji.example/berita/dua',
      title: 'DPRD Bahas Beras',
      text: '"Kami panggil distributornya," kata anggota DPRD Contoh Bambang Sudarsono, Kamis (13/3/2025).',
    });
    await ingestArticle(content, elected);
    const later = article({
      url: 'https://kabaruji.example/berita/tiga',
      text: '"Stok di gudang masih cukup untuk dua bulan," kata Bambang Sudarsono, Jumat (14/3/2025).',
    });
    await ingestArticle(content, later);
    expect(
      statements()
        .map(({ data }) => data.speaker)
        .sort(),
    ).toEqual(['bambang-sudarsono', 'bambang-sudarsono', null].sort());
  });

  it('an official of the village speaks without a name that would tell which village', async () => {
    open();
    const marriage = article({
      text: `CONTOH - Pernikahan dini siswi SMP berusia 14 tahun itu viral.
"Sudah dua kali kami pisahkan keduanya, tetapi mereka lari lagi," kata Kepala Desa Sukaraja, Lalu Januarsa, Rabu (12/3/2025).`,
      protected: ['Sukaraja', 'Lalu Januarsa', 'Januarsa'],
    });
    await ingestArticle(content, marriage);
    expect(statements().map(({ data }) => [data.speaker, data.role, data.organisation])).toEqual([
      [null, 'Kepala [desa]', null],
    ]);
    expect(leaksIn(filesBelow(content), marriage)).toEqual([]);
  });

  it('events of such an article are not recorded', async () => {
    open();
    const dated = {
      ...CASE,
      text: `${CASE.text}\nPada Senin, 10 Maret 2025, Dewi dibawa ke rumah sakit oleh ibunya untuk diperiksa dokter.`,
    };
    const { withheld } = await ingestArticle(content, dated);
    expect(withheld).toContainEqual({ reason: 'event', count: 1 });
    expect(readContent(content).entries.events.size).toBe(0);
  });

  it('a sentence that would tell who somebody is is left out, the rest of the words stays', async () => {
    open();
    await ingestArticle(content, {
      ...CASE,
      text: `${CASE.text}
"Korban merupakan warga Ngada. Penyidik kami sudah memeriksa tiga saksi sejak kemarin," kata Kapolres Contoh AKBP Budi Hartono.`,
    });
    const bodies = statements().map(({ body }) => body);
    expect(bodies.join()).toContain('Penyidik kami sudah memeriksa tiga saksi sejak kemarin');
    expect(bodies.join()).not.toContain('Ngada');
  });

  const PRAISED = article({
    url: 'https://kabaruji.example/berita/kinanti-laras-didampingi',
    title: 'Bocah Ini Bikin Menteri Malu',
    text: `CONTOH - Kinanti Laras (9) didampingi psikolog sejak kecil.
"Kinanti bikin saya malu, tapi malu yang menyenangkan," kata Menteri Contoh Ratih Dewayani, Rabu (12/3/2025).
"Taman ini dibangun dengan dana seratus juta rupiah," kata Wali Kota Contoh Bambang Triwicaksono.`,
    protected: ['Kinanti', 'Laras'],
  });

  it('near a protected subject names are hidden, and an address that has none stays', async () => {
    open();
    await ingestArticle(content, PRAISED);
    expect(leaksIn(filesBelow(content), PRAISED)).toEqual([]);
    expect(statements()).toHaveLength(2);
    expect(ledger()[0]?.sealed).toHaveLength(1);
    const url = 'https://kabaruji.example/berita/bocah';
    await ingestArticle(content, { ...PRAISED, url, text: `${PRAISED.text}\nHujan turun.` });
    expect(leaksIn(filesBelow(content), PRAISED)).toEqual([]);
    expect(ledger().map((one) => one.url)).toContain(url);
  });

  const PRIZE = article({
    title: 'Kinanti Laras (9) Juara Olimpiade',
    url: 'https://kabaruji.example/berita/kinanti-laras-juara',
    text: `CONTOH - Kinanti Laras (9) juara olimpiade matematika.
"Kinanti bikin saya malu, tapi malu yang menyenangkan," kata Menteri Contoh Ratih Dewayani, Rabu (12/3/2025).`,
  });

  it('a child that is praised for a prize stays named', async () => {
    open();
    await ingestArticle(content, PRIZE);
    expect(statements()[0]?.body).toContain('Kinanti bikin saya malu');
    expect(statements()[0]?.data.review).not.toContain('protected-person');
    expect(ledger()[0]?.url).toBe(PRIZE.url);
  });

  it('where a matter is only spoken of, colleagues and places stay, and whoever is of a case goes', async () => {
    open();
    await ingestArticle(
      content,
      article({
        text: `CONTOH - DPRD membahas perundungan di sekolah.
"Saya minta Bu Ratna dan Pak Warsito menyisir anggarannya. Kelurahan Kembang jadi percontohan," kata Bupati Contoh Budi Hartono, Rabu (12/3/2025).
"Korban perundungan seperti Melati harus didampingi sampai tuntas," kata Wakil Bupati Contoh Joko Purnomo.`,
      }),
    );
    const bodies = statements().map(({ body }) => body.trim());
    expect(bodies.join('\n')).toContain('Bu Ratna dan Pak Warsito menyisir anggarannya');
    expect(bodies.join('\n')).toContain('Kelurahan Kembang jadi percontohan');
    expect(bodies.join('\n')).toContain('Korban perundungan seperti \\[nama disamarkan\\] harus');
  });

  it('a statement that takes in masked words is flagged as a new one would be', async () => {
    open();
    const general = article({
      url: 'https://kabaruji.example/berita/umum',
      text: '"Berkas perkara itu sudah kami kirim ke kejaksaan kemarin sore," kata Kapolres Contoh AKBP Budi Hartono, Rabu (12/3/2025).',
    });
    await ingestArticle(content, general);
    expect(statements()[0]?.data.review).not.toContain('protected-person');
    await ingestArticle(content, {
      ...CASE,
      text: `${CASE.text.split('\n')[0]}\n${general.text}`,
    });
    expect(statements()).toHaveLength(1);
    expect(statements()[0]?.data.reports).toHaveLength(2);
    expect(statements()[0]?.data.review).toContain('protected-person');
  });

  it('an article without a headline has no words of its text in its id', async () => {
    open();
    await ingestArticle(content, {
      ...FLOOD,
      title: '',
      url: 'https://kabaruji.example/berita/satu',
    });
    expect([...readContent(content).entries.articles.keys()]).toEqual([
      'kabar-uji/2025-03-12-artikel',
    ]);
    expect(leaksIn(filesBelow(content), { protected: ['Rudi'] })).toEqual([]);
  });

  it('of a piece the officials speak, without names, and an editor is asked', async () => {
    open();
    const piece = article({
      title: '',
      text: `Ia menambahkan, korban sudah tenang.
"Melati kami titipkan di rumah Bu Sari," kata Kapolres Contoh AKBP Budi Hartono, Rabu (12/3/2025).
"Jembatan selesai bulan depan," kata Bupati Contoh Joko Purnomo.`,
      protected: ['Melati', 'Sari'],
    });
    await ingestArticle(content, piece);
    expect(statements().map(({ data }) => data.speaker)).toEqual(
      expect.arrayContaining(['budi-hartono', 'joko-purnomo']),
    );
    for (const { data } of statements()) expect(data.review).toContain('protected-person');
    expect(leaksIn(filesBelow(content), piece)).toEqual([]);
  });

  it('words that are printed as those of somebody hidden are no official’s', async () => {
    open();
    const told = article({
      title: 'Pembuang Bayi Terungkap',
      text: `CONTOH - Sulistina (19) ditangkap karena membuang bayinya.
"Kardusnya punya stiker toko," kata Kapolsek Contoh Iptu Gunawan Prasetyadi, Rabu (12/3/2025).
Sulistina tidak melawan ketika dijemput. Kepada penyidik, Lina, begitu ia biasa dipanggil, mengaku takut kepada bapaknya yang dikenal keras.`,
      protected: ['Sulistina', 'Lina'],
    });
    await ingestArticle(content, told);
    // Hers are hers: nobody's name stands with them.
    expect(statements().map(({ data }) => data.speaker)).toEqual(['gunawan-prasetyadi', null]);
    expect(leaksIn(filesBelow(content), told)).toEqual([]);
  });

  it('who leads those concerned, or speaks of somebody as the own, is one of them', async () => {
    open();
    const told = article({
      title: 'Kasus Pemerkosaan Disidang',
      text: `CONTOH - Terdakwa pemerkosaan, Oding Contoh (52), disidang.
"Sidang tertutup untuk umum," kata Humas PN Tasikmalaya Galih Anggoro, Rabu (12/3/2025).
"Cukup saya yang kelihatan," kata Koordinator korban, Alya Batari.
"Rani tetap atlet kami, pelatnas menunggu," ujar Ketua NPCI setempat, Dadang Ruhiyat.
"Korban bukan karyawan kami, itu perlu dicatat," ujar Direktur PDAM Tasikmalaya Rudi Hartanto.`,
      protected: ['Alya Batari', 'NPCI', 'Dadang', 'Rani'],
    });
    await ingestArticle(content, told);
    expect(leaksIn(filesBelow(content), told)).toEqual([]);
    expect(statements().map(({ data }) => data.speaker)).toEqual([
      'galih-anggoro',
      'rudi-hartanto',
    ]);
  });

  it('an official of a village stands without name in the words that tell of them too', async () => {
    open();
    const piece = article({
      title: '',
      text: 'Keuchik Blang Baro, Saifuddin, berharap warganya tidak mengucilkan keluarga itu.',
      protected: ['Blang Baro', 'Saifuddin'],
    });
    await ingestArticle(content, piece);
    expect(statements()).toHaveLength(1);
    expect(leaksIn(filesBelow(content), piece)).toEqual([]);
  });

  it('of a piece that hides somebody the place goes as well, and a class always', async () => {
    open();
    const piece = article({
      title: '',
      text: `Ia menambahkan, jalan sudah dibuka.
"Mereka dinikahkan Inaq Sumi di Dusun Petak," kata Bupati Contoh Joko Purnomo, Rabu (12/3/2025).
"Anak di kelas empat C jangan dipindahkan," kata Wakil Bupati Contoh Budi Hartono.
"Jalan di Dusun Kembang selesai bulan depan," kata Sekda Contoh Rudi Wibowo.`,
      protected: ['Sumi', 'Dusun Petak', 'empat C'],
    });
    await ingestArticle(content, piece);
    expect(leaksIn(filesBelow(content), piece)).toEqual([]);
    expect(
      statements()
        .map(({ body }) => body)
        .join(),
    ).toContain('Dusun Kembang');
  });

  it('who leads a school of which an article tells one child speaks without a name', async () => {
    open();
    const near = article({
      title: 'Disdik Tinjau Sekolah',
      text: `Dinas Sosial mendatangi rumah itu. Yang sulung, sembilan tahun, menyuapi adiknya.
"Bantuan kami antar hari ini," kata Kepala Dinas Sosial Contoh Joko Purnomo, Rabu (12/3/2025).
"Dia juara dua di kelasnya," kata Kepala SDN 5 Sugian Lauk, Retno Wahyu Astuti.`,
      protected: ['Retno', 'Astuti', 'Sugian Lauk'],
    });
    await ingestArticle(content, near);
    expect(statements().map(({ data }) => data.speaker)).toContain('joko-purnomo');
    expect(leaksIn(filesBelow(content), near)).toEqual([]);
  });

  it('neighbours of the words of an official are kept only where they name nobody', async () => {
    open();
    const near = article({
      title: 'DPRD Bahas Perundungan',
      text: `Perundungan dibahas. Seorang siswi hadir. Ayah Melati, Sutarno, menangis.
"Anggaran konseling kami tambah dua kali lipat," kata Bupati Contoh Joko Purnomo, Rabu (12/3/2025).`,
      protected: ['Sutarno', 'Melati'],
    });
    await ingestArticle(content, near);
    expect(statements()).toHaveLength(1);
    expect(leaksIn(filesBelow(content), near)).toEqual([]);
  });

  it('marks of what has no name on record are sealed', async () => {
    open();
    await ingestArticle(content, UNCLEAR);
    expect(ledger()[0]?.marks?.[0]?.words).toMatch(/^[0-9a-f]{8}:[0-9a-f]{32}/);
  });
});
