import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../scripts/protect/subject.ts';
import { FOLDER, protectedArticles } from './articles.ts';

describe('articles that were written without knowing the rules', () => {
  it.each(protectedArticles(FOLDER).map((article) => [article.id, article] as const))(
    '%s is taken for what it is',
    (_id, article) => {
      expect(subjectOf(article) !== null).toBe(!article.negative);
    },
  );
});

describe('somebody has to be protected', () => {
  it.each([
    [
      'kekerasan-seksual',
      'Seorang guru ditangkap polisi karena diduga mencabuli muridnya, Selasa.',
    ],
    ['kekerasan-seksual', 'Ibu korban melaporkan dugaan pelecehan seksual itu ke Polres Contoh.'],
    ['kekerasan-seksual', 'Kasus pemerkosaan terhadap BN (22) masih diselidiki.'],
    ['anak', 'Bocah 8 tahun itu tewas tenggelam di kolam bekas galian.'],
    ['anak', 'Pelajar berinisial AR (16) ditangkap karena diduga ikut tawuran.'],
    ['anak', 'Rafi (12) menjadi korban perundungan teman sekelasnya.'],
    ['anak', 'Dua anak berhadapan dengan hukum dalam kasus pencurian itu.'],
    ['kdrt', 'Perempuan berinisial LN (31) melaporkan KDRT yang dilakukan suaminya.'],
    [
      'bunuh-diri',
      'Jenazah mahasiswi itu ditemukan di kamar kosnya, diduga bunuh diri, kata seorang saksi.',
    ],
  ])('%s: %s', (subject, text) => {
    expect(subjectOf({ text })?.subject).toBe(subject);
  });

  it('the child stands in the headline alone', () => {
    const text = 'Polisi masih meminta keterangan. Kapolres menyebut korban sudah didampingi.';
    expect(subjectOf({ title: 'Raisya (9) Diculik di Depan Rumah', text })?.subject).toBe('anak');
  });
});

describe('nobody has to be protected', () => {
  it.each([
    'Menteri Pemberdayaan Perempuan dan Perlindungan Anak meluncurkan program ruang bermain.',
    'KPAI mencatat 1.089 pengaduan, 141 di antaranya kejahatan seksual. Banyak korban tidak melapor.',
    'DPR mengesahkan RUU TPKS. Pelaku kekerasan seksual terancam pidana 15 tahun penjara.',
    'Dua anak perusahaan BUMN itu menjadi korban kontrak yang tidak sehat, kata direkturnya.',
    'BNPB mencatat 31 orang meninggal, tiga di antaranya anak-anak. Satu korban ditemukan hari ini.',
    'Bupati itu anak petani. Saat berumur 12 tahun, ia sudah ikut ke sawah.',
    'Film itu bercerita tentang seorang siswi (16) yang diperkosa. Sutradara film mengatakan novel aslinya lebih gelap. Film tayang Mei.',
    'Kapolda menyebut ledakan itu bom bunuh diri. Pelaku bom bunuh diri berinisial LM (26) tewas.',
    'Tersangka korupsi itu terancam hukuman 15 tahun penjara.',
    'Menurut Pasal 76D Ayat (2), korban berhak atas pendampingan.',
    'Pada Rabu (10) dini hari korban banjir mulai dievakuasi.',
    'Vaksinasi bagi anak usia 6-12 tahun dimulai setelah wabah itu menelan korban.',
    'Anak Krakatau meletus lagi, warga menjadi korban abu.',
    'Timnas U-17 menjadi korban keputusan wasit.',
    'Pencegahan bunuh diri di kampus memerlukan layanan konseling, kata menteri.',
  ])('%s', (text) => {
    expect(subjectOf({ text })).toBeNull();
  });

  it('a minister who is 17 by a slip of the pen is no child', () => {
    const text = 'Budi Contoh (17) menilai korban banjir harus segera direlokasi.';
    expect(subjectOf({ text }, (name) => name === 'Budi Contoh')).toBeNull();
  });
});
