import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Collection } from '../../src/schema/id.ts';
import { jsonSchemaOf, SCHEMA_NAMES } from '../../src/schema/json-schema.ts';
import { parseEntry } from '../../src/schema/parse.ts';
import { inFolder, NEZAR, SOUND } from '../check/sound.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('schemas/', () => {
  it.each(SCHEMA_NAMES)('%s is what src/schema says (npm run schemas)', (name) => {
    expect(json(`schemas/${name}.schema.json`)).toEqual(jsonSchemaOf(name));
  });

  it('is wired for every YAML file of content/', () => {
    const wired = Object.entries(
      json('.vscode/settings.json')['yaml.schemas'] as Record<string, string>,
    );
    expect(wired.map(([, glob]) => glob)).toEqual([
      'content/outlets/*.yaml',
      'content/articles/*/*.yaml',
      'content/site.yaml',
    ]);
    for (const [path] of wired) expect(existsSync(path), path).toBe(true);
  });

  it('says of every field what it means', () => {
    const statement = jsonSchemaOf('statements') as {
      properties: Record<string, { description?: string }>;
    };
    for (const [name, field] of Object.entries(statement.properties)) {
      expect(field.description, name).toBeTruthy();
    }
  });
});

describe('snippets', () => {
  const snippets = json('.vscode/linimasa.code-snippets') as Record<
    string,
    { prefix: string; body: string[] }
  >;
  /** What stands in the file when every placeholder is left as it is. */
  const expanded = (body: readonly string[]) =>
    body
      .join('\n')
      .replace(/\$\{\d+\|([^,|}]+)[^}]*\}/g, '$1')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace(/\$\d/g, '');
  const statement = (field: string) =>
    `---\nspeaker: null\nrole: null\norganisation: null\nofficial: null\nsaidOn: null\nplace: null\nkind: direct\nreports:\n  - article: a/b\n${field}\n---\n> Kata.\n`;
  const homes: Record<string, [Collection, string, (text: string) => string]> = {
    kasus: ['stories', 'a', (text) => text],
    tokoh: ['people', 'a', (text) => text],
    lembaga: ['organisations', 'a', (text) => text],
    media: ['outlets', 'a', (text) => text],
    ralat: ['statements', '2023/a', statement],
    putusan: ['statements', '2023/a', statement],
    tarik: ['statements', '2023/a', statement],
  };

  it.each(Object.values(snippets).map(({ prefix, body }) => [prefix, body] as const))(
    '%s gives a valid record',
    (prefix, body) => {
      const [collection, id, whole] = homes[prefix] ?? [];
      if (!collection || !id || !whole) throw new Error(`${prefix} has no test`);
      expect(parseEntry(collection, id, whole(expanded(body))).problems).toEqual([]);
    },
  );
});

describe('front matter in an editor', () => {
  it('is explained, completed and checked by the language server of Astro', async () => {
    const files = Object.fromEntries(
      Object.entries(SOUND).map(([path, text]) => [`content/${path}`, text]),
    );
    const text = (SOUND[NEZAR] as string)
      .replace('kind: direct', 'kind: langsung')
      .replace('speaker: nezar-patria', 'speaker: ');
    const { hover, completion, diagnostics } = await inFolder(
      { ...files, [`content/${NEZAR}`]: text },
      (workspace) => {
        execFileSync(process.execPath, [resolve('scripts/schemas.ts')], { cwd: workspace });
        return askServer(workspace, join(workspace, 'content', NEZAR), text);
      },
    );
    expect(hover).toContain('Berbicara untuk badan publik');
    expect(completion).toEqual(expect.arrayContaining(['nezar-patria', 'kominfo']));
    expect(diagnostics).toContain(8);
  });
});

/** Opens a file in the language server as an editor does; lines of what it says are 1-based. */
async function askServer(workspace: string, path: string, text: string) {
  const server = spawn(process.execPath, [
    resolve('node_modules/@astrojs/language-server/bin/nodeServer.js'),
    '--stdio',
  ]);
  const waiting = new Map<number, (result: never) => void>();
  let [received, count] = [Buffer.alloc(0), 0];
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = <T>(method: string, params: object): Promise<T> => {
    count += 1;
    const id = count;
    send({ id, method, params });
    return new Promise((done) => waiting.set(id, done as (result: never) => void));
  };
  server.stdout.on('data', (data: Buffer) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const head = received.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/.exec(received.subarray(0, head).toString())?.[1],
      );
      if (head === -1 || received.length < head + 4 + length) return;
      const message = JSON.parse(received.subarray(head + 4, head + 4 + length).toString());
      received = received.subarray(head + 4 + length);
      // What the server asks of the editor is answered with "nothing set".
      if (message.method && message.id !== undefined) {
        send({ id: message.id, result: message.params?.items?.map(() => null) ?? null });
      } else waiting.get(message.id)?.(message.result as never);
    }
  });
  try {
    const folder = { uri: pathToFileURL(workspace).href, name: 'linimasa' };
    await ask('initialize', {
      processId: process.pid,
      rootUri: folder.uri,
      workspaceFolders: [folder],
      capabilities: { workspace: { workspaceFolders: true } },
      initializationOptions: {
        typescript: { tsdk: resolve('node_modules/typescript/lib') },
        contentIntellisense: true,
      },
    });
    send({ method: 'initialized', params: {} });
    const uri = pathToFileURL(path).href;
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'markdown', version: 1, text } },
    });
    const document = { textDocument: { uri } };
    const hover = await ask<{ contents: { value: string } } | null>('textDocument/hover', {
      ...document,
      position: { line: 4, character: 3 },
    });
    const completion = await ask<{ items: { label: string }[] }>('textDocument/completion', {
      ...document,
      position: { line: 1, character: 9 },
    });
    const diagnostics = await ask<{ items: { range: { start: { line: number } } }[] }>(
      'textDocument/diagnostic',
      document,
    );
    return {
      hover: hover?.contents.value,
      completion: completion.items.map(({ label }) => label),
      diagnostics: diagnostics.items.map(({ range }) => range.start.line + 1),
    };
  } finally {
    server.kill();
  }
}
