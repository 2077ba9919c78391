import { describe, it } from 'vitest';
import { expectRows, type Kind } from './rows.ts';

const check = ([text, ...rows]: Kind) => expectRows(text, rows);

describe('a name that ends with those of two families is one, and two people on a ticket are two', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Adapun Ketua Umum Pimpinan Pusat Aisyiyah Siti Nurjannah Djohantini-Rahayu menitip pesan agar kader sabar. "Sabar," kata Siti.',
        ['kader sabar', { speaker: 'Siti Nurjannah Djohantini-Rahayu' }],
        ['Sabar,', { speaker: 'Siti Nurjannah Djohantini-Rahayu' }],
      ],
    },
    {
      kind: [
        'Kepala Badan Karantina Indonesia Sahat Manotar Panggabean-Sirait menyatakan sapi sehat.',
        [
          'sapi sehat',
          {
            speaker: 'Sahat Manotar Panggabean-Sirait',
            role: 'Kepala Badan Karantina Indonesia',
            official: true,
          },
        ],
      ],
    },
    {
      kind: [
        'Maria Lisapaly-Manafe, dosen Universitas Nusa Cendana, menilai tarif naik. Maria menambahkan, warga rugi.',
        [
          'tarif naik',
          { speaker: 'Maria Lisapaly-Manafe', role: 'dosen Universitas Nusa Cendana' },
        ],
        ['warga rugi', { speaker: 'Maria Lisapaly-Manafe' }],
      ],
    },
    {
      kind: [
        'Kubu Siti Basuki-Dewi, lewat juru bicaranya, Bagus Wibisana, mengatakan debat berjalan tertib.',
        ['debat berjalan', { speaker: 'Bagus Wibisana' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('offices in English end where the body and the name begin', () => {
  it.each<{ kind: Kind }>(
    (
      [
        ['Asia Pacific Director IMF', 'Krishna Wardhana', 'IMF', false],
        ['Lead Researcher INDEF', 'Andry Satrio', 'INDEF', false],
        ['Head of Corporate Communication GoTo', 'Nila Marita', 'GoTo', false],
        ['Country Director Oxfam Indonesia', 'Maria Lauranti', 'Oxfam Indonesia', false],
        ['Vice President Corporate Communication KAI', 'Anne Purba', 'KAI', true],
        [
          'Group Head Corporate Communication Bank Mega',
          'Satria Hestiani Dewi',
          'Bank Mega',
          false,
        ],
      ] as const
    ).map(([role, speaker, organisation, official]) => ({
      kind: [
        `"Kami sudah siap," kata ${role} ${speaker}, Rabu (11/3/2026).`,
        ['Kami sudah', { speaker, role, organisation, official }],
      ],
    })),
  )('$kind.0', ({ kind }) => check(kind));

  it('before a comma even where no list has the body', () =>
    check([
      'Principal Arus Ventures, Saskia Lumbantobing, percaya momentum itu baru dimulai.',
      [
        'momentum',
        {
          speaker: 'Saskia Lumbantobing',
          role: 'Principal Arus Ventures',
          organisation: 'Arus Ventures',
        },
      ],
    ]));
});

describe('a captain of a team is no officer', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        '"Kami kecewa," kata kapten Timnas Indonesia Rizal Pratama, Rabu (11/3/2026).',
        [
          'Kami kecewa',
          {
            speaker: 'Rizal Pratama',
            role: 'kapten Timnas Indonesia',
            organisation: 'Timnas Indonesia',
            official: false,
          },
        ],
      ],
    },
    {
      kind: [
        'Kapten Persitel Rizal Pratama mengaku kecewa. "Kami kalah," ujar Rizal.',
        ['Kami kalah', { speaker: 'Rizal Pratama', role: 'Kapten Persitel', official: false }],
      ],
    },
    {
      kind: [
        'Kapten Inf Rizal Pratama mengaku kecewa. "Kami kalah," ujar Rizal.',
        ['Kami kalah', { speaker: 'Rizal Pratama', role: null, official: true }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('what somebody speaks of follows the name without a mark', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Namun menurut Bupati Wringin Rina Kartika jalan itu milik provinsi. "Kami sudah bersurat," kata Rina.',
        ['milik provinsi', { speaker: 'Rina Kartika', role: 'Bupati Wringin' }],
        ['Kami sudah', { speaker: 'Rina Kartika', role: 'Bupati Wringin' }],
      ],
    },
    {
      kind: [
        'Tetapi menurut Kepala Dinas PUPR Hasan Basri proyek tersebut selesai.',
        ['selesai', { speaker: 'Hasan Basri', role: 'Kepala Dinas PUPR' }],
      ],
    },
    {
      // Behind an office a small word is of the office.
      kind: [
        'Kepala Dinas PUPR, Hasan Basri, membuka jalan. "Kami pasang lampu," kata kepala dinas itu.',
        ['Kami pasang', { speaker: 'Hasan Basri', role: 'Kepala Dinas PUPR' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('who is described by an office that is not said holds the one that the next sentence gives', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        '"Kami siap," kata Sekda Kota Denpasar Ida Bagus Oka Mahendra.\nWakil rakyat di Renon, Ni Luh Putu Ariani, mengingatkan bahwa aturan sudah lama. Anggota Komisi III DPRD Bali itu mengaku bosan dengan janji. "Dari dulu sama," cetusnya.',
        ['aturan sudah', { speaker: 'Ni Luh Putu Ariani', official: true }],
        ['mengaku bosan', { speaker: 'Ni Luh Putu Ariani', role: 'Anggota Komisi III DPRD Bali' }],
        ['Dari dulu', { speaker: 'Ni Luh Putu Ariani', official: true }],
      ],
    },
    {
      kind: [
        '"Kami siap," kata Kepala BBWS Harya Muldianto.\nOrang nomor satu di Kota Wali, Eistiana, datang menjelang sore. Bupati Demak itu meminta camat memprioritaskan lansia. "Saya sudah lapor," tuturnya.',
        ['memprioritaskan', { speaker: 'Eistiana', role: 'Bupati Demak', official: true }],
        ['Saya sudah', { speaker: 'Eistiana', role: 'Bupati Demak', official: true }],
      ],
    },
    {
      // A victim who is told of is no official.
      kind: [
        '"Kami siap," kata Kepala BBWS Harya Muldianto.\nKorban, Siti Aminah, datang menjelang sore. Kepala balai itu meminta warga sabar.',
        ['warga sabar', { speaker: 'Harya Muldianto' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});
