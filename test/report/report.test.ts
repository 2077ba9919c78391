import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joined, plain, target } from '../../scripts/report/text.ts';
import { BUDI, inFolder, NEZAR, SOUND } from '../check/sound.ts';

/** What is reported once `change` was made to a published folder. */
function reported(
  change: (folder: string) => void,
  { env = {}, args = [] }: { env?: Record<string, string>; args?: string[] } = {},
) {
  return inFolder(SOUND, (folder) => {
    const git = (...all: string[]) => execFileSync('git', all, { cwd: folder, stdio: 'ignore' });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('-c', 'user.name=x', '-c', 'user.email=x@contoh.id', 'commit', '-qm', 'terbit');
    change(folder);
    const {
      GITHUB_REPOSITORY: _r,
      GITHUB_REF_NAME: _n,
      GITHUB_HEAD_REF: _h,
      ...rest
    } = process.env;
    return spawnSync(process.execPath, ['scripts/report.ts', '--content', folder, ...args], {
      encoding: 'utf8',
      env: { ...rest, ...env },
    });
  });
}

const statement = (words: string, changes: (text: string) => string = (text) => text) =>
  changes(
    (SOUND[NEZAR] as string)
      .replace(/> .*/, `> ${words}`)
      .replace('start: 292', 'start: 700')
      .replace('end: 510', 'end: 900'),
  );

const doubtful = statement('Surat itu belum kami terima sampai hari ini dari KPU', (text) =>
  text.replace('review: []', 'review: [date-inferred, speaker-inferred]'),
);

describe('npm run report', () => {
  it('tells what is new: the doubtful first with its reasons, then by article, beside the source', () => {
    const { stdout, status } = reported(
      (folder) => {
        writeFileSync(join(folder, 'statements/2023/11-30-a.md'), doubtful);
        writeFileSync(
          join(folder, 'statements/2023/11-30-b.md'),
          statement('Sistem kami aman dan tidak pernah diretas siapa pun'),
        );
      },
      {
        env: { REPOSITORY_URL: 'https://github.com/redaksi/linimasa' },
        args: ['--branch', 'ingest/kpu'],
      },
    );
    expect(status).toBe(0);
    expect(stdout).toContain('2 pernyataan baru (1 perlu dilihat dulu)');
    // As the guide has it: what is right is not merely left alone.
    expect(stdout).toContain('cocok diberi `reviewed` hari itu');
    expect(stdout).toContain('tanpa `reviewed`: situs menandainya *dibaca program*');
    expect(stdout.indexOf('Surat itu belum kami terima')).toBeLessThan(
      stdout.indexOf('Sistem kami aman'),
    );
    expect(stdout).toContain(
      '— Nezar Patria · Wakil Menteri Komunikasi dan Informatika · 2023-11-30',
    );
    expect(stdout).toContain('⚠ Narasumber disimpulkan dari kalimat sebelumnya');
    expect(stdout).toMatch(/\[Contoh: Menunggu KPU\]\(https:\/\/contoh\.id\/berita\/1#:~:text=/);
    expect(stdout).toContain(
      '[tolak](https://github.com/redaksi/linimasa/delete/ingest/kpu/statements/2023/11-30-a.md)',
    );
    expect(stdout).toContain(
      '[ubah](https://github.com/redaksi/linimasa/edit/ingest/kpu/statements/2023/11-30-a.md)',
    );
  });

  it('tells conflicts that open and findings that settle them', () => {
    const words =
      'Kami meminta penyelenggara sistem elektronik memperkuat keamanan siber dan pelindungan data pribadi pemilih dalam tiga hari';
    const { stdout } = reported((folder) => {
      writeFileSync(join(folder, 'statements/2023/11-30-c.md'), statement(words));
      writeFileSync(
        join(folder, 'statements/2023/11-30-d.md'),
        statement(words, (text) =>
          text
            .replace('speaker: nezar-patria', 'speaker: budi-arie-setiadi')
            .replace('role: Wakil Menteri', 'role: Menteri')
            .replace('article: contoh/2023-11-30-menunggu-kpu', 'article: lain/2023-11-30-menteri'),
        ),
      );
      writeFileSync(
        join(folder, BUDI),
        (SOUND[BUDI] as string).replace(
          'conflicts: []',
          'conflicts:\n  - with: 2023/11-30-c\n    status: siaran-pers',
        ),
      );
    });
    expect(stdout).toMatch(
      /terbuka: “Kami meminta penyelenggara.*” — Nezar Patria; Budi Arie Setiadi/,
    );
    expect(stdout).toContain('siaran-pers');
  });

  it('tells who is new and who that may be, what was withheld as a count, what is gone', () => {
    const ledger = SOUND['articles/lain/2023-11-30-menteri.yaml'] as string;
    const { stdout } = reported((folder) => {
      writeFileSync(
        join(folder, 'people/nezar-p.md'),
        '---\nname: Nezar Patrya\nreview: [speaker-ambiguous]\n---\n',
      );
      writeFileSync(
        join(folder, 'articles/lain/2023-11-30-baru.yaml'),
        `${ledger.replace('berita/2', 'berita/9').split('statements:')[0]}withheld:\n  - reason: private\n    count: 3\n`,
      );
      writeFileSync(
        join(folder, 'articles/lain/2023-11-30-menteri.yaml'),
        `${ledger}missingSince: 2026-11-01\n`,
      );
      rmSync(join(folder, 'events/2023/11-28-surat-dikirim.md'));
    });
    expect(stdout).toContain(
      'tokoh Nezar Patrya: **mungkin sama dengan** Nezar Patria (`npm run merge -- people nezar-patria nezar-p`)',
    );
    expect(stdout).toContain('3 ×: Dikatakan orang yang bukan tokoh publik.');
    expect(stdout).toMatch(
      /artikelnya tidak ada lagi di medianya sejak 2026-11-01: .*\(`lain\/2023-11-30-menteri`\)/,
    );
    expect(stdout).toContain('dihapus: `events/2023/11-28-surat-dikirim.md`');
  });

  it('tells which bodies and laws may be one that is on record, and which statement another one', () => {
    const { stdout } = reported((folder) => {
      const put = (path: string, text: string) => {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      };
      put(
        'organisations/komunikasi-dan-informatika.md',
        '---\nname: Kementrian Komunikasi dan Informatika RI\nkind: kementerian\nofficial: true\n---\n',
      );
      put('laws/uu-27.md', '---\nkind: uu\nnumber: "27"\ntitle: UU 27\ncitation: uu/27\n---\n');
      const words = 'Surat itu belum kami terima sampai hari ini dari panitia mana pun di daerah';
      put('statements/2023/11-30-a.md', statement(words));
      put('statements/2023/11-30-b.md', statement(words.replace('hari ini', 'sore ini')));
      put('statements/2023/11-30-c.md', statement('Sistem kami aman dan tidak pernah diretas'));
    });
    expect(stdout).toMatch(
      /lembaga Kementrian .*: \*\*mungkin sama dengan\*\* Kementerian Komunikasi dan Informatika \(`npm run merge -- organisations \S+ komunikasi-dan-informatika`\)/,
    );
    expect(stdout).toMatch(
      /peraturan UU 27 .*: \*\*mungkin sama dengan\*\* .* \(`npm run merge -- laws uu-27-2022 uu-27`\)/,
    );
    const [, twins = ''] = stdout.split('## Mungkin ganda');
    const section = twins.split('\n## ')[0] as string;
    expect(section.match(/mungkin sama dengan yang juga baru/g)).toHaveLength(1);
    expect(section).toContain('sore ini');
    expect(section).toMatch(/`differentFrom: \[2023\/11-30-[ab]\]`/);
    expect(section).not.toContain('Sistem kami aman');
  });

  it('tells new events with their day and source, and leads to the pages of GitLab too', () => {
    const { stdout } = reported(
      (folder) =>
        writeFileSync(
          join(folder, 'events/2023/11-29-rapat.md'),
          (SOUND['events/2023/11-28-surat-dikirim.md'] as string)
            .replace('2023-11-28', '2023-11-29')
            .replace(/> .*/, '> Kementerian menggelar rapat.'),
        ),
      {
        env: { REPOSITORY_URL: 'https://gitlab.com/redaksi/linimasa' },
        args: ['--branch', 'ingest/kpu'],
      },
    );
    const [, events = ''] = stdout.split('## Peristiwa baru');
    expect(events).toContain('- **2023-11-29** Kementerian menggelar rapat.');
    expect(events).toContain('[Contoh: Menunggu KPU](https://contoh.id/berita/1#:~:text=');
    const file = 'ingest/kpu/events/2023/11-29-rapat.md';
    expect(events).toContain(`[ubah](https://gitlab.com/redaksi/linimasa/-/edit/${file})`);
    expect(events).toContain(`[tolak](https://gitlab.com/redaksi/linimasa/-/blob/${file})`);
  });

  it('tells the second choice beside a doubt: another speaker or day of the article, the office on record', () => {
    const doubt = (reasons: string) => (text: string) =>
      text.replace('review: []', `review: [${reasons}]`);
    const words = 'Surat itu belum kami terima sampai hari ini dari KPU';
    const report = (statement: string, ledgers: (text: string) => string = (text) => text) =>
      reported((folder) => {
        writeFileSync(join(folder, 'statements/2023/11-30-a.md'), statement);
        writeFileSync(
          join(folder, 'statements/2023/11-30-b.md'),
          (SOUND[BUDI] as string)
            .replace(/article: .*/, 'article: contoh/2023-11-30-menunggu-kpu')
            .replace(/start: \d+/, 'start: 600')
            .replace(/> .*/, '> Kami tunggu jawaban mereka paling lambat besok pagi')
            .replace('saidOn: 2023-11-30', 'saidOn: 2023-11-29'),
        );
        const ledger = 'articles/contoh/2023-11-30-menunggu-kpu.yaml';
        writeFileSync(join(folder, ledger), ledgers(SOUND[ledger] as string));
      }).stdout;
    const told = report(statement(words, doubt('date-inferred, speaker-inferred')));
    expect(told).toMatch(
      /tidak disebut di kalimat ini\. Pilihan kedua menurut catatan: Budi Arie Setiadi, yang dikutip di dekatnya\./,
    );
    expect(told).toContain(
      'Pilihan kedua menurut catatan: 2023\\-11\\-29, hari kutipan di dekatnya.',
    );
    const office = report(
      statement(words, (text) =>
        doubt('role-differs')(text).replace(/^role: .*$/m, 'role: Juru Bicara'),
      ),
    );
    expect(office).toContain(
      'Pilihan kedua menurut catatan: Wakil Menteri Komunikasi dan Informatika, jabatan orang ini pada hari itu.',
    );
    // The program's own choice, which the ledger keeps, comes before what the records suggest.
    const own = (speaker: string) => (text: string) =>
      `${text}secondChoices:\n  - statement: 2023/11-30-a\n    speaker: ${speaker}\n`;
    const chosen = report(statement(words, doubt('speaker-inferred')), own('kominfo'));
    expect(chosen).toContain('Pilihan kedua program: Kementerian Komunikasi dan Informatika.');
    expect(chosen).not.toContain('menurut catatan: Budi');
    // Somebody who is not on record any more, or is credited by now, is no second choice.
    for (const speaker of ['tiada-lagi', 'nezar-patria']) {
      expect(report(statement(words, doubt('speaker-inferred')), own(speaker))).toMatch(
        /Pilihan kedua menurut catatan: Budi Arie Setiadi/,
      );
    }
    // Where somebody must be protected nobody else is suggested.
    const hushed = report(statement(words, doubt('speaker-inferred')), (text) =>
      own('kominfo')(`${text.replace(/^(?:title|url): .*\n/gm, '')}subject: anak\n`),
    );
    expect(hushed).toContain('⚠ Narasumber disimpulkan');
    expect(hushed).not.toContain('Pilihan kedua');
  });

  it('says of a statement whose article vanished that it is gone, and where its copy is', () => {
    const ledger = 'articles/contoh/2023-11-30-menunggu-kpu.yaml';
    const { stdout } = reported((folder) => {
      writeFileSync(
        join(folder, ledger),
        `${SOUND[ledger]}missingSince: 2026-11-01T08:00:00+07:00\narchive: https://web.archive.org/web/2023/x\n`,
      );
      writeFileSync(join(folder, 'statements/2023/11-30-a.md'), doubtful);
    });
    expect(stdout).toMatch(
      /Menunggu KPU\]\(\S+\) — \*\*tidak ada lagi di medianya sejak 2026-11-01\*\*, \[salinan arsip\]\(https:\/\/web\.archive\.org\/web\/2023\/x\)/,
    );
  });

  it('names files where the host has no pages, and says so when nothing changed', () => {
    expect(reported(() => {}).stdout).toContain('Tidak ada perubahan.');
    const { stdout } = reported((folder) =>
      writeFileSync(join(folder, 'statements/2023/11-30-a.md'), doubtful),
    );
    expect(stdout).toContain('  - `statements/2023/11-30-a.md`');
    expect(stdout).not.toContain('[terima]');
  });

  it('says which base is missing', () => {
    const { status, stderr } = reported(() => {}, { args: ['--base', 'tidak-ada'] });
    expect(status).toBe(2);
    expect(stderr).toContain('"tidak-ada" tidak ada');
    expect(reported(() => {}, { args: ['--base=--output=x'] }).stderr).toContain(
      'bukan nama cabang',
    );
  });

  it('stays below 60 kB with 500 statements, and counts what it leaves out', () => {
    const { stdout } = reported((folder) => {
      for (let at = 0; at < 500; at += 1) {
        const words = Array.from(
          { length: 25 },
          (_, word) => `kata${(at * 31 + word * 17) % 997}x${at}`,
        ).join(' ');
        writeFileSync(
          join(folder, `statements/2023/11-30-z-${at}.md`),
          statement(words, (text) =>
            at % 2 === 0 ? text.replace('review: []', 'review: [date-inferred]') : text,
          ),
        );
      }
    });
    expect(Buffer.byteLength(stdout)).toBeLessThanOrEqual(60_001);
    expect(stdout).toContain('500 pernyataan baru (250 perlu dilihat dulu)');
    expect(stdout.match(/… dan \d+ lagi/g)).toHaveLength(2);
  });
});

describe('text from outside', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert\\(1\\)&gt;'],
    ['@redaksi lihat #12', '&#64;redaksi lihat \\#12'],
    ['[klik](https://jahat.example)', '\\[klik\\]\\(https&#58;//jahat.example\\)'],
    ['baris\n# satu', 'baris \\# satu'],
    ['**tebal** `kode` ~coret~ $x$', '\\*\\*tebal\\*\\* \\`kode\\` \\~coret\\~ \\$x\\$'],
  ])('%s stays text', (given, text) => {
    expect(plain(given)).toBe(text);
  });

  it('cannot leave a link', () => {
    expect(target('https://a.id/x) [y](https://b.id')).toBe(
      'https://a.id/x%29%20[y]%28https://b.id',
    );
  });

  it('gives every section its share', () => {
    const long = { title: 'Panjang', items: Array.from({ length: 100 }, () => 'x'.repeat(50)) };
    const text = joined('kepala', [long, { title: 'Pendek', items: ['- satu'] }], 1000);
    expect(text).toContain('- satu');
    expect(text).toMatch(/… dan \d+ lagi/);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1000);
  });
});
