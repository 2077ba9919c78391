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
    expect(read('Anom Saputra alias Gendon')).toMatchObject({
      name: 'Anom Saputra',
      alias: 'Gendon',
    });
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
  ])('%s', (text, kind, organisation) => {
    expect(read(text)).toMatchObject({ kind, organisation, name: null });
  });

  it.each([
    ['Kapolda kepada wartawan', 'Kapolda'],
    ['seorang pekerja tambang, upah mereka', 'seorang pekerja tambang'],
    ['Petugas loket yang menolak disebut namanya', 'Petugas loket'],
    ['Para Teradu membantah', 'Para Teradu'],
  ])('%s', (text, role) => {
    expect(read(text)).toMatchObject({ kind: 'role', role, name: null });
  });

  it.each(['dia', 'ia', 'beliau', 'Dirinya'])('%s', (word) => {
    expect(read(`${word} mengaku`)).toMatchObject({ kind: 'pronoun' });
  });

  it('an account by its handle', () => {
    expect(read('akun @lurahgaul di kolom komentar')).toMatchObject({ name: '@lurahgaul' });
    expect(read('akun gacor_sejati di Telegram')).toMatchObject({ name: 'gacor_sejati' });
  });

  it.each(['kepada wartawan', 'Namun demikian', 'di Jakarta, Rabu', ''])('nobody: %s', (text) => {
    expect(readMention(text, none)).toBeNull();
  });
});

it('asks where a name begins when its first word may be the place of the office', () => {
  const unsure = (text: string) => readMention(text, none)?.mention.unsure ?? false;
  expect(unsure('Ketua KPU Batulicin Rahmat mengatakan')).toBe(true);
  expect(unsure('Ketua KPU Rahmat Hidayat mengatakan')).toBe(false);
  expect(unsure('Ketua KPK Batulicin Rahmat mengatakan')).toBe(false);
});
