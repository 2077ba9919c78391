import { z } from 'astro/zod';
import { address } from './address.ts';
import { day } from './date.ts';

/** The page layouts that several outlets share; their selectors are in scripts/article/families.ts. */
export const FAMILIES = ['tribun-network', 'wordpress', 'kompas', 'generic'] as const;
export type Family = (typeof FAMILIES)[number];

const sources = z
  .array(z.string().min(1))
  .describe(
    'Urut dari yang paling dipercaya. Tiap baris salah satu dari: pemilih CSS (isi teksnya), ' +
      'pemilih CSS diikuti "@atribut", "meta:NAMA" (misalnya meta:og:title), "ld:BIDANG" ' +
      '(JSON-LD, misalnya ld:datePublished), atau "data:BIDANG" (data halaman sendiri seperti ' +
      '__NEXT_DATA__: data:title, data:author, data:published, data:modified).',
  );

/** How to read one page design: every field optional, what is missing comes from the family. */
export const layout = z.strictObject({
  title: sources.optional().describe('Dari mana judul artikel diambil.'),
  byline: sources.optional().describe('Dari mana nama penulis diambil.'),
  published: sources.optional().describe('Dari mana waktu terbit diambil.'),
  modified: sources.optional().describe('Dari mana waktu pembaruan diambil.'),
  body: z
    .array(z.string().min(1))
    .optional()
    .describe(
      'Pemilih CSS wadah isi artikel, atau "data:body" untuk data halaman sendiri (__NEXT_DATA__); ' +
        'yang pertama berisi cukup teks dipakai. Bila ada beberapa wadah yang cocok, semuanya dibaca.',
    ),
  paragraphs: z
    .string()
    .optional()
    .describe('Pemilih CSS paragraf di dalam wadah. Bawaan: p, h2, h3, h4, li, blockquote.'),
  drop: z
    .array(z.string().min(1))
    .optional()
    .describe(
      'Pemilih CSS bagian yang dibuang (iklan, baca juga, takarir foto, tombol), selain yang sudah ' +
        'dibuang oleh keluarganya.',
    ),
  dropLines: z
    .array(z.string().min(1))
    .optional()
    .describe('Paragraf yang dibuang bila diawali kata-kata ini, misalnya "Simak Video".'),
});

export const outlet = z.strictObject({
  name: z.string().min(1).describe('Nama media seperti ditulis media itu sendiri.'),
  homepage: address.describe('Halaman depan.'),
  hosts: z
    .array(z.string().regex(/^[a-z0-9.-]+(:\d+)?$/, 'Nama host saja, huruf kecil, tanpa https://.'))
    .default([])
    .describe(
      'Semua host tempat artikel media ini terbit. Yang pertama dipakai dalam alamat baku; ' +
        'kosongkan bila hanya host halaman depan.',
    ),
  zone: z
    .enum(['WIB', 'WITA', 'WIT'])
    .describe('Zona waktu redaksi: hari sebuah berita dihitung menurut zona ini.'),
  feeds: z.array(address).default([]).describe('Alamat RSS, Atom, atau RDF.'),
  sitemaps: z
    .array(address)
    .default([])
    .describe('Alamat peta situs berita (news sitemap), bila tidak ada RSS atau sebagai tambahan.'),
  family: z
    .enum(FAMILIES)
    .default('generic')
    .describe('Keluarga tata letak halaman; yang berbeda darinya ditulis di "layout".'),
  layout: layout.default({}).describe('Yang berbeda dari keluarganya.'),
  formerLayouts: z
    .array(layout.extend({ validUntil: day.describe('Hari terakhir tata letak ini dipakai.') }))
    .default([])
    .describe('Tata letak lama, terbaru dulu, supaya halaman lama tetap terbaca.'),
  dateline: z
    .array(z.string().min(1))
    .default([])
    .describe('Cara media ini menulis namanya di awal berita, misalnya TRIBUNNEWS.COM.'),
  paging: z
    .strictObject({
      parameter: z.string().min(1).describe('Nama parameter halaman, biasanya "page".'),
      all: z
        .string()
        .optional()
        .describe('Nilai yang menampilkan seluruh artikel, misalnya "all" untuk ?page=all.'),
      next: z
        .string()
        .optional()
        .describe('Pemilih CSS tautan ke halaman berikutnya, bila tidak ada nilai untuk semua.'),
    })
    .optional()
    .describe('Artikel yang dipecah menjadi beberapa halaman.'),
  amp: z
    .array(z.string().min(1))
    .default([])
    .describe('Bagian alamat khas versi AMP yang dihapus dari alamat baku, misalnya "/amp".'),
  checked: z
    .strictObject({
      on: day.describe('Hari pemeriksaan.'),
      against: z
        .enum(['live', 'fixture'])
        .describe('"live": halaman asli; "fixture": hanya contoh buatan di test/article.'),
    })
    .optional()
    .describe('Kapan dan terhadap apa profil ini terakhir diperiksa.'),
});

export type Layout = z.infer<typeof layout>;
export type Outlet = z.infer<typeof outlet>;
