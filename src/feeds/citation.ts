import { dayInWords } from '../timeline/calendar.ts';
import type { Statement } from '../timeline/model.ts';
import { outletNames, quotedWords, whoOf } from './caption.ts';

/** A reference to a statement in the forms that researchers use. */
export interface Citation {
  apa: string;
  bibtex: string;
  ris: string;
}

/** @param url the statement's permalink */
export function citationOf(statement: Statement, url: string): Citation {
  const who = whoOf(statement);
  const { day } = statement;
  const title = quotedWords(statement, 120);
  const note = `Dikutip dari ${outletNames(statement)}`;
  const [year, month, date] = (day ?? '').split('-');
  return {
    apa: `${who}. (${day === null ? 't.t.' : dayInWords(day)}). ${title} [Pernyataan]. Linimasa. ${note}. ${url}`,
    bibtex: [
      `@misc{${bibKey(statement)},`,
      `  author = {{${bibText(who)}}},`,
      `  title = {{${bibText(title)}}},`,
      ...(year ? [`  year = {${year}},`] : []),
      ...(month ? [`  month = {${Number(month)}},`] : []),
      `  howpublished = {Linimasa},`,
      `  note = {${bibText(note)}},`,
      `  url = {${url}}`,
      '}',
    ].join('\n'),
    ris: [
      'TY  - ELEC',
      `AU  - ${who}`,
      `TI  - ${title}`,
      ...(year ? [`PY  - ${year}`, `DA  - ${year}/${month ?? ''}/${date ?? ''}`] : []),
      'PB  - Linimasa',
      `N1  - ${note}`,
      'LA  - id',
      `UR  - ${url}`,
      'ER  - ',
    ].join('\n'),
  };
}

const bibKey = ({ id }: Statement): string => `linimasa-${id.replace('/', '-')}`;

/** Characters that mean something to TeX, as text. */
function bibText(text: string): string {
  return text
    .replace(/\\/g, '\\textbackslash ')
    .replace(/[{}%$#&_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde ')
    .replace(/\^/g, '\\textasciicircum ');
}
