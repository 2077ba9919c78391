import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small content folder with which nothing is wrong: path → text. */
export const SOUND: Readonly<Record<string, string>> = {
  'site.yaml': 'name: Contoh\n',
  'outlets/contoh.yaml': `name: Contoh
homepage: https://contoh.id
zone: WIB
feeds:
  - https://contoh.id/rss
layout:
  body:
    - div.isi
`,
  'outlets/lain.yaml': 'name: Lain\nhomepage: https://lain.id\nzone: WITA\n',
  'stories/data-pemilih.md': `---
title: Dugaan kebocoran data pemilih
summary: Data pemilih dilaporkan dijual.
state: berjalan
from: 2023-11-27
match:
  any: [data pemilih, kebocoran data]
  all: [KPU]
---
Yang diketahui sejauh ini.
`,
  'people/nezar-patria.md': `---
name: Nezar Patria
aliases: [Nezar]
posts:
  - organisation: kominfo
    title: Wakil Menteri Komunikasi dan Informatika
    from: 2023-07-17
    to: 2024-10-20
    source: https://www.kominfo.go.id
  - organisation: komdigi
    title: Wakil Menteri Komunikasi dan Digital
    from: 2024-10-21
---
`,
  'people/budi-arie-setiadi.md': `---
name: Budi Arie Setiadi
posts:
  - organisation: kominfo
    title: Menteri Komunikasi dan Informatika
    from: 2023-07-17
---
`,
  'organisations/kominfo.md': `---
name: Kementerian Komunikasi dan Informatika
abbreviations: [Kominfo]
kind: kementerian
official: true
successor: komdigi
source: https://www.kominfo.go.id
---
`,
  'organisations/komdigi.md': `---
name: Kementerian Komunikasi dan Digital
abbreviations: [Komdigi]
kind: kementerian
official: true
---
`,
  'laws/uu-27-2022.md': `---
kind: uu
number: "27"
year: 2022
title: Pelindungan Data Pribadi
aliases: [UU PDP]
citation: uu/2022/27
source: https://peraturan.go.id/uu-27-2022
---
`,
  'articles/contoh/2023-11-30-menunggu-kpu.yaml': `outlet: contoh
url: https://contoh.id/berita/1
title: Menunggu KPU
publishedAt: 2023-11-30T20:15:00+07:00
readAt: 2023-12-01T08:00:00+07:00
textHash: sha256:${'0'.repeat(64)}
normaliser: "1"
extractor: "3"
stories:
  - data-pemilih
statements:
  - 2023/11-30-nezar-patria-kita-sedang-menelusuri
  - 2023/11-29-budi-arie-setiadi-kami-sudah-berkirim
  - 2023/11-29-yang-dihapus-editor
`,
  'articles/lain/2023-11-30-menteri.yaml': `outlet: lain
url: https://lain.id/berita/2
publishedAt: 2023-11-30
readAt: 2023-12-01T08:00:00+07:00
textHash: sha256:${'1'.repeat(64)}
normaliser: "1"
extractor: "3"
statements:
  - 2023/11-29-budi-arie-setiadi-kami-sudah-berkirim
`,
  'statements/2023/11-30-nezar-patria-kita-sedang-menelusuri.md': `---
speaker: nezar-patria
role: Wakil Menteri Komunikasi dan Informatika
organisation: kominfo
official: true
saidOn: 2023-11-30
place: Plaza Senayan, Jakarta
kind: direct
stories:
  - data-pemilih
laws:
  - law: uu-27-2022
    article: "39"
reports:
  - article: contoh/2023-11-30-menunggu-kpu
    speaker: Nezar
    date: Kamis (30/11/2023)
    prefix: '"'
    suffix: '," ujar Nezar.'
    start: 292
    end: 510
review: []
---
> Kita sedang menelusuri dan menunggu informasi dari KPU
`,
  'statements/2023/11-29-budi-arie-setiadi-kami-sudah-berkirim.md': `---
speaker: budi-arie-setiadi
role: Menteri Komunikasi dan Informatika
organisation: kominfo
official: true
saidOn: 2023-11-29
place: null
kind: direct
stories:
  - data-pemilih
reports:
  - article: contoh/2023-11-30-menunggu-kpu
    start: 600
    end: 700
  - article: lain/2023-11-30-menteri
    quote: Kami sudah berkirim surat kepada KPU sejak Selasa malam
    start: 10
    end: 60
deadlines:
  - due: 2023-12-02
    words: dalam tiga hari
conflicts: []
corrections:
  - at: 2023-12-05
    note: Semula tertulis diucapkan Nezar.
    link: https://contoh.id/ralat/1
review: []
---
> Kami sudah berkirim surat kepada KPU sejak Selasa
`,
  'events/2023/11-28-surat-dikirim.md': `---
date: 2023-11-28
reports:
  - article: contoh/2023-11-30-menunggu-kpu
    start: 900
    end: 950
---
> Kementerian mengirim surat kepada KPU.
`,
};

export const NEZAR = 'statements/2023/11-30-nezar-patria-kita-sedang-menelusuri.md';
export const BUDI = 'statements/2023/11-29-budi-arie-setiadi-kami-sudah-berkirim.md';

/** Runs `work` on a content folder of these files, which is removed afterwards. */
export function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'linimasa-check-'));
  const remove = () => rmSync(folder, { recursive: true });
  let result: T;
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    result = work(folder);
  } catch (error) {
    remove();
    throw error;
  }
  if (result instanceof Promise) return result.finally(remove) as T;
  remove();
  return result;
}
