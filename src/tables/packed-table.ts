import { createHash, hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Part, Source, Table } from './column.ts';
import { csvHead, csvRows } from './csv.ts';
import type { Format } from './format.ts';
import { ndjsonRows } from './ndjson.ts';
import { parquetFrom, rowGroupsOf, type WrittenGroup, writtenGroup } from './parquet.ts';
import { deflated, inflated, type PackedFile } from './zip.ts';

/** A file of a table, packed for the archive of all. */
export interface PackedTableFile extends PackedFile {
  sha256: string;
  /** While it and the program are the same, so is the file; undefined where nobody knows. */
  key?: string;
}

/** The files of a table, and what of them the next build may take over. */
export interface PackedTable {
  files: Record<Format, PackedTableFile>;
  parts: Map<string, { key: string; csv: Uint8Array; ndjson: Uint8Array }>;
  groups: Map<string, WrittenGroup>;
}

/**
 * Makes the files of a table. Parts and row groups whose rows would come out the same are taken from
 * what was made before, still packed; the bytes are those of `bytesOf`.
 *
 * @param before as an earlier build made it
 */
export function packTable(table: Table, source: Source, before?: PackedTable): PackedTable {
  const parts = table.parts(source);
  const keys = parts.map(({ key }) => key);
  const key = keys.includes(undefined) ? undefined : hash('sha256', keys.join(), 'base64');
  if (key !== undefined && before?.files.csv.key === key) return before;
  /** Cells of the parts of one row group; both the texts and the group ask for them. */
  const known = new Map<string, ReturnType<Part['rows']>>();
  const cells = ({ name, rows }: Part) => {
    const made = known.get(name) ?? rows();
    known.set(name, made);
    return made;
  };
  const now: PackedTable['parts'] = new Map();
  const groups: PackedTable['groups'] = new Map();
  const inFile: WrittenGroup[] = [];
  const texts = { csv: [deflated(csvHead(table))], ndjson: [] as Uint8Array[] };
  for (const group of rowGroupsOf(parts.map((part) => ({ ...part, rows: () => cells(part) })))) {
    if (!group.parts.some(({ name }) => known.has(name))) known.clear();
    for (const part of group.parts) {
      if (now.has(part.name)) continue;
      const old = before?.parts.get(part.name);
      const packed =
        part.key !== undefined && old?.key === part.key
          ? old
          : {
              key: part.key ?? '',
              csv: deflated(csvRows(part.rows())),
              ndjson: deflated(ndjsonRows(table, part.rows())),
            };
      now.set(part.name, packed);
      texts.csv.push(packed.csv);
      texts.ndjson.push(packed.ndjson);
    }
    const old = group.key === undefined ? undefined : before?.groups.get(group.key);
    const written = old ?? writtenGroup(table, group.rows());
    if (group.key !== undefined) groups.set(group.key, written);
    inFile.push(written);
  }
  const parquet = parquetFrom(table, inFile);
  return {
    parts: now,
    groups,
    files: {
      csv: fileOf(texts.csv, key),
      ndjson: fileOf(texts.ndjson, key),
      parquet: fileOf([deflated(parquet)], key, [parquet]),
    },
  };
}

/** @param stretches what stands in the pieces, one after the other: unpacked one at a time */
function fileOf(
  pieces: readonly Uint8Array[],
  key: string | undefined,
  stretches: Iterable<Uint8Array> = unpacked(pieces),
): PackedTableFile {
  const digest = createHash('sha256');
  let [bytes, sum] = [0, 0];
  for (const stretch of stretches) {
    digest.update(stretch);
    sum = crc32(stretch, sum);
    bytes += stretch.byteLength;
  }
  return {
    ...{ pieces, bytes, crc32: sum, sha256: digest.digest('hex') },
    ...(key !== undefined && { key }),
  };
}

function* unpacked(pieces: readonly Uint8Array[]): Generator<Uint8Array> {
  for (const piece of pieces) yield inflated([piece]);
}
