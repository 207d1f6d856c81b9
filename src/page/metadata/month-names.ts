/**
 * Beginnings of month names, January first: lower case, as news sites print them in dates, inflected forms included.
 * English, German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian, Finnish, Polish, Czech, Slovak, Croatian,
 * Slovene, Hungarian, Romanian, Baltic languages, Turkish, Greek, Russian, Ukrainian, Bulgarian, Serbian, Indonesian,
 * Arabic, Persian, Hebrew, Hindi, Thai (without the stops of its short forms).
 */
const beginnings: readonly string[] = [
	'jan jän jén gen ene enero sty led siječ oca sau jaan tam oca ιαν янв січ јан jaan يناير كانونالثاني ژانویه ינואר जनवरी जन มกร มค',
	'feb fév fev febr lut úno vel vas hel şub sub φεβ фев лют februar فبراير شباط فوریه פברואר फरवरी फ़रवरी กุม กพ',
	'mar mär märz mars maa mrz bře ožu kov mär μαρ мар бер مارس آذار מרץ मार्च มีน มีค',
	'apr avr abr kwi dub tra bal huh nis απρ апр кві أبريل نيسان آوریل אפריל अप्रैल เมษ เมย',
	'may mai mag maj maio mei kvě svi geg tou μαι μάι май мая трав мај مايو أيار مه מאי मई พฤษ พค',
	'jun jui juin giu cze čer lip bir kes haz ιουν июн чер јун يونيو حزيران ژوئن יוני जून มิถ มิย',
	'jul juil lug júl čvc srp lie hei tem ιουλ июл лип јул يوليو تموز ژوئیه יולי जुलाई กรก กค',
	'aug aoû aou ago sie srp kol rgp elo ağu agu αυγ авг сер август آب أغسطس اوت אוגוסט अगस्त สิง สค',
	'sep set wrz zář ruj rgs syy eyl σεπ сен вер сеп سبتمبر أيلول سپتامبر ספטמבר सितंबर सितम्बर กัน กย',
	'oct okt ott out paź říj lis spa lok eki οκτ окт жов أكتوبر تشرينالأول اکتبر אוקטובר अक्टूबर अक्तूबर ตุล ตค',
	'nov lis stu lap mar kas νοε ноя лис ное نوفمبر تشرينالثاني نوامبر נובמבר नवंबर नवम्बर พฤศ พย',
	'dec dez déc dic dek gru pro pros des jou ara δεκ дек гру ديسمبر كانونالأول دسامبر דצמבר दिसंबर दिसम्बर ธัน ธค',
];

/** Names that mean another month elsewhere: whole words by language. */
const byLanguage: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	pl: { lip: 7, lis: 11, mar: 3, sie: 8, maj: 5 },
	cs: { led: 1, úno: 2, dub: 4, čer: 6, čvc: 7, červenc: 7, srp: 8, lis: 11, pro: 12 },
	hr: { lip: 6, srp: 7, kol: 8, lis: 10, stu: 11, tra: 4, svi: 5, vel: 2 },
	lt: { sau: 1, vas: 2, kov: 3, bal: 4, geg: 5, bir: 6, lie: 7, rugp: 8, rugs: 9, spa: 10, lap: 11, gru: 12 },
	fi: { tam: 1, hel: 2, maa: 3, huh: 4, tou: 5, kes: 6, hei: 7, elo: 8, syy: 9, lok: 10, mar: 11, jou: 12 },
	tr: { oca: 1, şub: 2, mar: 3, nis: 4, may: 5, haz: 6, tem: 7, ağu: 8, eyl: 9, eki: 10, kas: 11, ara: 12 },
	uk: { січ: 1, лют: 2, бер: 3, кві: 4, тра: 5, чер: 6, лип: 7, сер: 8, вер: 9, жов: 10, лис: 11, гру: 12 },
};

const tables = beginnings.map((line) => line.split(' '));
/** Letters of the shortest beginning. */
const shortest = 2;

/**
 * Finds which month a word names.
 *
 * @param word - As printed ("août", "Sept.", "января").
 * @param language - Primary subtag, for names that mean different months in different languages; null when unknown.
 * @returns 1 to 12, or null for a word that is no month.
 */
export function monthOf(word: string, language: string | null): number | null {
	const name = word.toLowerCase().replace(/\.$/, '');
	const own = language === null ? undefined : byLanguage[language];
	const ownName = Object.keys(own ?? {}).find((beginning) => name.startsWith(beginning));
	if (ownName !== undefined) return own?.[ownName] ?? null;
	const index = tables.findIndex((line) =>
		line.some((beginning) => beginning.length >= shortest && name.startsWith(beginning)),
	);
	return index < 0 ? null : index + 1;
}
