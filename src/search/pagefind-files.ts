/** What Pagefind's files begin with once they are unpacked. */
const SIGNATURE = 'pagefind_dcd';

/**
 * `fetch` as Pagefind is given it: its files come unpacked by the browser, which is several times
 * faster than its own unpacking, and the engine, which every part of the index asks for again, is
 * fetched once.
 *
 * @param ask how to fetch
 */
export function forPagefind(ask: typeof fetch): typeof fetch {
  let engine = false;
  return async (input, init) => {
    const { pathname } = new URL(String(input));
    if (!/\.(?:pagefind|pf_\w+)$/.test(pathname)) return ask(input, init);
    if (pathname.endsWith('.pagefind')) {
      // Pagefind takes the one that is running for what it is given.
      if (engine) return new Response(SIGNATURE);
      engine = true;
    }
    return unpacked(await ask(input, init));
  };
}

const GZIP = [0x1f, 0x8b];

/** A file as it was before it was packed; one that a host has unpacked, or an old browser cannot, as it came. */
async function unpacked(answer: Response): Promise<Response> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const packed = GZIP.every((byte, at) => bytes[at] === byte);
  const whole = new Response(bytes);
  if (!packed || !whole.body || typeof DecompressionStream === 'undefined') return whole;
  return new Response(whole.body.pipeThrough(new DecompressionStream('gzip')));
}
