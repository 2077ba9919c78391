/** Honorifics, degrees and ranks that are no part of a name, in lower case without full stops. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'hi rm krt krat krh kra kph kgph gph gbph gray coach kanjeng gung acil amang mama bapa indai ko ci koko cici koh cik mbah cak ning neng kang teh uda uni bli opung pdt capt bpk bapak ibu pak bu bang mas mbak kak saudara saudari sdr tuan nyonya haji hajah h hj kh gus ustaz ustadz ust tgk tgh habib buya romo pendeta pdt datuk sultan raden rd yth almarhum almarhumah alm drs dra ir prof profesor dr doktor drg drh apt'.split(
    ' ',
  ),
);

export const DEGREES: ReadonlySet<string> = new Set(
  'sh mh mhum sik mik msi mm mba mkes skm se sp msc mpd spd sag mag ssos sip map mpa ma ba bsc st mt mkom skom phd llm lc mtr sstp mmt mkn spog spa spb sppd spjp mha mph ssi spt mp stp amd skep ns opm mtropsla mars cfra ca cpa ak spi smn sst spsi sth mth mtha shi mhi mei'.split(
    ' ',
  ),
);

/** Police and army ranks, word by word. */
export const RANKS: ReadonlySet<string> = new Set(
  'komodor laut pertama pnb tek lek kal adm sus pom pas jenderal jend letjen mayjen brigjen lettu letda lettu letkol letnan mayor kolonel letkol kapten kolonel kol kapt irjen komjen jendral kombes kombespol akbp kompol akp iptu ipda aiptu aipda bripka brigpol brigadir briptu bripda bharada bharatu polisi pol poi laksamana laksdya laksda laksma marsekal marsdya marsda marsma serka serma sertu serda peltu pelda koptu kopda praka pratu prada inspektur komisaris ajun inf mar marinir kav arm cpl czi arh caj ckm cku chb chk cke cpn ctp cba cpm purn purnawirawan tni (purn) (pol) satu dua besar muda'.split(
    ' ',
  ),
);

/** Particles and nobiliary words that belong to a name although they are short or lower case. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'bin',
  'br',
  'boru',
  'bte',
  'binti',
  'al',
  'el',
  'van',
  'de',
  'der',
  'alias',
]);

/** Ranks that only the police and the army have, in lower case without full stops. */
export const RANKED: ReadonlySet<string> = new Set(
  `akbp kompol akp iptu ipda aiptu aipda bripka brigpol briptu bripda bharada bharatu kombes kombespol irjen komjen brigjen mayjen letjen
  letkol kolonel kol lettu letda letnan laksamana laksdya laksda laksma marsekal marsdya marsda marsma serka serma sertu serda peltu
  pelda koptu kopda praka pratu prada jenderal`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words for kin before a nickname: "Mak Ros". Part of the name where the article has no fuller one. */
export const KIN_TITLES: ReadonlySet<string> = new Set([
  'abah',
  'abi',
  'ambu',
  'amaq',
  'bude',
  'datu',
  'emak',
  'encik',
  'guru',
  'inaq',
  'kek',
  'mak',
  'mbok',
  'mbah',
  'miq',
  'nek',
  'nini',
  'om',
  'oma',
  'opa',
  'pakde',
  'tante',
  'wak',
]);
