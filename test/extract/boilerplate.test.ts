import { describe, expect, test } from 'vitest';
import { isBoilerplate } from '../../scripts/extract/furniture.ts';

describe('no part of the story', () => {
  test.each([
    'Baca juga: Judul lain',
    'Scroll untuk membaca',
    'SCROLL TO CONTINUE WITH CONTENT',
    'Mari bergabung di Grup Telegram kami.',
    'Dapatkan berita pilihan dari redaksi setiap hari.',
    'Jangan lewatkan berita terbaru dari kami.',
    'Halaman 1 2 3 Tampilkan Semua',
    'Tags:',
    'Selengkapnya »',
    'Bagikan!',
    'Nonton juga video: Judul lain',
    'Rekomendasi untuk Anda',
    'Komentar (12)',
    'Editor: Budi Contoh',
    'Foto: Dok. Dinas Contoh',
    'Kapolres Contoh meninjau posko. (Humas Polres)',
    '[Gambas:Video 20detik]',
    '(lyn/KPO-3)',
    '(Kabarcontoh.com/Sari Contoh)',
    '(kabar.co.id/Moh. Amin)',
    'sumber gambar iklan',
    '(*)',
    '***',
    'Copyright © Contoh 2023',
  ])('%s', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });
});

describe('sentences that begin with the same words', () => {
  test.each([
    'Rekomendasi DPRD itu sudah diserahkan ke bupati, kata Budi.',
    'Komentar warga beragam.',
    '(Kabarcontoh.com/Sari Contoh) menulis bahwa hal itu benar.',
    'Bergabung dengan partai itu sejak 2010, Budi kini menjabat wakil ketua.',
    'Dilarang masuk, warga menunggu di luar pagar.',
    'Ilustrasi itu dibuat polisi untuk menjelaskan kejadian.',
    'Jangan lupa, kata Budi, warga wajib melapor.',
    'Unduhan itu, menurut dia, “berisi data warga.”',
    'Halaman 2 surat itu memuat nama para pejabat.',
    'Tag itu dipasang petugas pada Senin.',
    '“Baca dulu,” kata Bupati.',
    '"Ini menjadi perhatian saya," kata Kapolres. (Humas)',
  ])('%s', (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });
});
