import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bodyOf } from '../../src/schema/words.ts';

/** A story of this many statements is what the page-weight tests weigh. */
export const LARGE_STORY = 120;
/** The first of them make one story that stands whole on its page. */
export const WHOLE_STORY = 80;

/** Text as an attacker or a broken feed would have it. */
export const HOSTILE =
  '<script>window.hacked=1</script> </script><img src=x onerror="window.hacked=1"> [klik](javascript:window.hacked=1) "\'` &amp; {{x}} ]]> -->';
export const ENDLESS = 'a'.repeat(300);

/** A name of 120 characters. */
export const LONG_NAME =
  'Raden Mas Haryo Panjangwijaya Kusumaningrat Sastroprawiro Hadikusumodiningrat Wiryosumartono Purbonegoro Martodipurojaya';

const FIXTURES = 'test/site/fixtures/content';

/** Writes the content that the site's tests build: the fixtures, hostile text, a large story. */
export function writeContent(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(FIXTURES, folder, { recursive: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const json = JSON.stringify;

  write(
    'stories/kasus-jahat.md',
    `---\ntitle: ${json(HOSTILE)}\nsummary: ${json(HOSTILE)}\ninvented: true\nformerIds: [kasus-lama]\n---\n${HOSTILE}\n\n**tebal** <b onclick="x">bukan tebal</b>\n`,
  );
  write(
    'people/orang-jahat.md',
    `---\nname: ${json(HOSTILE)}\npublic: true\npublicBy: Rina Uji\npublicOn: 2024-03-01\nformerIds: [orang-lama]\n---\n${HOSTILE}\n`,
  );
  write(
    'articles/suara-uji/jahat.yaml',
    `outlet: suara-uji\ntitle: ${json(HOSTILE)}\nurl: "https://suara-uji.example/?a=1&b=%22"\npublishedAt: "2024-03-01T01:00:00+07:00"\nreadAt: 2024-03-02\ntextHash: sha256:${'0'.repeat(64)}\nnormaliser: "1"\nextractor: "1"\n`,
  );
  write(
    'statements/2024/jahat.md',
    statement({
      speaker: 'orang-jahat',
      role: HOSTILE,
      day: '2024-03-01',
      story: 'kasus-jahat',
      article: 'suara-uji/jahat',
      words: `${HOSTILE} ${ENDLESS}`,
    }),
  );

  write(
    'stories/kasus-besar.md',
    '---\ntitle: Kasus dengan banyak pernyataan\nsummary: Untuk menimbang halaman.\ninvented: true\n---\nRingkasan editor untuk kasus yang panjang.\n',
  );
  write(
    'stories/kasus-utuh.md',
    '---\ntitle: Kasus yang utuh di satu halaman\nsummary: Untuk menimbang halaman yang utuh.\ninvented: true\n---\nRingkasan editor untuk kasus yang panjang.\n',
  );
  for (let number = 0; number < LARGE_STORY; number += 1) {
    write(
      `statements/2025/besar-${String(number).padStart(3, '0')}.md`,
      statement({
        speaker: ['sari-wulandari', 'bagus-contoh', 'tini-pengamat'][number % 3] ?? '',
        role: 'Pejabat untuk pengujian',
        day: `2025-0${1 + Math.floor(number / 28)}-${String(1 + (number % 28)).padStart(2, '0')}`,
        story: number < WHOLE_STORY ? 'kasus-besar, kasus-utuh' : 'kasus-besar',
        article: number % 2 ? 'harian-rekaan/2024-03-05-dinas' : 'warta-contoh/2024-03-05-retak',
        // As long as those of the annotated articles: a page has room for eighty (`src/timeline/weight.ts`).
        words: `${wordsNumber(number).slice(0, 86)}.`,
      }),
    );
  }
  write('stories/kasus-kosong.md', '---\ntitle: Kasus tanpa catatan\nsummary: Belum ada.\n---\n');
  write(
    'stories/kasus-panjang.md',
    '---\ntitle: Kasus dengan kutipan panjang\nsummary: Untuk kutipan dan nama yang panjang.\ninvented: true\n---\n',
  );
  write(
    'people/nama-panjang.md',
    `---\nname: ${LONG_NAME}\npublic: true\npublicBy: Rina Uji\npublicOn: 2024-03-01\n---\n`,
  );
  write(
    'statements/2023/panjang.md',
    statement({
      speaker: 'nama-panjang',
      role: 'Pejabat dengan jabatan panjang untuk pengujian di lingkungan pemerintah kota',
      day: '2023-05-01',
      story: 'kasus-panjang',
      article: 'suara-uji/jahat',
      words: Array.from({ length: 170 }, (_, at) => wordsNumber(1000 + at)).join(' '),
    }),
  );
  // Not valid: the build names it, leaves it out and goes on.
  write('statements/2024/rusak.md', '---\nspeaker: [\n---\n> x\n');
}

/** Pronounceable words that differ from number to number, so that nothing compresses too well. */
function wordsNumber(number: number): string {
  const syllables = ['ka', 'mi', 'ban', 'tu', 're', 'sa', 'pen', 'do', 'li', 'ga', 'ru', 'tan'];
  let at = 0;
  const next = () => {
    at += 1;
    return createHash('sha256').update(`${number} ${at}`).digest().readUInt32BE();
  };
  const word = () =>
    Array.from({ length: 2 + (next() % 3) }, () => syllables[next() % syllables.length]).join('');
  return `${Array.from({ length: 34 }, word).join(' ')}.`;
}

interface Draft {
  speaker: string;
  role: string;
  day: string;
  story: string;
  article: string;
  words: string;
}

function statement({ speaker, role, day, story, article, words }: Draft): string {
  return `---\nspeaker: ${speaker}\nrole: ${JSON.stringify(role)}\norganisation: dinas-pengairan\nofficial: true\nsaidOn: ${day}\nplace: null\nkind: direct\nstories: [${story}]\nreports:\n  - article: ${article}\n---\n${bodyOf(words)}`;
}
