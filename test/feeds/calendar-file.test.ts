import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/feeds/calendar-file.ts';
import type { Due } from '../../src/timeline/due.ts';

const due = (words: string, state = 'terbuka'): Due =>
  ({
    deadline: { due: '2024-12-31', words, state },
    statement: {
      type: 'statement',
      id: '2024/a',
      day: '2024-03-04',
      reportedOn: '2024-03-04',
      words: 'Kami, tim kota; selesai\n akhir tahun \\o/',
      data: { kind: 'direct', role: null, review: [] },
      speaker: { name: 'Sari Wulandari' },
      outlets: [{ name: 'Harian' }],
      reports: [],
    },
  }) as unknown as Due;
const absolute = (path: string) => `https://arsip.example${path}`;
const file = (...all: Due[]) => calendarFile('Tenggat · Arsip', all, '2024-03-06', absolute);
const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n');

describe('a calendar of deadlines', () => {
  it('has each as a whole day, ending on the next', () => {
    const lines = unfolded(file(due('akhir tahun')));
    expect(lines).toContain('DTSTART;VALUE=DATE:20241231');
    expect(lines).toContain('DTEND;VALUE=DATE:20250101');
    expect(lines).toContain('DTSTAMP:20240305T170000Z');
    expect(lines).toContain('SUMMARY:Tenggat Sari Wulandari: akhir tahun');
    expect(lines).toContain('URL:https://arsip.example/pernyataan/2024/a/');
  });

  it('escapes what a calendar would read as its own marks, and breaks lines where it must', () => {
    const text = file(due('X\r\nATTACH:http://jahat.example\u0007, akhir; tahun '.repeat(4)));
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    const lines = unfolded(text);
    expect(lines.filter((line) => line.startsWith('ATTACH'))).toEqual([]);
    expect(lines.find((line) => line.startsWith('SUMMARY'))).toContain(
      'X\\nATTACH:http://jahat.example \\, akhir\\; tahun',
    );
    expect(lines.find((line) => line.startsWith('DESCRIPTION'))).toContain('\\\\o/');
  });

  it('says what became of one, and keeps its identity meanwhile', () => {
    const uid = (text: string) => /UID:(\w+)/.exec(text)?.[1];
    const open = file(due('akhir tahun'));
    const passed = file(due('akhir tahun', 'tanpa-kabar'));
    expect(unfolded(passed)).toContain(
      'SUMMARY:Tenggat Sari Wulandari: akhir tahun (lewat tanpa kabar)',
    );
    expect(uid(passed)).toBe(uid(open));
    expect(file()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });
});
