import { describe, expect, it } from 'vitest';
import {
  isContraction,
  isInitialsOf,
  isLetterMore,
  isSameToken,
  isVariant,
} from '../../scripts/extract/likeness.ts';

describe('one token of a name in two spellings', () => {
  it.each([
    ['joko', 'joko'],
    ['djoko', 'joko'],
    ['soeharto', 'suharto'],
    ['nova', 'nofa'],
    ['ahmad', 'ahmat'],
    ['rahmad', 'rahmat'],
    ['yusran', 'yursan'],
    ['bambang', 'banbang'],
    ['wahyu', 'wahyo'],
    ['santoso', 'sentoso'],
    ['sitti', 'siti'],
    ['eko', 'ekko'],
    ['sjam', 'sam'],
    ['sjachroedin', 'sahrudin'],
  ])('%s and %s', (a, b) => {
    expect(isSameToken(a, b)).toBe(true);
    expect(isSameToken(b, a)).toBe(true);
  });

  it.each([
    ['too short for a slip', 'said', 'sait'],
    ['too short for a slip', 'rudi', 'rufi'],
    ['too short for a letter less', 'agun', 'agung'],
    ['too short to fold', 'kh', 'h'],
    ['two names that people bear', 'yanto', 'yanti'],
    ['two names that people bear', 'hendra', 'hendro'],
    ['another first letter', 'kartika', 'bartika'],
    ['two letters', 'prasetyo', 'prastio'],
    ['other ends', 'kurniawan', 'kurniawati'],
  ])('%s: not %s and %s', (_why, a, b) => {
    expect(isSameToken(a, b)).toBe(false);
    expect(isSameToken(b, a)).toBe(false);
  });
});

describe('the same letters and one more', () => {
  it.each([
    ['prastyo', 'prasetyo', true],
    ['prasetyo', 'prastyo', true],
    ['nugrho', 'nugroho', true],
    ['yanto', 'yantto', false],
    ['prasetyo', 'prasetya', false],
    ['prastyo', 'prasetyono', false],
    ['sriyanto', 'riyanto', false],
    ['riyanto', 'priyanto', false],
    ['suyant', 'suyanto', false],
    ['hartano', 'hartonoo', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isLetterMore(a, b)).toBe(same);
  });
});

describe('a short form of one token', () => {
  it.each([
    ['rohmat', 'rohmatullah', true],
    ['syah', 'firmansyah', true],
    ['yadi', 'suryadi', true],
    ['mustofa', 'musthofa', true],
    ['ipul', 'saifullah', true],
    ['apik', 'safikri', true],
    ['ros', 'rosmaniar', false],
    ['toni', 'toni', false],
    ['opan', 'nofani', false],
    ['opan', 'sofani', false],
    ['mumu', 'muhammad', false],
    ['rosmaniar', 'rosma', false],
  ])('%s for %s: %s', (short, long, is) => {
    expect(isVariant(short, long)).toBe(is);
  });
});

describe('a contraction of a name', () => {
  it.each([
    ['jokowi', 'joko widodo'],
    ['jowi', 'joko widodo'],
    ['hasyu', 'hasan yusuf'],
    ['zulhas', 'zulkifli hasan'],
    ['gatnur', 'gatot nurmantyo'],
    ['bamsoet', 'bambang soesatyo'],
    ['gatnurto', 'gatot nurmantyo'],
    ['suas', 'suharto muhammad asri'],
  ])('%s for %s', (token, name) => {
    expect(isContraction(token, name.split(' '))).toBe(true);
  });

  it.each([
    ['letters of one word only', 'joko', 'joko widodo'],
    ['the words the other way round', 'jokowi', 'widodo joko'],
    ['the first word left out', 'muas', 'suharto muhammad asri'],
    ['letters in another order', 'jokdo', 'joko wido'],
    ['letters in another order', 'gatnurot', 'gatot nurmantyo'],
    ['a letter of neither', 'bamsoek', 'bambang soesatyo'],
    ['one letter of a word', 'jokw', 'joko widodo'],
    ['too short', 'jow', 'joko widodo'],
    ['a name of one word', 'jokowi', 'jokowidodo'],
    ['somebody else', 'ahoka', 'basuki tjahaja'],
  ])('%s: not %s for %s', (_why, token, name) => {
    expect(isContraction(token, name.split(' '))).toBe(false);
  });
});

describe('the first letters of a name', () => {
  it.each([
    ['sby', 'susilo bambang yudhoyono', true],
    ['jk', 'jusuf kalla', true],
    ['sb', 'susilo bambang yudhoyono', false],
    ['syb', 'susilo bambang yudhoyono', false],
    ['sbyd', 'susilo bambang yudhoyono', false],
    ['s', 'susilo', false],
  ])('%s for %s: %s', (token, name, is) => {
    expect(isInitialsOf(token, name.split(' '))).toBe(is);
  });
});
