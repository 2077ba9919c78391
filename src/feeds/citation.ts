import { dayInWords } from '../timeline/calendar.ts';
import type { Statement } from '../timeline/model.ts';
import { outletNames, quotedWords, whoOf } from './caption.ts';
import { standingOf } from './reviewed.ts';

/** A reference to a statement in the forms that researchers use. */
export interface Citation {
  apa: string;
  bibtex: string;
  ris: string;
}

/**
 * @param url the statement's permalink
 * @param site name of the site that publishes it
 */
export function citationOf(statement: Statement, url: string, site: string): Citation {
  const who = whoOf(statement);
  const { day, reportedOn } = statement;
  const title = quotedWords(statement, 120);
  const isDirect = statement.data.kind === 'direct';
  // The words of an indirect one are the outlet's, which whoever cites them has to see.
  const from = isDirect
    ? `Dikutip dari ${outletNames(statement)}`
    : `Kutipan tidak langsung: kata-katanya dari ${outletNames(statement)}`;
  const note = `${from}. ${standingOf(statement).words}`;
  const [year, month, date] = (day ?? '').split('-');
  return {
    apa: `${who}. (${day === null ? undated(reportedOn) : dayInWords(day)}). ${title} [${isDirect ? 'Pernyataan' : 'Pernyataan, kutipan tidak langsung'}]. ${site}. ${note}. ${url}`,
    bibtex: [
      `@misc{${bibKey(statement)},`,
      `  author = {{${bibText(who)}}},`,
      `  title = {{${bibText(title)}}},`,
      ...(year ? [`  year = {${year}},`] : []),
      ...(month ? [`  month = {${Number(month)}},`] : []),
      `  howpublished = {${bibText(site)}},`,
      `  note = {${bibText(note)}},`,
      `  url = {${url}}`,
      '}',
    ].join('\n'),
    ris: [
      'TY  - ELEC',
      `AU  - ${who}`,
      `TI  - ${title}`,
      ...(year ? [`PY  - ${year}`, `DA  - ${year}/${month ?? ''}/${date ?? ''}`] : []),
      `PB  - ${site}`,
      `N1  - ${note}`,
      'LA  - id',
      `UR  - ${url}`,
      'ER  - ',
    ].join('\n'),
  };
}

/** "t.t." (without a year), with the day on which it was reported. */
const undated = (reportedOn: string | null): string =>
  reportedOn === null ? 't.t.' : `t.t., diberitakan ${dayInWords(reportedOn)}`;

const bibKey = ({ id }: Statement): string => `pernyataan-${id.replace('/', '-')}`;

/** Characters that mean something to TeX, as text. */
function bibText(text: string): string {
  return text
    .replace(/\\/g, '\\textbackslash ')
    .replace(/[{}%$#&_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde ')
    .replace(/\^/g, '\\textasciicircum ');
}
