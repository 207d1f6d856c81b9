import type { Frame, Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { judge } from '../shared/addressed.ts';
import { callingsOf } from '../shared/callings-of.ts';
import { isHeld, isPrinted, stemOf } from '../shared/holder-of.ts';
import { areAlike } from './alike-callings.ts';

/** Whether somebody known is known to hold an office of that name: "La présidente de la Commission". */
export function holds(speaker: Speaker | null, head: Token | undefined): boolean {
	return speaker !== null && head !== undefined && isHeld(speaker, head.text);
}

/** Shortest word behind a role that says of what it is, in UTF-16 units. */
const shortestWord = 4;

/** Whether somebody known holds an office of that name and of what it is of: no head of state is "el jefe de la misión". */
export function holdsThat(speaker: Speaker | null, [head, ...behind]: readonly Token[]): boolean {
	const of = behind.filter(({ text }) => text.length >= shortestWord).map(({ text }) => stemOf(text));
	return (
		speaker?.entity?.person?.roles.some(({ titles }) =>
			titles.some((title) => title.includes(stemOf(head?.text ?? '')) && of.some((word) => title.includes(word))),
		) === true
	);
}

/** Whether somebody may be called by a noun: whom the tables know is no man, witness or adviser but by their office. */
export function mayBeCalled(meant: Speaker | null, head: Token | undefined): boolean {
	if (meant?.entity?.person == null || head === undefined) return true;
	return !(isOf(head, wordClass.person) || lowly.test(head.text)) || politician.test(head.text) || holds(meant, head);
}

/** Callings of who works for others or tells of them. */
const lowly =
	/^(?:conseill|berater|consiglier|asesor|assess|expert|espert|analyst|anali|journalist|giornalist|periodist|jornalist|ambassad|ambasci|embajad|embaix|botschaft|avocat|avvocat|abogad|advogad|anw[aä]lt|porte-parole|portavo|porta-vo|sprecher)/u;

const politician = /^(?:politi|políti|responsables$|mill?i[ao]rd|élue?$|elu$)/u;

/** Whether a mention is printed with an office of its own. */
export function hasTitle({ paragraphs }: Frame, mention: Speaker | null): boolean {
	const { paragraph = -1, from = 0, to = 0 } = mention ?? {};
	return (
		paragraphs[paragraph]?.tokens.slice(from, to).some(({ classes }) => (classes & wordClass.title) !== 0) === true
	);
}

/** Offices and callings that nobody has beside another: whoever is printed with another is not meant. */
const ofOne =
	/^(?:accusée?|prévenue?|imputat[oa]|acusad[oa]|procesad[oa]|arguid[oa]|réu|victime|vittima|vítima|plaignante?|secretári[oa]|se[cg]retari[oa]|secrétaire|rectora?|reitora?|rett(?:ore|rice)|rectrice|recteur|fiscala?|intendente|gobernadora?|governadora?|governat(?:ore|rice)|gouverneure?|maire|mairesse|prefeit[oa]|alcalde|alcaldesa|sindac[oa]|bürgermeister(?:in)?|juge|juíza?|juiz|giudice|jueza?|richter(?:in)?|procureure?|préfète?|prefetto|évêque|vescovo|obispo|bispo|bischof|facteur|factrice|carter[oa]|carteir[oa]|postin[oa]|postbot[ei]n?|institut(?:eur|rice)|maîtresse|maestr[oa]|lehrer(?:in)?|enfant|garçon|gamine?|fillette|niñ[oa]|chic[oa]|bambin[oa]|ragazz[oa]|menin[oa]|mädchen|propriétaire|bailleur|caser[oa]|padron[ea]|proprietari[oa]|senhori[oa]|vermieter(?:in)?|inspect(?:eur|rice|ora?)|ispett(?:ore|rice)|inspetora?|inspektor(?:in)?|curé|parroco|cura|párroco|pároco|pfarrer(?:in)?|polic(?:ier|ière|ía|ial)|poliziott[oa]|polizist(?:in)?|serveu(?:r|se)|camarer[oa]|camerier[ea]|garçom|kellner(?:in)?|chauffeur|autista|chófer|motorista|fahrer(?:in)?|concierge|porter[oa]|portier[ea]|porteir[oa]|hausmeister(?:in)?|infirmi(?:er|ère)|enfermer[oa]|infermier[ea]|enfermeir[oa]|vend(?:eur|euse|edora?|itore|itrice)|verkäufer(?:in)?|gendarme|pompier|bomber[oa]|bombeir[oa]|soldat|soldado|soldato|client[ea]?|kund(?:e|in)|élève|alunn[oa]|alumn[oa]|alun[oa]|schüler(?:in)?|huissier|greffi(?:er|ère)|ordenanza|perit[oa]|gutachter(?:in)?|sachverständige[rn]?|témoin|testigo|testemunha|testimone|zeug(?:e|in|en))$/u;

/** Whether somebody is printed with another office or calling than the one of that name, which is nobody's beside another. */
export function hasOtherOffice(frame: Frame, meant: Speaker | null, head: Token | undefined): boolean {
	if (meant?.entity == null || head === undefined || !ofOne.test(head.text)) return false;
	const own = callingsOf(frame, meant);
	const isSame = (one: string) =>
		one.startsWith(stemOf(head.text)) || (judge.test(one) && judge.test(head.text)) || areAlike(one, head.text);
	return own.length > 0 && !own.some(isSame) && !isPrinted(frame, meant, head.text);
}

/** How many paragraphs above the head of the own state may be named. */
const paragraphsBack = 8;

/**
 * The head of the state whose language it is, where the article names them: French "le chef de l’État" of Macron.
 *
 * @returns Null where an adjective says of which state, or nobody named is the president of that state.
 */
export function ownHeadOfState({ paragraphs, lexicon }: Frame, { paragraph, from, to }: Speaker): Speaker | null {
	const { tokens = [] } = paragraphs[paragraph] ?? {};
	const state = tokens.slice(to, to + 3).findIndex(({ text }) => /^(?:[ée]tat|stato|estado)$/u.test(text)) + to;
	const next = tokens[state + 1];
	if (state < to || (next?.kind === 'word' && next.classes === 0 && !next.capital)) return null;
	const country = lexicon.language.toUpperCase();
	return (
		paragraphs
			.slice(Math.max(0, paragraph - paragraphsBack), paragraph + 1)
			.flatMap(({ speakers }) => speakers)
			.findLast(
				(one) =>
					(one.paragraph < paragraph || one.from < from) &&
					one.entity?.person?.country === country &&
					one.entity.person.roles.some(({ titles }) => titles.some((title) => title.startsWith('president '))),
			) ?? null
	);
}
