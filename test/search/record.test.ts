import { expect, it } from 'vitest';
import { readRecords } from '../../src/content/read-records.ts';
import { searchRecord } from '../../src/search/record.ts';
import { modelOf } from '../../src/timeline/model.ts';

const records = readRecords('test/site/fixtures/content', undefined, () => {});
const model = modelOf(records, { today: '2026-11-28', show: 'all' });

it('a statement is found by what its law and its body are called', () => {
  const citing = model.statements.find(({ laws }) =>
    laws.some(({ law }) => law.short === 'UU 99/2019'),
  );
  if (!citing) throw new Error('no statement cites the law');
  expect(searchRecord(citing, model).content.split('\n')).toContain('UU SDA Rekaan');
  const spoken = model.statements.find(({ organisation }) => organisation !== undefined);
  if (!spoken?.organisation) throw new Error('no statement is of a body');
  const { organisation } = spoken;
  const otherNames = ['Jawatan Pengairan'];
  const called = { ...organisation, data: { ...organisation.data, otherNames } };
  const record = searchRecord({ ...spoken, organisation: called }, model);
  expect(record.content.split('\n')).toContain('Jawatan Pengairan');
});
