import { describe, expect, it } from 'vitest';
import { type Evidence, NO_EVIDENCE } from '../../scripts/extract/border.ts';
import { readMention } from '../../scripts/extract/mention.ts';

const none: Evidence = NO_EVIDENCE;
const read = (text: string, evidence: Evidence = none) => readMention(text, evidence)?.mention;

describe('an office and the name of its holder', () => {
  it.each([
    ['Kepala BMKG Dwikorita Karnawati mengatakan', 'Kepala BMKG', 'Dwikorita Karnawati'],
    [
      'Menteri Pertanian Andi Amran Sulaiman di Jakarta',
      'Menteri Pertanian',
      'Andi Amran Sulaiman',
    ],
    ['Bupati Tapin Yamani, Rabu', 'Bupati Tapin', 'Yamani'],
    ['Wali Kota Ratnasari Kusumo meminta', 'Wali Kota', 'Ratnasari Kusumo'],
    ['Kapolda Sultra Irjen Pol Dwi Irianto menegaskan', 'Kapolda Sultra', 'Dwi Irianto'],
    [
      'Kasat Reskrim Polres Binjai AKP Togar Simarmata',
      'Kasat Reskrim Polres Binjai',
      'Togar Simarmata',
    ],
    [
      'Direktur RSUD dr Soetomo, dr. Hj. Nilam Puspasari, Sp.A., M.Kes., meminta',
      'Direktur RSUD dr Soetomo',
      'Nilam Puspasari',
    ],
    [
      'Kepala Pusat Data, Informasi, dan Komunikasi Kebencanaan BNPB Abdul Muhari',
      'Kepala Pusat Data, Informasi, dan Komunikasi Kebencanaan BNPB',
      'Abdul Muhari',
    ],
    ['Abdul Muhari, Kepala Pusat Data BNPB, menyebut', 'Kepala Pusat Data BNPB', 'Abdul Muhari'],
    ['juru bicara BSSN, Ariandi Putra, membenarkan', 'juru bicara BSSN', 'Ariandi Putra'],
    [
      'pakar keamanan siber dari Komunitas Siaga, Ilham Pratomo,',
      'pakar keamanan siber dari Komunitas Siaga',
      'Ilham Pratomo',
    ],
    [
      'Kepala Desa Rengganis Utara, Lalu Mahsun, mengungkapkan',
      'Kepala Desa Rengganis Utara',
      'Lalu Mahsun',
    ],
    [
      'Camat Medan Tuntungan Baru Rospita br Sinaga mengatakan',
      'Camat Medan Tuntungan Baru',
      'Rospita br Sinaga',
    ],
    [
      'Nona Kalengkongan (58), warga Desa Sangaji, mengaku',
      'warga Desa Sangaji',
      'Nona Kalengkongan',
    ],
    [
      'Sanny Hartono selaku Wakil Ketua Perhimpunan Pengusaha menganggap',
      'Wakil Ketua Perhimpunan Pengusaha',
      'Sanny Hartono',
    ],
    ['Pedagang di pasar itu, Sumiyati, mengeluhkan', 'Pedagang', 'Sumiyati'],
    ['Kuasa hukum RH, Jamhari HB, Jumat (1/1/2021)', 'Kuasa hukum RH', 'Jamhari HB'],
    [
      'Calon bupati nomor urut 1, Erni Wulansari, membantah',
      'Calon bupati nomor urut 1',
      'Erni Wulansari',
    ],
  ])('%s', (text, role, name) => {
    expect(read(text)).toMatchObject({ kind: 'person', role, name });
  });

  it.each([
    ['KETUA Umum PSSI Erick Thohir', 'Ketua Umum PSSI', 'Erick Thohir'],
    ['seorang pedagang, Budi Santoso, mengaku', 'pedagang', 'Budi Santoso'],
    ['Pemilik pabrik berinisial W mengaku', 'Pemilik pabrik', 'W'],
    ['Budi Santoso yang juga Ketua PMI Ambara berkata', 'Ketua PMI Ambara', 'Budi Santoso'],
    [
      'Menteri Pertanian yang juga calon gubernur nomor urut 2, Hasan Basuki, berkata',
      'Menteri Pertanian yang juga calon gubernur nomor urut 2',
      'Hasan Basuki',
    ],
    ['Gubernur Bali I Wayan Koster berkata', 'Gubernur Bali', 'I Wayan Koster'],
    ['Wakil Ketua I DPRD Ambara Rina Kartika', 'Wakil Ketua I DPRD Ambara', 'Rina Kartika'],
    ['Anggota Komisi VIII DPR Rina Kartika', 'Anggota Komisi VIII DPR', 'Rina Kartika'],
    ['Ketua RT 05 Budi Santoso berkata', 'Ketua RT 05', 'Budi Santoso'],
    ['Ketua DPR RI Puan Maharani berkata', 'Ketua DPR RI', 'Puan Maharani'],
    ['pengacara Budi Santoso, Rina Kartika, berkata', 'pengacara Budi Santoso', 'Rina Kartika'],
    ['Kapolres AKBP (Purn) Budi Santoso berkata', 'Kapolres', 'Budi Santoso'],
    [
      'Rektor Universitas Islam Negeri Syarif Hidayatullah Asep Saepudin',
      'Rektor Universitas Islam Negeri Syarif Hidayatullah',
      'Asep Saepudin',
    ],
    [
      'Kepala Stasiun Meteorologi Raja Haji Fisabilillah Ahmad Fauzi',
      'Kepala Stasiun Meteorologi Raja Haji Fisabilillah',
      'Ahmad Fauzi',
    ],
  ])('%s', (text, role, name) => {
    const mention = read(text);
    expect(mention).toMatchObject({ kind: 'person', role, name, organisation: null });
    expect(mention).not.toHaveProperty('unsure');
  });

  it.each([
    ['I Ketut Ariawan berkata', 'I Ketut Ariawan'],
    ['Machrus AD berkata', 'Machrus AD'],
    ['Anak Agung Gede Agung berkata', 'Anak Agung Gede Agung'],
    ['Yudi Iskandar Muda berkata', 'Yudi Iskandar Muda'],
    ['Ustaz Abdul Somad berkata', 'Abdul Somad'],
    ['H. Budi Santoso, S.H., M.H., menyebut', 'Budi Santoso'],
    ['Rahmat ini menegaskan', 'Rahmat'],
    ['Ratna Puspita dari Malang menyebut', 'Ratna Puspita'],
    ['Rina Kartika dan BPBD mengaku', 'Rina Kartika'],
  ])('a name without an office: %s', (text, name) => {
    const mention = read(text);
    expect(mention).toMatchObject({ kind: 'person', role: null, name, organisation: null });
    expect(mention).not.toHaveProperty('joined');
  });

  it.each([
    ['Ratna Puspita dari BPBD Kabupaten Randu Alas menyebut', 'BPBD Kabupaten Randu Alas'],
    ['Ratna Puspita dari komunitas Railfans Malang menyebut', 'komunitas Railfans Malang'],
  ])('the body after the name: %s', (text, organisation) => {
    expect(read(text)).toMatchObject({ name: 'Ratna Puspita', role: null, organisation });
  });

  it('two as one speaker', () => {
    expect(read('Rina Kartika dan Budi Santoso mengaku')).toMatchObject({
      name: 'Rina Kartika',
      joined: { name: 'Budi Santoso' },
    });
  });

  it.each([
    ['Danramil Kapten Inf Sugeng berkata', true],
    ['Jenderal Agus berkata', true],
    ['Kapolres AKBP (Purn) Budi Santoso berkata', undefined],
    ['Ustaz Abdul Somad berkata', undefined],
  ])('a rank in service: %s %s', (text, ranked) => {
    expect(read(text)?.ranked).toBe(ranked);
  });

  it('what the article shows of places and names decides', () => {
    const text = 'Kepala Dinas Kesehatan Kota Sungai Rekaan Budi menyebut';
    const evidence = { ...none, names: new Set(['Budi']), places: new Set(['Sungai Rekaan']) };
    expect(read(text, evidence)).toMatchObject({
      role: 'Kepala Dinas Kesehatan Kota Sungai Rekaan',
      name: 'Budi',
    });
  });

  it('a border that could as well be elsewhere is marked', () => {
    expect(read('Kepala Diskominfo Tirto Adi Wasesa.')).toMatchObject({ unsure: true });
    expect(read('Kepala BMKG Dwikorita Karnawati')).not.toHaveProperty('unsure');
  });

  it('an alias is no part of the name', () => {
    for (const [text, name, alias] of [
      ['Anom Saputra alias Gendon', 'Anom Saputra', 'Gendon'],
      ['Bari Atmaja atau Kang Bari berkata', 'Bari Atmaja', 'Kang Bari'],
      ['Siti Aminah yang akrab disapa Bu Mimin berkata', 'Siti Aminah', 'Bu Mimin'],
    ] as const)
      expect(read(text)).toMatchObject({ name, alias });
  });
});

describe('who is named without a name', () => {
  it.each([
    ['Badan Siber dan Sandi Negara (BSSN) mengaku', 'organisation', 'Badan Siber dan Sandi Negara'],
    [
      'Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) menyebut',
      'organisation',
      'Badan Meteorologi, Klimatologi, dan Geofisika',
    ],
    ['BPBD Kota Batu melaporkan', 'organisation', 'BPBD Kota Batu'],
    ['PT Kereta Nusantara (Persero) menyatakan', 'organisation', 'PT Kereta Nusantara'],
    ['BADAN Karantina Indonesia menyebut', 'organisation', 'Badan Karantina Indonesia'],
    ['Badan Narkotika Nasional menyebut', 'organisation', 'Badan Narkotika Nasional'],
    ['fraksi PKB menolak', 'organisation', 'Fraksi PKB'],
    [
      'Fraksi Golkar DPRD Provinsi Gorontalo meminta',
      'organisation',
      'Fraksi Golkar DPRD Provinsi Gorontalo',
    ],
    ['Pihak kepolisian menyebut', 'organisation', 'kepolisian'],
    ['Pemerintah pusat menjamin', 'organisation', 'Pemerintah pusat'],
    ['Pemerintah Kota Ambara menjamin', 'organisation', 'Pemerintah Kota Ambara'],
    ['Kelompok bernama Semar Cyber Group mengaku', 'organisation', 'Semar Cyber Group'],
  ])('%s', (text, kind, organisation) => {
    expect(read(text)).toMatchObject({ kind, organisation, name: null });
  });

  it.each([
    ['Kapolda kepada wartawan', 'Kapolda'],
    ['seorang pekerja tambang, upah mereka', 'seorang pekerja tambang'],
    ['Petugas loket yang menolak disebut namanya', 'Petugas loket'],
    ['Para Teradu membantah', 'Para Teradu'],
    ['seorang penjaga bendungan mengatakan', 'seorang penjaga bendungan'],
    ['seorang pedagang, Senin (1/1), mengaku', 'seorang pedagang'],
    [
      'seorang pejabat Dinas Sosial Provinsi Bengkulu mengatakan',
      'seorang pejabat Dinas Sosial Provinsi Bengkulu',
    ],
    ['Sejumlah pegiat sungai menilai', 'Sejumlah pegiat sungai'],
    ['Masyarakat Desa Rawa menolak', 'Masyarakat Desa Rawa'],
    ['sang Direktur Utama PT Naga Mas berkata', 'sang Direktur Utama PT Naga Mas'],
    ['pengasuh Majelis Nurul Anwar itu berkata', 'pengasuh Majelis Nurul Anwar'],
    [
      'Rektor Universitas Islam Negeri Syarif Hidayatullah menyebut',
      'Rektor Universitas Islam Negeri Syarif Hidayatullah',
    ],
    [
      'Ketua Tim Pemenangan Paslon Wahdi-Qomaru menolak',
      'Ketua Tim Pemenangan Paslon Wahdi-Qomaru',
    ],
  ])('%s', (text, role) => {
    expect(read(text)).toMatchObject({ kind: 'role', role, name: null });
  });

  it.each([
    'dia',
    'ia',
    'beliau',
    'Dirinya',
    'Pria yang juga Ketua PMI itu',
    'Doktor Ilmu Kelautan UI ini',
    'Akun tersebut',
  ])('%s', (word) => {
    expect(read(`${word} mengaku`)).toMatchObject({ kind: 'pronoun' });
  });

  it('an account by its handle', () => {
    expect(read('akun @lurahgaul di kolom komentar')).toMatchObject({ name: '@lurahgaul' });
    expect(read('akun gacor_sejati di Telegram')).toMatchObject({ name: 'gacor_sejati' });
  });

  it.each([
    'kepada wartawan',
    'Namun demikian',
    'di Jakarta, Rabu',
    'Dijumpai seusai rapat, Budi',
    'Capaian ini semakin menegaskan',
    '',
  ])('nobody: %s', (text) => {
    expect(readMention(text, none)).toBeNull();
  });
});

it('asks where a name begins when its first word may be the place of the office', () => {
  const unsure = (text: string) => readMention(text, none)?.mention.unsure ?? false;
  expect(unsure('Ketua KPU Wringin Rahmat mengatakan')).toBe(true);
  expect(unsure('Ketua KPU Rahmat Hidayat mengatakan')).toBe(false);
  expect(unsure('Ketua KPK Wringin Rahmat mengatakan')).toBe(false);
});
