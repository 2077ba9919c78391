/** A request that brought nothing; `remedy` says what a person can do about it. */
export class FetchError extends Error {
  readonly url: string;
  readonly status: number | null;
  readonly remedy: string;
  /** The host was not asked at all, because it rests. */
  readonly resting: boolean;
  constructor(
    url: string,
    what: string,
    remedy: string,
    { status = null, resting = false }: { status?: number | null; resting?: boolean } = {},
  ) {
    super(what);
    this.url = url;
    this.remedy = remedy;
    this.status = status;
    this.resting = resting;
  }
}

/** An address is given to a command, or stands in an outlet's profile, which a new one has not yet. */
const CHECK_ADDRESS = 'periksa alamatnya, yang diberikan atau yang di content/outlets';

const NOT_PUBLIC = `${CHECK_ADDRESS}; mencoba media di mesin ini sendiri (localhost): beri --allow-loopback`;

/** A body that is larger than anything an outlet publishes. */
export function tooLarge(address: string, maxBytes: number): FetchError {
  return new FetchError(
    address,
    `lebih besar dari ${maxBytes} byte`,
    'periksa apakah alamatnya memang umpan atau artikel',
  );
}

/** An address given as numbers that leads into somebody's own network. */
export function notPublic(address: string): FetchError {
  return new FetchError(address, 'menunjuk ke alamat yang tidak publik', NOT_PUBLIC);
}

/** No answer came, for the reason in `error`. */
export function unreached(address: string, error: unknown): FetchError {
  const reason = error instanceof Error ? error.message : String(error);
  return new FetchError(
    address,
    `tidak terjangkau (${codeOf(error)}: ${reason})`,
    isPrivate(error) ? NOT_PUBLIC : `coba lagi nanti; bila menetap, ${CHECK_ADDRESS}`,
  );
}

/** An answer whose status says that there is nothing to read. */
export function refused(address: string, status: number): FetchError {
  if (status === 410) {
    return new FetchError(
      address,
      'sudah tidak ada (410)',
      'bila ini umpan, hapus alamatnya dari content/outlets; bila artikel, media menariknya',
      { status },
    );
  }
  if (status === 404)
    return new FetchError(address, 'tidak ditemukan (404)', CHECK_ADDRESS, { status });
  const remedy =
    status === 429 || status >= 500 ? 'coba lagi nanti' : 'periksa alamatnya di peramban';
  return new FetchError(address, `media menjawab ${status}`, remedy, { status });
}

/** The code of an error of the network, else its name. */
export const codeOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.name) : '';

/** A name that leads to an address which is not public says nothing about a host's health. */
export const isPrivate = (error: unknown): boolean => codeOf(error) === 'EPRIVATE';
