import { describe, it } from 'vitest';
import { expectRows, type Kind } from './rows.ts';

const check = ([text, ...rows]: Kind) => expectRows(text, rows);

describe('letters are a degree behind a name, a body behind an office, and else somebody by their initials', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Kuasa hukum terdakwa, Lukman Hakim SH MH mengatakan kliennya sehat. "Kami banding," kata Lukman Hakim SH.',
        ['kliennya sehat', { speaker: 'Lukman Hakim', role: 'Kuasa hukum terdakwa' }],
        ['Kami banding', { speaker: 'Lukman Hakim', official: false }],
      ],
    },
    {
      kind: [
        'Kepala Dinas Syariat Islam Kota Ambara, Tgk. Hasbi, MA, menyebut tarif naik.',
        ['tarif naik', { speaker: 'Hasbi', role: 'Kepala Dinas Syariat Islam Kota Ambara' }],
      ],
    },
    {
      kind: [
        'Ketua MA Sunarto Wijaya mengatakan hakim akan diganti. "Kami awasi," ujarnya.',
        ['hakim akan', { speaker: 'Sunarto Wijaya', role: 'Ketua MA', organisation: 'MA' }],
        ['Kami awasi', { speaker: 'Sunarto Wijaya', official: true }],
      ],
    },
    {
      kind: [
        'Juru bicara MA, Sobandi Wijaya, mengatakan hakim itu dipindah. MA menegaskan tidak ada intervensi.',
        ['dipindah', { speaker: 'Sobandi Wijaya', role: 'Juru bicara MA', official: true }],
        ['intervensi', { speaker: 'MA', official: true }],
      ],
    },
    {
      kind: [
        'Mahkamah Agung (MA) memutuskan menolak kasasi. MA menilai bukti cukup.',
        ['bukti cukup', { speaker: 'Mahkamah Agung', official: true }],
      ],
    },
    {
      kind: [
        'Tersangka SH (34) mengaku menyesal. "Saya khilaf," kata SH.',
        ['menyesal', { speaker: 'SH', role: 'Tersangka', official: false }],
        ['Saya khilaf', { speaker: 'SH', official: false }],
      ],
    },
    {
      // No court is told of: nobody speaks for one.
      kind: [
        '"Saya diajak," kata MA, Rabu (11/3/2026). MA mengaku baru sekali ikut mencuri.',
        ['Saya diajak', { speaker: 'MA', organisation: null, official: false }],
        ['baru sekali', { speaker: 'MA', official: false }],
      ],
    },
    {
      kind: [
        'Penasihat hukum MA, Zaini Rahman, mengaku belum menerima surat penahanan.',
        [
          'surat penahanan',
          {
            speaker: 'Zaini Rahman',
            role: 'Penasihat hukum MA',
            organisation: null,
            official: false,
          },
        ],
      ],
    },
    {
      // What a degree closes is a name, however unusual.
      kind: [
        'Camat Ilir Talo Erwandi SE mengatakan tim turun. Erwadi juga meminta warga sabar.',
        ['tim turun', { speaker: 'Erwandi', role: 'Camat Ilir Talo' }],
        ['warga sabar', { speaker: 'Erwandi', role: 'Camat Ilir Talo' }],
      ],
    },
    {
      kind: [
        'Jaksa penuntut umum Bustanil Arifin SH dari Kejari Buton menyatakan pikir-pikir.',
        [
          'pikir-pikir',
          { speaker: 'Bustanil Arifin', role: 'Jaksa penuntut umum', organisation: 'Kejari Buton' },
        ],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('who brought a case is called so from then on', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Perkara ini diadukan Ratu Nurjanah Supriatna. Teradunya satu orang, yakni Anggota KPU Kota Serang, Ending Suhaemi.\nPengadu mendalilkan Teradu menginap di vila milik caleg. "Ada fotonya," kata Ratu.',
        ['menginap', { speaker: 'Ratu Nurjanah Supriatna', role: 'Pengadu', official: false }],
        ['Ada fotonya', { speaker: 'Ratu Nurjanah Supriatna', role: 'Pengadu' }],
      ],
    },
    {
      kind: [
        'Perkara Nomor 77/PUU-XXI/2023 itu diajukan Baihaqi Alatas.\nDalam permohonannya, Pemohon mendalilkan Pasal 138 kabur. "Saya menarik ojek," kata Baihaqi.',
        ['mendalilkan', { speaker: 'Baihaqi Alatas', role: 'Pemohon', official: false }],
        ['Saya menarik', { speaker: 'Baihaqi Alatas', role: 'Pemohon' }],
      ],
    },
    {
      // An office that they hold already stays theirs.
      kind: [
        'Perkara ini diadukan Petrus Lejap, calon anggota DPRD Lembata.\nPengadu mendalilkan kotak suara dibuka.',
        ['kotak suara', { speaker: 'Petrus Lejap', role: 'calon anggota DPRD Lembata' }],
      ],
    },
    {
      // Nobody is said to have brought it.
      kind: [
        'Bupati Tapin Budi Santoso hadir dalam sidang. Pengadu mendalilkan kotak suara dibuka.',
        ['kotak suara', { speaker: 'Pengadu' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('the rest of the article tells where a village or district ends', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Warga Desa Lembah Sari mengeluh. Kepala Desa Lembah Sari Murtini mengatakan dana sudah cair.',
        ['sudah cair', { speaker: 'Murtini', role: 'Kepala Desa Lembah Sari' }],
      ],
    },
    {
      kind: [
        'Kepala Desa Lembah Sari Murtini mengatakan dana sudah cair. "Tunggu," kata Sari Murtini. Warga Desa Lembah senang.',
        ['sudah cair', { speaker: 'Sari Murtini', role: 'Kepala Desa Lembah' }],
      ],
    },
    {
      kind: [
        'Camat Ranto Peureulak Zulkarnaini meninjau banjir. "Sudah surut," kata Camat Zulkarnaini.',
        ['Sudah surut', { speaker: 'Zulkarnaini', role: 'Camat Ranto Peureulak' }],
      ],
    },
    {
      // A district whose name is cut short is nobody.
      kind: [
        'Camat Tanah Wringin membuka pasar. "Kios gratis," kata Camat Wringin. Warga di Wringin senang.',
        ['Kios gratis', { speakerKind: 'role', official: true }],
      ],
    },
    {
      kind: [
        'Truk yang dikemudikan Melkianus Taek (31) menyerempet sepeda motor. "Saya mengantuk," kata Melkianus, Rabu (11/3/2026).',
        ['Saya mengantuk', { speaker: 'Melkianus Taek' }],
      ],
    },
    {
      kind: [
        'Pastor Paroki Golo Wune, RD. Siprianus Jelahu, membenarkan adanya pohon pisang itu. "Umat saya tanam sendiri," kata Romo Sipri.',
        ['pohon pisang', { speaker: 'Siprianus Jelahu', role: 'Pastor Paroki Golo Wune' }],
        ['Umat saya', { speaker: 'Siprianus Jelahu', official: false }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});
