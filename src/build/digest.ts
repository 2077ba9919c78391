import { hash } from 'node:crypto';

/** Digests of records, which many pages show; a model's objects do not change. */
const known = new WeakMap<object, string>();

/** What only a story's own page shows of its data; of its text, as of every record's, likewise. */
const OWN_PAGE = new Set(['body', 'summary', 'match', 'moments', 'asOf']);
/** What an article remembers for the program. */
const LEDGER = new Set(['marks', 'statements', 'events']);

/**
 * A digest of anything that a page gets, by which a build tells whether the page would come out the
 * same: equal values give equal digests, whatever objects they are. Of a person, body, law or story
 * inside something else, the texts that only its own page shows are left out.
 *
 * @param value plain data, maps and records; without cycles
 */
export function digestOf(value: unknown): string {
  return sha256(textOf(value));
}

function textOf(value: unknown): string {
  // With its length a text needs no quotation marks, which cost more to look for.
  if (typeof value === 'string') return `"${value.length}:${value}`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (value instanceof Map) return `m${textOf([...value])}`;
  if (!('id' in value)) return fieldsOf(value, 'textHash' in value ? LEDGER : undefined);
  let digest = known.get(value);
  if (digest === undefined) {
    digest = sha256(fieldsOf(value));
    known.set(value, digest);
  }
  return digest;
}

function fieldsOf(value: object, aside?: ReadonlySet<string>): string {
  const record = 'body' in value && 'data' in value;
  let text = '{';
  for (const [name, field] of Object.entries(value)) {
    if (field === undefined || aside?.has(name) || (record && name === 'body')) continue;
    text += `${name}:${record && name === 'data' ? fieldsOf(field, OWN_PAGE) : textOf(field)},`;
  }
  return `${text}}`;
}

const sha256 = (text: string): string => hash('sha256', text, 'base64');
