import type { LeaderHit } from './find-leaders.ts';

/** What parts a line into clauses, or begins what somebody says; East Asian lists and topics have another comma. */
const clauseBreak = /[:;–—|…،؛，：；。?!？！"“„«「『]|,\s|\s-\s/u;

/** Before somebody's name: what happens around them, while others act. */
const circumstance =
	/(?:^|\s)(?:after|ahead of|before|amid|as|with|without|despite|while|nach|vor|mit|ohne|während|trotz|après|avant|avec|sans|malgré|tras|antes de|con|sin|mientras|dopo|prima di|mentre|após|antes da|com|enquanto|после|перед|на фоне|пока|без|після|поки|po|przed|przy|bez|na|voor|met|ondanks|بعد|قبل|وسط|پس از|אחרי|לפני)\s(?:\S+\s){0,2}$/iu;

/** The same where it stands behind the name. */
const circumstanceAfter =
	/[前后後]\s|[前後]に|抜き|빠진|없이|से पहले|के बाद|के बिना|के बीच|(?:sonra|önce|olmadan|rağmen)(?=\s|$)/u;

/** Beginnings of words for a meeting or a talk; "|" between. */
const meetings =
	'встреч|перегов|саммит|разговор|бесед|созвон|зустріч|саміт|розмов|spotkani|rozmow|szczyt|setkán|schůzk|jednán|susret|razgovor|сусрет|срещ|meeting|talks|summit|call|deal|pact|treffen|gespräch|telefonat|gipfel|rencontre|entretien|sommet|appel|accord|cumbre|reunión|encuentro|llamada|acuerdo|incontro|vertice|colloqui|telefonata|cúpula|encontro|reunião|telefonema|ontmoeting|gesprek|פגיש|שיח|لقاء|قمة|اجتماع|مكالمة|محادثات|دیدار|نشست';
const between = 'of|between|zwischen|von|de|entre|tra|di|fra|do|da|tussen|van|między|между|між|بين|میان|בין';
const together = 'with|mit|с|со|з|із|z|ze|s|se|avec|con|com|met|مع|با|עם';

/** What stands between such a word and a name: a first name, or a title. */
const firstName = String.raw`(?:(?!(?:${together})\s)\S{1,12}\s)?$`;

/** A meeting of those named after it: "встречу Путина и Трампа", "talks between Trump and Putin". */
const theirMeeting = new RegExp(String.raw`(?:${meetings})\S{0,12}\s(?:(?:${between})\s)?${firstName}`, 'iu');

/** A meeting of one with the other: "Trump vor Treffen mit Putin". */
const meetingWithOther = new RegExp(String.raw`(?:${meetings})\S{0,12}\s(?:${together})\s${firstName}`, 'iu');

/** After their names: "Trump-Putin summit", "トランプ・プーチン会談". */
const meetingAfter =
	/^\S{0,6}\s?(?:summit|meeting|talks|call|deal|gipfel|treffen|gespräch|zirve|görüşme|buluşma|会談|會談|会谈|会晤|會晤|峰会|峰會|首脳|회담|정상회담|के बीच|की मुलाक|की बैठक|वार्ता|शिखर|arasında)/iu;

/** Right before their names: what somebody tells of them. */
const about = /(?:^|\s)(?:about|o|о|об|про|за|über|sur|sobre|su|over|om|عن|حول|درباره|על)\s(?:\S{1,12}\s)?$/iu;

/** UTF-16 units before a name in which the words that say what it is part of stand. */
const reach = 60;

/** Words before somebody's name from which it is no longer the one a line is about: "Details on Macron's …". */
const mostWordsBefore = 3;

/** After a name that opens a line, a comma only sets the subject off: "시진핑 주석, …", "Erdoğan, …". */
const setOff = /^(?:\s?[가-힣]{1,5})?,\s/u;

/**
 * Whether somebody else is the subject of a line that names both: "Си поговорил с Путиным и Трампом".
 *
 * @param hits - Of the line, both leaders among them.
 * @param others - Finds the names of others.
 */
export function isLedByOther(text: string, hits: readonly LeaderHit[], others: RegExp): boolean {
	const start = Math.min(...hits.map((hit) => hit.start));
	const end = Math.max(...hits.map((hit) => hit.end));
	const before = text.slice(0, start);
	const near = before.slice(-reach);
	const amid = text.slice(start, Math.max(...hits.map((hit) => hit.start))).slice(-reach);
	if (theirMeeting.test(near) || meetingWithOther.test(amid) || meetingAfter.test(text.slice(end))) return false;
	return isSubject(before, others) || (about.test(near) && isJoinedTo(text.slice(start, end)));
}

/** Whether somebody else is named at the beginning, and no clause ends between them and the two. */
function isSubject(before: string, others: RegExp): boolean {
	const other = others.exec(before);
	if (other === null) return false;
	const [opening, rest] = [before.slice(0, other.index), before.slice(other.index + other[0].length)];
	const clause = opening.trim() === '' ? rest.replace(setOff, '') : rest;
	if (opening.trim().split(/\s+/u).length > mostWordsBefore || clauseBreak.test(opening + clause)) return false;
	return !circumstance.test(opening) && !circumstanceAfter.test(clause);
}

/** Whether nothing but a short word or a mark stands between two names. */
function isJoinedTo(names: string): boolean {
	return names.split(/\s+/u).length <= mostNameWords;
}
/** "Donald Trump and Vladimir Putin". */
const mostNameWords = 4;
