import type { Frame, Speaker } from '../../article-frame.ts';
import { agrees } from '../../speakers/find-protagonist.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { isDescribed } from './is-described.ts';

/** "Le maire ne décolère pas. « … », tonne l'édile": somebody without a name whom a sentence above in the paragraph is of. */
export function openerOf(frame: Frame, { paragraph, from, gender }: Speaker): Speaker | null {
	const { tokens = [], speakers = [] } = frame.paragraphs[paragraph] ?? {};
	const isPerson = ({ to }: Speaker) => isOf(tokens[to - 1], wordClass.title | wordClass.person);
	return (
		speakers.findLast(
			(one) =>
				one.from < from &&
				one.kind === 'nominal' &&
				isPerson(one) &&
				isDescribed(frame, tokens, one) &&
				agrees(one, gender),
		) ?? null
	);
}

/** "Idriss Camara refuse d'en parler. « … », dit le gardien du Red Star": what somebody is who was named without it. */
export function isFirstTold(
	{ paragraphs }: Frame,
	{ paragraph, index, gender }: Speaker,
	spoken: Speaker | null,
): boolean {
	if (spoken?.entity == null || spoken.entity.person !== null || spoken.paragraph !== paragraph) return false;
	const { entity } = spoken;
	const told = paragraphs
		.slice(0, paragraph + 1)
		.flatMap(({ speakers, tokens }) =>
			speakers.filter(
				(one) =>
					one.entity === entity &&
					one.index < index &&
					tokens.slice(one.from, one.to).some((token) => isOf(token, wordClass.title | wordClass.person)),
			),
		);
	return told.length === 0 && agrees(spoken, gender);
}
