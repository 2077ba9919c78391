import { describe, expect, it } from 'vitest';
import { Bodies, bodyIn } from '../../scripts/extract/bodies.ts';
import { evidenceIn } from '../../scripts/extract/evidence.ts';
import { tokensOf } from '../../scripts/extract/token.ts';

const bodiesOf = (text: string) => {
  const tokens = tokensOf(text);
  return new Bodies(text, tokens, evidenceIn(text, tokens));
};

describe('the body in an office', () => {
  it.each([
    ['kuasa hukum PT Maju', 'PT Maju'],
    ['Kepala Badan Siber dan Sandi Negara', 'Badan Siber dan Sandi Negara'],
    ['Direktur Bina Haji Kementerian Agama', 'Kementerian Agama'],
    ['Wakil Ketua Komisi III DPRD Kabupaten Lembayung', 'DPRD Kabupaten Lembayung'],
    ['Direktur Utama Perum Bulog', 'Perum Bulog'],
    ['Kasubdit Siber Ditreskrimsus Polda Gorontalo', 'Polda Gorontalo'],
    [
      'Kepala Kantor Wilayah Kementerian Agama Provinsi Bali',
      'Kantor Wilayah Kementerian Agama Provinsi Bali',
    ],
    ['Anggota KPU Kota Muara Teluk Divisi Data dan Informasi', 'KPU Kota Muara Teluk'],
    ['Sekretaris Jenderal Partai Fajar Persatuan', 'Partai Fajar Persatuan'],
    ['Wakil Sekretaris Komisi Fatwa Majelis Ulama Indonesia', 'Majelis Ulama Indonesia'],
    ['Koordinator Walhi Contoh', 'Walhi Contoh'],
    ['pakar siber dari Lembaga Riset Siber', 'Lembaga Riset Siber'],
    ['peneliti dari Universitas Wringin', 'Universitas Wringin'],
    ['Dosen Fakultas Hukum Universitas Wringin', 'Universitas Wringin'],
    ['Kepala Bidang Kesehatan Dinas Kesehatan Kota Ambara', 'Dinas Kesehatan Kota Ambara'],
    [
      'Kepala Dinas Perumahan, Kawasan Permukiman, dan Pertanahan Ambara',
      'Dinas Perumahan, Kawasan Permukiman, dan Pertanahan Ambara',
    ],
    [
      'Sekretaris Dinas Perdagangan dan Perindustrian Ambara',
      'Dinas Perdagangan dan Perindustrian Ambara',
    ],
    ['Kepala Divisi Humas Polri', 'Polri'],
    ['Direktur Reserse Kriminal Umum Polda Jawa Barat', 'Polda Jawa Barat'],
    ['Kepala Perwakilan Bank Indonesia Ambara', 'Perwakilan Bank Indonesia Ambara'],
    ['Kepala Kantor Perwakilan Bank Indonesia Ambara', 'Kantor Perwakilan Bank Indonesia Ambara'],
    ['Koordinator Divisi Hukum KPU Ambara', 'KPU Ambara'],
    ['Ketua Komisi III DPR', 'DPR'],
    ['Ketua Badan Anggaran DPRD Ambara', 'DPRD Ambara'],
    ['Kepala Pusat Data BNPB', 'BNPB'],
    ['Kepala UPTD Puskesmas Ambara', 'UPTD Puskesmas Ambara'],
    ['Direktur Rumah Sakit Umum Daerah Ambara', 'Rumah Sakit Umum Daerah Ambara'],
    ['Hakim Mahkamah Konstitusi', 'Mahkamah Konstitusi'],
    ['Kepala Seksi Intelijen Kejari Ambara', 'Kejari Ambara'],
    ['Komandan Kodim 0712/Ambara', 'Kodim 0712/Ambara'],
    ['General Manager PLN UID Jawa Barat', 'PLN UID Jawa Barat'],
    ['Ketua Dewan Pers', 'Dewan Pers'],
    ['Anggota Dewan Kehormatan PWI', 'Dewan Kehormatan PWI'],
    ['Direktur Eksekutif Walhi', 'Walhi'],
    ['Plt Kepala Dinas Sosial', 'Dinas Sosial'],
    ['Ketua Kelompok Tani Sri Mukti', 'Kelompok Tani Sri Mukti'],
    ['Ketua Otoritas Jasa Keuangan Ambara', 'Otoritas Jasa Keuangan Ambara'],
    ['Ketua Komisi Kepolisian Nasional', 'Komisi Kepolisian Nasional'],
    ['Kepala Kantor Kementerian Agama Kota Ambara', 'Kantor Kementerian Agama Kota Ambara'],
  ])('%s', (role, body) => {
    expect(bodyIn(role)).toBe(body);
  });

  it.each([
    'Bupati Tapin',
    'Kepala Desa Pandanwangi',
    'Direktur Jenderal Perlindungan Konsumen dan Tertib Niaga',
    'Staf Ahli Menteri Perhubungan Bidang Logistik dan Multimoda',
    'warga Desa Sangaji',
    'Ketua kelompok nelayan Ujung Karang',
    'warga Dinas Sosial',
    'kuasa hukum warga',
    'korban PT Maju',
    'saksi dari Bank Ambara',
    'mantan Direktur PT Maju',
    'calon Bupati Ambara',
    'Staf Khusus Menteri Sosial',
    'Menteri Koordinator Bidang Politik',
    'Sekretaris Daerah Kota Ambara',
    'Ketua Badan Kehormatan',
    'Ketua Tim Penasihat Hukum',
    'Ketua RT 05',
    'koordinator penanaman Mangrove',
  ])('none: %s', (role) => {
    expect(bodyIn(role)).toBeNull();
  });
});

describe('a body as the article names it at its fullest', () => {
  it('spelled out where brackets explain the short form', () => {
    const bodies = bodiesOf(
      'Badan Nasional Penanggulangan Bencana (BNPB) mencatat. Kata BNPB, aman.',
    );
    expect(bodies.fullest('BNPB')).toBe('Badan Nasional Penanggulangan Bencana');
  });

  it.each([
    ['BSSN', 'Badan Siber dan Sandi Negara'],
    ['Kementan', 'Kementerian Pertanian'],
    ['KLN', 'PT Kereta Lintas Nusa'],
    ['BMKG', 'Badan Meteorologi, Klimatologi, dan Geofisika'],
    ['ICW', 'Indonesia Corruption Watch'],
    ['Bawaslu', 'Badan Pengawas Pemilu'],
    ['Walhi', 'Wahana Lingkungan Hidup Indonesia'],
    ['Disdik', 'Dinas Pendidikan'],
  ])('%s for %s', (short, full) => {
    expect(bodiesOf(`Kemarin ${full} (${short}) hadir. Kata ${short}, aman.`).fullest(short)).toBe(
      full,
    );
  });

  it.each([
    ['a place', 'Dinas Sosial Ambara (Jakarta) hadir.', 'Jakarta'],
    ['a line of business', 'PT Maju Jaya (Perkebunan) hadir.', 'Perkebunan'],
    ['letters in another order', 'Badan Siber dan Sandi Negara (NSSB) hadir.', 'NSSB'],
  ])('not for %s', (_what, text, short) => {
    expect(bodiesOf(text).fullest(short)).toBe(short);
  });

  it('with its place where only one is named', () => {
    const one = bodiesOf(
      'Dinas Kesehatan Kota Pagar Asri mengumumkan itu. Dinas Kesehatan menambahkan.',
    );
    expect(one.fullest('Dinas Kesehatan')).toBe('Dinas Kesehatan Kota Pagar Asri');
    const two = bodiesOf('KPU Kota Batu dan KPU Kota Malang berbeda pendapat.');
    expect(two.fullest('KPU')).toBe('KPU');
  });

  it('never with the person who stands after it', () => {
    const bodies = bodiesOf(
      'Kasi Humas Polres Binjai Iptu Dameria Purba menyebut. Polres Binjai menolak.',
    );
    expect(bodies.fullest('Polres Binjai')).toBe('Polres Binjai');
  });

  it('an office tells its body when the article prints it', () => {
    const text = 'Kapolda Sultra menegaskan hal itu di Mapolda. Penyidik Polda Sultra memeriksa.';
    expect(bodiesOf(text).ofOffice('Kapolda Sultra')).toBe('Polda Sultra');
    expect(bodiesOf('Bupati Tapin menolak.').ofOffice('Bupati Tapin')).toBeNull();
    expect(bodiesOf('DPR RI menggelar rapat.').ofOffice('Anggota Komisi II')).toBe('DPR RI');
  });

  it.each([
    ['Kepala Biro Humas BP Batam', 'BP Batam'],
    ['Kepala Bagian Umum BXT Kediri', 'BXT Kediri'],
    ['Kepala Bidang PPA Kediri', 'Dinas Sosial Kota Kediri'],
    ['Kepala Bidang Rehabilitasi', 'Dinas Sosial Kota Kediri'],
  ])('%s speaks for its own body, not for the only other one', (office, body) => {
    const text = `Dinas Sosial Kota Kediri menolak. ${office}, Sri Contoh, mengiyakan.`;
    expect(bodiesOf(text).ofOffice(office)).toBe(body);
  });

  it('a former office speaks for nobody', () => {
    expect(bodiesOf('Polda Bali menolak.').ofOffice('mantan Kapolda Bali')).toBeNull();
  });
});
