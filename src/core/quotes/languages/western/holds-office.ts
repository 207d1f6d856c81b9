import type { Frame, Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { isHeld, isPrinted, stemOf } from '../shared/resolve-role.ts';

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

/** Offices that one person holds at a time: whoever is printed with another is not meant. */
const ofOne =
	/^(?:maire|mairesse|prefeit[oa]|alcalde|alcaldesa|sindac[oa]|bürgermeister(?:in)?|juge|juíza?|juiz|giudice|jueza?|richter(?:in)?|procureure?|préfète?|prefetto|évêque|vescovo|obispo|bispo|bischof)$/u;

/** Whether somebody is printed with another office than the one of that name, which only one holds. */
export function hasOtherOffice(frame: Frame, meant: Speaker | null, head: Token | undefined): boolean {
	if (meant === null || head === undefined || !ofOne.test(head.text)) return false;
	return hasTitle(frame, meant) && !isPrinted(frame, meant, head.text);
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
