import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compared, figuresIn } from '../../scripts/bench/figures.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'linimasa-figures-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('figures of before and now', () => {
  const before = { 1000: { clean: { cpu: 10, files: 100 }, floor: { cpu: 1 } } };

  it('tell what costs notably more than it did, and nothing else', () => {
    expect(compared(before, { 1000: { clean: { cpu: 11, files: 130 } } })).toEqual([
      'slower   1000 statements, clean: files 1.30 × before (100 → 130)',
    ]);
    expect(compared(before, { 1000: { clean: { cpu: 11, files: 50 } } })).toEqual([
      'compare  1000 statements: nothing costs more than 1.15 × before',
    ]);
  });

  it('tell how much of it is the machine', () => {
    const now = { 1000: { clean: { cpu: 30 }, floor: { cpu: 2 } } };
    expect(compared(before, now)).toEqual([
      'compare  1000 statements, floor: cpu 2.00 × before (1.0 s → 2.0 s); the machine or the content is another',
      'slower   1000 statements, clean: cpu 3.00 × before (10.0 s → 30.0 s), 1.50 × beside the floor',
    ]);
  });

  it('of a size that was not measured before tell nothing but that', () => {
    expect(compared(before, { 2000: { clean: { cpu: 99 } } })).toEqual([
      'compare  2000 statements: there are no figures of before',
    ]);
  });
});

describe('a file of figures', () => {
  const file = (text: string) => {
    writeFileSync(join(root, 'a.json'), text);
    return () => figuresIn(join(root, 'a.json'));
  };

  it('is read as it was written', () => {
    const figures = { 300: { clean: { cpu: 1, stages: { start: 1 } } } };
    expect(file(JSON.stringify(figures))()).toEqual(figures);
  });

  it('that is none is told, with what to do', () => {
    expect(() => figuresIn(join(root, 'tiada.json'))).toThrow(
      /tiada.json tidak dapat dibaca \(ENOENT.*--write BERKAS/,
    );
    expect(file('{"300": {"cle')).toThrow(/tidak dapat dibaca/);
    for (const text of ['[]', 'null', '{"kecil": {}}', '{"300": {"clean": 1}}'])
      expect(file(text)).toThrow(/bukan hasil ukuran bench\. Tulis dulu/);
  });
});
