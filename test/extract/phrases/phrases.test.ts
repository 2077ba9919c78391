import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../scripts/extract/extract.ts';
import type { Statement } from '../../../scripts/extract/extraction.ts';

/**
 * Phrases written down by people who knew none of the rules: offices with their bodies and holders, offices in
 * one word, and ways in which journalists introduce people and come back to them. What is right was counted when
 * they were taken in; the numbers may only rise, and rows that nobody is asked about may not get worse.
 */
/** As counted in November 2026: 1,500 phrases and 370 snippets. */
const FLOORS = {
  holder: 1410,
  office: 1384,
  body: 1297,
  holderAndOfficial: 1347,
  notAsked: 985,
  notAskedWrong: 7,
  rows: 738,
  whole: 272,
  speaker: 709,
  role: 666,
  speakerAndOfficial: 695,
} as const;

const FOLDER = 'test/extract/phrases';
const linesOf = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split('\n');

const statementsOf = (text: string): readonly Statement[] =>
  extract({ text, publishedAt: '2026-03-12' }).statements;
const isSame = (one: string | null | undefined, other: string) =>
  (one ?? 'null').toLowerCase() === other.toLowerCase();
const asksWho = ({ review }: Statement) =>
  review.some((reason) => reason.startsWith('speaker') || reason.startsWith('office'));

describe('offices.txt: an office and its holder, before the name and with a comma between', () => {
  const counts = {
    holder: 0,
    office: 0,
    body: 0,
    holderAndOfficial: 0,
    notAsked: 0,
    notAskedWrong: 0,
  };
  for (const line of linesOf('offices.txt')) {
    const [office = '', holder = '', body = '', official = ''] = line.split('|');
    const capital = `${office[0]?.toUpperCase()}${office.slice(1)}`;
    for (const text of [
      `"Kami sudah turun ke lapangan dan menanganinya," kata ${office} ${holder}, Kamis (12/3/2026).`,
      `${capital}, ${holder}, menegaskan penanganan sudah berjalan sejak pagi.`,
    ]) {
      const [row] = statementsOf(text);
      const isHolder = row?.speaker === holder;
      const isOfficial = row?.official === (official.trim() === '1');
      if (isHolder) counts.holder += 1;
      if (row && isSame(row.role, office)) counts.office += 1;
      if (row && (body === '' || row.organisation === body)) counts.body += 1;
      if (isHolder && isOfficial) counts.holderAndOfficial += 1;
      if (!row || asksWho(row)) continue;
      counts.notAsked += 1;
      if (!isHolder || !isOfficial) counts.notAskedWrong += 1;
    }
  }

  it('are read as well as they were', () => {
    expect(counts.holder).toBeGreaterThanOrEqual(FLOORS.holder);
    expect(counts.office).toBeGreaterThanOrEqual(FLOORS.office);
    expect(counts.body).toBeGreaterThanOrEqual(FLOORS.body);
    expect(counts.holderAndOfficial).toBeGreaterThanOrEqual(FLOORS.holderAndOfficial);
  });

  it('are seldom wrong where nobody is asked', () => {
    expect(counts.notAsked).toBeGreaterThanOrEqual(FLOORS.notAsked);
    expect(counts.notAskedWrong).toBeLessThanOrEqual(FLOORS.notAskedWrong);
  });
});

describe('contractions.txt: offices in one word, with a name that lists have, one that they do not, and a place', () => {
  it.each(linesOf('contractions.txt'))('%s', (office) => {
    for (const [place, holder] of [
      ['', 'Budi Santoso'],
      ['', 'Tarwiyah Gonggolo'],
      [' Sumbawa', 'Rofiq Lantang'],
    ] as const) {
      const [row] = statementsOf(
        `"Kami sudah turun ke lapangan," kata ${office}${place} ${holder}, Kamis (12/3/2026).`,
      );
      expect(row?.speaker).toBe(holder);
      expect(row?.role?.toLowerCase()).toBe(`${office}${place}`.toLowerCase());
    }
  });
});

describe('introductions.txt: who is meant where people are introduced and told of again', () => {
  const counts = { snippets: 0, whole: 0, rows: 0, speaker: 0, role: 0, speakerAndOfficial: 0 };
  for (const line of linesOf('introductions.txt')) {
    const bar = line.lastIndexOf('|');
    const wanted = line
      .slice(bar + 1)
      .split(';')
      .map((row) => row.split('/').map((value) => value.trim()));
    const rows = statementsOf(line.slice(0, bar).replaceAll('\\n', '\n'));
    counts.snippets += 1;
    if (rows.length !== wanted.length) continue;
    let right = 0;
    for (const [at, [speaker = '', role = '', official = '']] of wanted.entries()) {
      const row = rows[at];
      const isSpeaker = isSame(row?.speaker, speaker);
      const isRole = isSame(row?.role, role);
      const isOfficial = String(row?.official) === official;
      counts.rows += 1;
      if (isSpeaker) counts.speaker += 1;
      if (isRole) counts.role += 1;
      if (isSpeaker && isOfficial) counts.speakerAndOfficial += 1;
      if (isSpeaker && isRole && isOfficial) right += 1;
    }
    if (right === wanted.length) counts.whole += 1;
  }

  it('is read as well as it was', () => {
    expect(counts.rows).toBeGreaterThanOrEqual(FLOORS.rows);
    expect(counts.whole).toBeGreaterThanOrEqual(FLOORS.whole);
    expect(counts.speaker).toBeGreaterThanOrEqual(FLOORS.speaker);
    expect(counts.role).toBeGreaterThanOrEqual(FLOORS.role);
    expect(counts.speakerAndOfficial).toBeGreaterThanOrEqual(FLOORS.speakerAndOfficial);
  });
});
