import { parseOptions } from '../command/options.ts';
import { timeOf } from '../command/time.ts';
import { DEFAULT_LIMITS, type Limits } from './budget.ts';

/** Where the program remembers from one run to the next; see `HELP`. */
export const CACHE = '.cache/http';

export const HELP = `npm run ingest [-- --outlet ID …]             baca umpan semua media, atau media ini saja
npm run ingest -- URL …  --outlet ID          baca artikel ini saja
npm run ingest -- FILE … --outlet ID --published TANGGAL [--title T] [--url U]
                                              baca halaman atau teks yang disimpan
npm run ingest -- --story ID                  baca umpan untuk kasus ini, dan lihat lagi artikel yang
                                              sudah tercatat tetapi belum termasuk

--content DIR      folder isi (content)
--story ID         bersama URL atau FILE: masukkan ke kasus ini tanpa melihat kata kuncinya
--now WAKTU        anggap sekarang waktu ini (2023-11-30T09:00:00+07:00)
--dry-run          jangan menulis apa pun
--explain          terangkan mengapa pernyataan digabung
--json             satu objek JSON sebaris, untuk mesin
--allow-loopback   izinkan alamat di mesin ini (untuk ruang redaksi contoh)
--interval MS      jeda antarpermintaan ke satu host (5000)
--timeout MS       batas waktu satu permintaan (30000)
--requests N       permintaan paling banyak untuk satu media dalam satu jalan (200)
--minutes N        lama jalan ini; sesudahnya ditutup dengan tertib (50)
--cache DIR        folder ingatan antarjalan; boleh dihapus (${CACHE})

Kode keluar: 0 semua baik; 1 sebagian gagal; 2 tidak ada yang dapat dikerjakan, termasuk bila
jalan lain sedang menulis ke folder isi yang sama.`;

const OPTIONS = {
  outlet: { type: 'string', multiple: true },
  published: { type: 'string' },
  title: { type: 'string' },
  url: { type: 'string' },
  story: { type: 'string', multiple: true },
  content: { type: 'string', default: 'content' },
  now: { type: 'string' },
  cache: { type: 'string', default: CACHE },
  interval: { type: 'string' },
  timeout: { type: 'string' },
  requests: { type: 'string' },
  minutes: { type: 'string' },
  'allow-loopback': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** What a command line of `npm run ingest` asks for. */
export interface Options {
  /** Addresses and files; none reads the feeds. */
  places: string[];
  /** Ids of outlets; none means all of them. */
  outlets: string[];
  content: string;
  cache: string;
  published?: string | undefined;
  title?: string | undefined;
  url?: string | undefined;
  stories?: string[] | undefined;
  /** The moment to be taken for now. */
  now?: string | undefined;
  intervalMs?: number | undefined;
  timeoutMs?: number | undefined;
  limits: Limits;
  allowLoopback: boolean;
  dryRun: boolean;
  explain: boolean;
}

/**
 * Reads a command line.
 *
 * @returns null when it asks for help
 * @throws when it cannot be meant, with what is wrong and what to write instead
 */
export function optionsFrom(args: readonly string[]): Options | null {
  const { values, positionals } = parseOptions(args, OPTIONS, true);
  if (values.help) return null;
  return {
    places: positionals,
    outlets: values.outlet ?? [],
    content: values.content,
    cache: values.cache,
    published: values.published && timeOf('--published', values.published),
    title: values.title,
    url: values.url,
    stories: values.story,
    now: values.now && timeOf('--now', values.now),
    intervalMs: numberOf('--interval', values.interval, 'milidetik', 5000),
    timeoutMs: numberOf('--timeout', values.timeout, 'milidetik', 30000),
    limits: limitsOf(values.requests, values.minutes),
    allowLoopback: values['allow-loopback'],
    dryRun: values['dry-run'],
    explain: values.explain,
  };
}

/** A longer run gives each outlet more time as well. */
function limitsOf(requests: string | undefined, minutes: string | undefined): Limits {
  const { outletMs, runMs } = DEFAULT_LIMITS;
  const asked = numberOf('--minutes', minutes, 'menit', 50);
  return {
    requests: numberOf('--requests', requests, 'permintaan', 200) ?? DEFAULT_LIMITS.requests,
    runMs: asked === undefined ? runMs : asked * 60_000,
    outletMs: asked === undefined ? outletMs : Math.max(outletMs, asked * 24_000),
  };
}

function numberOf(
  option: string,
  value: string | undefined,
  unit: string,
  example: number,
): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new Error(
    `${option} ${value} bukan jumlah ${unit} → tulis angka saja, misalnya ${example}`,
  );
}
