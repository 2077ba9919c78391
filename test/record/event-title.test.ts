import { describe, expect, it } from 'vitest';
import { titleOfEvent } from '../../scripts/record/event-title.ts';

describe('a title of its own, cut from the sentence', () => {
  it.each([
    [
      'Pada Selasa, 28 November 2023, Kominfo telah mengirimkan surat permintaan klarifikasi kepada KPU.',
      'Selasa, 28 November 2023',
      'Kominfo mengirimkan surat permintaan klarifikasi kepada KPU',
    ],
    [
      'Puncaknya, DKPP menjatuhkan sanksi pemberhentian tetap kepada Makmun pada Rabu (3/7/2024).',
      'Rabu (3/7/2024)',
      'DKPP menjatuhkan sanksi pemberhentian tetap kepada Makmun',
    ],
    [
      'Pada Senin (13/7/2025), izin usahanya dicabut Pemerintah Kota Kendari.',
      'Senin (13/7/2025)',
      'Izin usahanya dicabut Pemerintah Kota Kendari',
    ],
    [
      'Kebakaran hebat melanda gudang milik Perum BULOG di Margasari, Semarang Utara pada Jumat malam (07/06/2024) sekitar pukul 19.40 WIB.',
      'Jumat malam (07/06/2024)',
      'Kebakaran hebat melanda gudang milik Perum BULOG di Margasari, Semarang Utara',
    ],
    ['Vonis etik itu keluar pada 18 Desember 2023.', '18 Desember 2023', 'Vonis etik itu keluar'],
    [
      'Kejaksaan Tinggi Nusa Tenggara Timur (Kejati NTT) menahan mantan Kepala Dinas PUPR Kabupaten Sumba Tengah, MUD, dan seorang kontraktor berinisial YL, Selasa (18/7/2023) malam.',
      'Selasa (18/7/2023)',
      'Kejaksaan Tinggi Nusa Tenggara Timur menahan mantan Kepala Dinas PUPR Kabupaten …',
    ],
    [
      'Server antrean dimatikan sejak Selasa malam (22/8).',
      'Selasa malam (22/8)',
      'Server antrean dimatikan',
    ],
    ['Kendari batal hari ini karena cuaca.', 'hari ini', 'Kendari batal karena cuaca'],
  ])('%s', (words, day, title) => {
    expect(titleOfEvent(words, day)).toBe(title);
  });

  it('is never longer than a heading, nor empty, whatever the sentence holds', () => {
    for (const words of [
      'Rabu (3/7/2024).',
      `${'a'.repeat(300)} Rabu (3/7/2024).`,
      '(x), Rabu (3/7/2024)',
    ]) {
      const title = titleOfEvent(words, 'Rabu (3/7/2024)');
      expect(title.length).toBeLessThanOrEqual(82);
    }
  });
});
