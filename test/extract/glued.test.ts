import { describe, expect, it } from 'vitest';
import { extract } from '../../scripts/extract/extract.ts';
import { unglue } from '../../scripts/extract/glued.ts';

describe('spaces that a desk left out', () => {
  it.each([
    ['penarik rakit,Ampi (34) mengaku', 'penarik rakit, Ampi (34) mengaku'],
    ['banjir,Selasa,(17/2/2026) sore', 'banjir, Selasa, (17/2/2026) sore'],
    ['sejak Kamis lalu.Ini gangguan pertama.', 'sejak Kamis lalu. Ini gangguan pertama.'],
    ['pukul 09.00 WIB.Warga tetap datang.', 'pukul 09.00 WIB. Warga tetap datang.'],
    ['putus total.Akibatnya empat desa', 'putus total. Akibatnya empat desa'],
    ['viral Selasa (15/4).Usut punya usut', 'viral Selasa (15/4). Usut punya usut'],
    ['Kadis PUPR Ir.Obaja Lamere', 'Kadis PUPR Ir. Obaja Lamere'],
    ['di Saumlaki,Rabu(18/2).', 'di Saumlaki, Rabu (18/2).'],
    ['Pandi—sapaan akrabnya—mengimbau', 'Pandi, sapaan akrabnya, mengimbau'],
    ['Koh Hen -- begitu ia dipanggil -- menuding', 'Koh Hen, begitu ia dipanggil, menuding'],
    ['Budi Saragih—nama yang lama', 'Budi Saragih, nama yang lama'],
  ])('%s', (printed, read) => {
    expect(unglue(printed).text).toBe(read);
  });

  it.each([
    'Buka laman kabar.com/Berita untuk rincian.',
    'Mereka berhenti!Warga tetap datang lagi.',
    'Rp1,5 miliar dan 2.500 orang',
    'lewat Tribun.com dan www.Wringin.go.id',
    'surel humas@wringin.Go.id hari ini',
    'Budi Santoso, S.H., M.Si., dan A.Rahman',
    'PT.Maju dan S.STP itu',
    'Dinas (PUPR) dan kamar 3(b)',
    'BARABAI – Air naik Selasa – Rabu',
    'KUPANG—Kasus itu dan Januari–Maret',
  ])('none in %s', (printed) => {
    expect(unglue(printed).text).toBe(printed);
  });

  it('what is read keeps the words and the places of the desk', () => {
    const text =
      'Saumlaki,STP-Jembatan itu putus.Warga menyeberang.\n"Air masih tinggi.Alat belum masuk,"ungkap Kadis PUPR Kabupaten Wringin Ir.Budi Santoso,ST kepada wartawan,Rabu(18/2/2026).';
    const { statements, dates } = extract({ text, publishedAt: '2026-02-19' });
    expect(statements).toMatchObject([
      {
        text: 'Air masih tinggi.Alat belum masuk,',
        speaker: 'Budi Santoso',
        role: 'Kadis PUPR Kabupaten Wringin',
        saidOn: '2026-02-18',
        saidOnText: 'Rabu(18/2/2026)',
      },
    ]);
    for (const { text: words, start, end } of [...statements, ...dates])
      expect(text.slice(start, end)).toBe(words);
  });
});
