import { HELD_IN_A_BODY } from '../../lang/id/offices.ts';
import { isHeadAlone, type Speaker, speakerOf } from '../draft.ts';
import { isByInitials } from '../lexicon.ts';
import type { Mention } from '../mention.ts';
import { isOfficial } from '../official.ts';
import { Person, type Register } from '../register.ts';
import type { Antecedent, Resolution, Situation, Vacancy } from './antecedent.ts';
import { isPublic } from './public.ts';

/** "kata Nezar": the person of the article whom the name, or a part of it, means. */
export const personNamed: Antecedent = {
  id: 'person-named',
  examples: [
    ['Bupati Tapin Budi Santoso membuka pasar. "Kios gratis setahun," ujar Budi.', 'Budi Santoso'],
  ],
  find(situation) {
    const {
      attribution: { mention },
      register,
      start,
    } = situation;
    if (mention?.kind !== 'person' || !mention.name) return null;
    const isNew = register.find(mention.name) === null;
    register.add(mention);
    const found = register.find(mention.name, start);
    const person = found?.person ?? new Person(mention.name, mention.role);
    const body = mention.ofBodyBefore ? bodyToldLast(situation) : null;
    if (body && person.organisation === null) person.organisation = register.bodies.fullest(body);
    if (mention.joined?.name) return joined(person, mention.joined, register);
    // "Ketua Bawaslu menggandeng tiga kampus. "…," kata Ridwan Saleh": who is named next is meant.
    const filled = hasNoOffice(person) ? vacancyFor(mention, isNew, person, situation) : undefined;
    if (filled) register.fill(person, filled);
    const lacking = filled ? null : bodyLacking(person, situation);
    if (lacking) register.fill(person, { role: null, organisation: lacking });
    const namesake = register.namesakeOf(person);
    const second = found?.second ?? namesake;
    return {
      speaker: speakerOf(person, register),
      text: mention.name,
      second: second ? speakerOf(second, register) : null,
      ...(filled ? { filled } : {}),
      review: found?.ambiguous || person.unsure || namesake ? ['speaker-ambiguous'] : [],
    };
  },
};

/** "Perhimpunan Pengusaha Garmen kecewa. Ketua Umumnya, Shanti, …": the body that was told of last. */
function bodyToldLast({ last, vacancies, paragraph }: Situation): string | null {
  const vacant = vacancies.findLast(({ organisation }) => organisation !== null);
  if (vacant && paragraph - vacant.paragraph <= NEAR) return vacant.organisation;
  return last?.speaker.kind === 'organisation' ? last.speaker.organisation : null;
}

/** "Ombudsman Maluku menerima laporan. "…," ujar Kepala Perwakilan Hasan Slamet": the body of this paragraph, for an office that names none. */
function bodyLacking(
  { role, organisation }: Person,
  { vacancies, paragraph, register }: Situation,
): string | null {
  if (role === null || organisation !== null || !HELD_IN_A_BODY.test(role)) return null;
  const vacant = vacancies.findLast((one) => one.role === null && one.organisation !== null);
  const own = register.bodies.ofOffice(role);
  if (vacant?.paragraph !== paragraph || (own !== null && !isHeadAlone(own))) return null;
  return vacant.organisation && register.bodies.fullest(vacant.organisation);
}

/** Paragraphs within which a name belongs to an office or a body that stood without one. */
const NEAR = 2;

/** Titles that say what somebody is, so that an office without a name is another's. */
const SAYS_WHAT = /^(?:pendeta|pdt|pastor|romo|ustaz|ust|kiai|kh|habib|gus|ibu|bapak|mbah|mak)\b/i;

/** The office or body that stood without a name and may be that of somebody who speaks for the first time. */
function vacancyFor(
  { text, name }: Mention,
  isNew: boolean,
  person: Person,
  { vacancies, told, paragraph, register, start }: Situation,
): Vacancy | undefined {
  if (SAYS_WHAT.test(text)) return undefined;
  const isBare = text === name && !/[_@\d]/.test(name);
  const isFirst = isNew || !told.has(person.name.toLowerCase());
  const near = vacancies.filter(
    (one) =>
      paragraph - one.paragraph <= NEAR &&
      // Of whom the article told after the office, as of another: a victim is no official.
      !register.standsBetween(person.name, one.start, start),
  );
  const offices = near.filter(
    ({ role, organisation }) => isFirst && role && isOfficial(role, organisation),
  );
  return (
    // "Personel Satgas membuka kelas. Dansatgas mengatakan …": an office that spoke comes first.
    offices.find(({ spoke }) => spoke) ??
    offices[0] ??
    near.findLast(({ role }) => isNew && (role !== null || isBare))
  );
}

/** "Dokter" is a title as much as an office, and "AK" in "AK membantah" speaks for nobody. */
const hasNoOffice = ({ name, role, organisation }: Person): boolean =>
  !isByInitials(name) && (role === null || /^(?:dokter|dr)$/i.test(role)) && organisation === null;

/** Two people who are printed as one speaker: both names, and what they have in common. */
function joined(first: Person, mention: Mention, register: Register): Resolution {
  register.add(mention);
  const second =
    register.find(mention.name ?? '')?.person ?? new Person(mention.name ?? '', mention.role);
  const [one, other] = [speakerOf(first, register), speakerOf(second, register)];
  const speaker: Speaker = {
    key: `${one.key} dan ${other.key}`,
    name: `${one.name} dan ${other.name}`,
    kind: 'person',
    role: null,
    organisation: one.organisation === other.organisation ? one.organisation : null,
    ranked: isPublic(one) && isPublic(other),
  };
  return { speaker, text: `${one.name} dan ${other.name}`, review: ['speaker-ambiguous'] };
}
