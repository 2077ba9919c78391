import { describe, expect, it } from 'vitest';
import { extract } from '../../../scripts/extract/extract.ts';

/** Who says the last quotation of a text: name, office, body. */
function lastSpeaker(text: string) {
  const { statements } = extract({ text, publishedAt: '2026-03-12' });
  const last = statements.findLast(({ kind }) => kind === 'direct');
  return last && [last.speaker, last.role, last.organisation];
}

describe('the body of an office, as fully as the article has it', () => {
  it.each([
    [
      'Dinas Kesehatan Kota Ambara membagi obat.',
      'Kepala Dinas Kesehatan Budi Santoso',
      'Dinas Kesehatan Kota Ambara',
    ],
    ['Polda Sultra menangkap pelaku.', 'Kapolda Sultra Irjen Pol Dwi Irianto', 'Polda Sultra'],
    ['Polres Binjai menangkap pelaku.', 'Kasat Reskrim AKP Togar Simarmata', 'Polres Binjai'],
    [
      'Kementerian Pertanian (Kementan) membagi benih.',
      'Juru Bicara Kementan Budi Santoso',
      'Kementerian Pertanian',
    ],
    [
      'Kementerian Pertanian membagi benih.',
      'Menteri Pertanian Andi Amran Sulaiman',
      'Kementerian Pertanian',
    ],
    [
      'Direktorat Jenderal Imigrasi menutup layanan.',
      'Direktur Jenderal Imigrasi Silmy Karim',
      'Direktorat Jenderal Imigrasi',
    ],
    [
      'Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Ambara siaga.',
      'Kepala BPBD Budi Santoso',
      'Badan Penanggulangan Bencana Daerah Kabupaten Ambara',
    ],
    [
      'Komisi Pemilihan Umum (KPU) Ambara menunda. KPU RI setuju.',
      'Ketua KPU Ambara Rina Kartika',
      'Komisi Pemilihan Umum Ambara',
    ],
    [
      'Pemerintah Kabupaten Ambara membagi benih.',
      'Bupati Ambara Rina Kartika',
      'Pemerintah Kabupaten Ambara',
    ],
    ['Pemkab Ambara membagi benih.', 'Bupati Ambara Rina Kartika', 'Pemkab Ambara'],
    ['Dinas Sosial Kota Ambara tutup.', 'Kepala Dinas Rina Kartika', 'Dinas Sosial Kota Ambara'],
    [
      'Warga datang.',
      'Kepala Divisi Hukum Indonesia Corruption Watch (ICW) Almas Sjafrina',
      'Indonesia Corruption Watch',
    ],
    ['Warga datang.', 'Dosen Fakultas Hukum Universitas Wringin Hamidah', 'Universitas Wringin'],
    [
      'Warga datang.',
      'Kepala Bidang Kesehatan Masyarakat Dinas Kesehatan Kota Ambara, Budi Santoso',
      'Dinas Kesehatan Kota Ambara',
    ],
    [
      'Warga datang.',
      'Kepala Seksi Penerangan Hukum Kejaksaan Tinggi Jawa Barat Dodi Gazali',
      'Kejaksaan Tinggi Jawa Barat',
    ],
    [
      'Warga datang.',
      'Kepala Kantor Pertanahan Kabupaten Ambara Budi Santoso',
      'Kantor Pertanahan Kabupaten Ambara',
    ],
    [
      'Warga datang.',
      'Kepala Balai Besar Wilayah Sungai Bengawan Solo Budi Santoso',
      'Balai Besar Wilayah Sungai Bengawan Solo',
    ],
    ['Warga datang.', 'Anggota Komisi VIII DPR RI dari Fraksi PKS Rina Kartika', 'DPR RI'],
    ['Warga datang.', 'Rina Kartika dari Dinas Sosial Ambara', 'Dinas Sosial Ambara'],
    ['Warga datang.', 'Kuasa hukum PT Maju Jaya, Budi Santoso', 'PT Maju Jaya'],
    ['Warga datang.', 'Ketua Umum Ikatan Dokter Indonesia (IDI) Adib', 'Ikatan Dokter Indonesia'],
    ['Warga datang.', 'Kapolda Sultra Irjen Pol Dwi Irianto', null],
    ['Warga datang.', 'Camat Sukarejo Budi Santoso', null],
    ['Warga datang.', 'Budi Santoso, warga Desa Rawa', null],
    ['Direktorat Jenderal Pajak tutup.', 'Menteri Pertanian Andi Amran Sulaiman', null],
  ])('%s … kata %s: %s', (before, speaker, body) => {
    expect(lastSpeaker(`${before}\n"Kami kaji," kata ${speaker}.`)?.[2]).toBe(body);
  });
});

describe('who is meant by a name or an office that was given in full before', () => {
  it.each([
    ['Bupati Ambara Rina Kartika', 'Rina', 'Bupati Ambara', 'Rina Kartika'],
    ['Bupati Ambara Rina Kartika', 'Kartika', 'Bupati Ambara', 'Rina Kartika'],
    ['Bupati Ambara Rina Kartika', 'Bupati', 'Bupati Ambara', 'Rina Kartika'],
    ['Bupati Ambara Rina Kartika', 'sang bupati', 'Bupati Ambara', 'Rina Kartika'],
    ['Bupati Ambara Rina Kartika (RK)', 'RK', 'Bupati Ambara', 'Rina Kartika'],
    ['Bupati Ambara Rina Kartika', 'dia', 'Bupati Ambara', 'Rina Kartika'],
    ['Presiden Joko Widodo', 'Jokowi', 'Presiden', 'Joko Widodo'],
    ['Presiden Susilo Bambang Yudhoyono', 'SBY', 'Presiden', 'Susilo Bambang Yudhoyono'],
    [
      'Bupati Ambara Hasan Yusuf, yang akrab disapa Hasyu,',
      'Hasyu',
      'Bupati Ambara',
      'Hasan Yusuf',
    ],
    [
      'Bupati Ambara Fransiskus Stefanus Say',
      'Frans Say',
      'Bupati Ambara',
      'Fransiskus Stefanus Say',
    ],
    ['Menteri Kebudayaan Farid Zaini', 'Menbud', 'Menteri Kebudayaan', 'Farid Zaini'],
    [
      'Bupati Maluku Tenggara Taher Hanubun',
      'Bupati Malra',
      'Bupati Maluku Tenggara',
      'Taher Hanubun',
    ],
    [
      'Direktur PT Naga Mas Budi Santoso',
      'direktur PT Naga Mas itu',
      'Direktur PT Naga Mas',
      'Budi Santoso',
    ],
  ])('%s … kata %s: %s, %s', (full, short, role, name) => {
    const named = lastSpeaker(`${full} datang. "Kami kaji," kata ${short}.`);
    expect([role, name]).toEqual([named?.[1], named?.[0]]);
  });

  it.each([
    ['Bupati Ambara Yanto', 'Yanti', 'Yanti'],
    ['Bupati Ambara Rina Kartika', 'Rina Kartini', 'Rina Kartini'],
    ['Bupati Ambara Rina Kartika', 'Budi', 'Budi'],
    ['Bupati Ambara Rina Kartika datang. Camat Sukarejo Budi Santoso', 'Camat', 'Budi Santoso'],
    ['Bupati Ambara Rina Kartika datang. Camat Sukarejo Budi Santoso', 'Bupati', 'Rina Kartika'],
  ])('%s … kata %s: %s', (full, short, speaker) => {
    expect(lastSpeaker(`${full} datang. "Kami kaji," kata ${short}.`)?.[0]).toBe(speaker);
  });
});
