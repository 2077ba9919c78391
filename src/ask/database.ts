import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from '@duckdb/duckdb-wasm';
import type { Answer } from '../tables/bars.ts';
import { FORMULA } from '../tables/formula.ts';

/** What is loaded, and from where; all of it from the site's own host. */
export interface Parts {
  /** Address of the engine's compressed WebAssembly. */
  module: string;
  /** Address of the compressed script of its worker. */
  worker: string;
  /** Addresses of the tables' Parquet files, by the name that queries call them by. */
  tables: Readonly<Record<string, string>>;
}

/** What a query gave. */
export interface Found extends Answer {
  /** DuckDB's type of each column. */
  types: string[];
  /** How many rows there are, of which `rows` has the first. */
  count: number;
}

/** Rows that are shown; the export has all. */
const MOST_SHOWN = 50;

/** The last answer stays in the database under this name, so that it can be exported. */
const ANSWER = 'jawaban';

/** What came: kept, so that the engine can be started again without a network. */
export interface Files {
  module: Blob;
  worker: Blob;
  tables: ReadonlyMap<string, Blob>;
}

/**
 * Loads the engine and every table.
 *
 * @param loaded is told of every byte that came, as it comes over the line or out of the cache
 * @throws when something cannot be loaded
 */
export async function load(parts: Parts, loaded: (bytes: number) => void): Promise<Files> {
  const [module, worker, ...tables] = await Promise.all([
    unpacked(parts.module, 'application/wasm', loaded),
    unpacked(parts.worker, 'text/javascript', loaded),
    ...Object.entries(parts.tables).map(
      async ([name, address]) =>
        [name, await new Response(await bytesOf(address, loaded)).blob()] as const,
    ),
  ]);
  return { module, worker, tables: new Map(tables) };
}

/** The tables in the reader's own browser, to be asked in SQL. */
export class Database {
  readonly #engine: AsyncDuckDB;
  readonly #connection: AsyncDuckDBConnection;

  private constructor(engine: AsyncDuckDB, connection: AsyncDuckDBConnection) {
    this.#engine = engine;
    this.#connection = connection;
  }

  /**
   * Starts the engine. The worker is made from a copy in memory, so that it stands under the page's own
   * policy: no query reaches another host.
   *
   * @throws when the browser cannot run it
   */
  static async open({ module, worker, tables }: Files): Promise<Database> {
    const addresses = [worker, module].map((blob) => URL.createObjectURL(blob));
    const [scriptAddress = '', wasmAddress = ''] = addresses;
    const engine = new AsyncDuckDB(new VoidLogger(), new Worker(scriptAddress));
    await engine.instantiate(wasmAddress);
    for (const address of addresses) URL.revokeObjectURL(address);
    for (const [name, file] of tables)
      await engine.registerFileBuffer(name, new Uint8Array(await file.arrayBuffer()));
    const database = new Database(engine, await engine.connect());
    for (const name of tables.keys())
      await database.#run(`create view ${named(name.replace(/\.parquet$/, ''))} as from '${name}'`);
    return database;
  }

  /**
   * Ends the engine, and with it whatever it computes: it has one thread, which hears of nothing while it
   * works. What was asked is never answered.
   */
  end(): Promise<void> {
    return this.#engine.terminate();
  }

  /**
   * Runs one query, which is one that selects. DuckDB itself writes every value as text, so that days,
   * large numbers and lists look as they do on the command line.
   *
   * @throws DuckDB's own words about what is wrong with the query, without the line that shows it
   */
  async ask(sql: string): Promise<Found> {
    try {
      await this.#run(`create or replace temp table ${ANSWER} as ${sql}`);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      throw new Error(`DuckDB menolak perintah ini: ${said.split(/\n+LINE \d+:/)[0]}`);
    }
    const described = await this.#run(`describe ${ANSWER}`);
    const columns = described.map(({ column_name }) => String(column_name));
    const types = described.map(({ column_type }) => String(column_type));
    const texts = columns.map((name, at) => `${named(name)}::varchar as "${at}"`).join(', ');
    const rows = await this.#run(`select ${texts} from ${ANSWER} limit ${MOST_SHOWN}`);
    const [{ count = 0 } = {}] = await this.#run(`select count(*)::int as count from ${ANSWER}`);
    return {
      columns,
      types,
      count: Number(count),
      rows: rows.map((row) => columns.map((_, at) => (row[at] ?? null) as string | null)),
    };
  }

  /** The last answer as CSV, all rows of it; what a spreadsheet would run has a `'` in front. */
  async csv(): Promise<Blob> {
    const described = await this.#run(`describe ${ANSWER}`);
    const cells = described.map(({ column_name, column_type }) => {
      const name = named(String(column_name));
      return column_type === 'VARCHAR'
        ? `if(regexp_matches(${name}, '^''*${FORMULA}'), '''' || ${name}, ${name}) as ${name}`
        : name;
    });
    const file = `${ANSWER}.csv`;
    // A file that is not there yet would be looked for, and the browser told of it.
    await this.#engine.registerEmptyFileBuffer(file);
    await this.#run(`copy (select ${cells.join(', ')} from ${ANSWER}) to '${file}' (header)`);
    const bytes = await this.#engine.copyFileToBuffer(file);
    await this.#engine.dropFile(file);
    return new Blob(['\uFEFF', bytes as Uint8Array<ArrayBuffer>], { type: 'text/csv' });
  }

  async #run(sql: string): Promise<Record<string, unknown>[]> {
    const table = await this.#connection.query(sql);
    return table.toArray().map((row: { toJSON(): Record<string, unknown> }) => row.toJSON());
  }
}

const named = (column: string): string => `"${column.replaceAll('"', '""')}"`;

/** A file as it comes. */
async function bytesOf(
  address: string,
  loaded: (bytes: number) => void,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const { ok, status, body } = await fetch(address);
  if (!ok || !body) throw new Error(`${address}: ${status}`);
  return body.pipeThrough(
    new TransformStream({
      transform(chunk, controller) {
        loaded(chunk.byteLength);
        controller.enqueue(chunk);
      },
    }),
  );
}

/** A compressed file, out of which the browser can start a worker or a module. */
async function unpacked(address: string, type: string, loaded: (bytes: number) => void) {
  const packed = await bytesOf(address, loaded);
  const plain = packed.pipeThrough(new DecompressionStream('gzip'));
  return new Response(plain, { headers: { 'content-type': type } }).blob();
}
