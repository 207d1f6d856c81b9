import type { Speaker } from '../../article-frame.ts';
import { isPerson } from '../../speakers/find-protagonist.ts';
import { between, type Reading } from './may-speak.ts';

/** "Kritik kam aus der Opposition: SPD-Chefin Demirci nannte das „…“": where the clause behind a colon begins that has a person as its subject. */
export function pastColon({ paragraph, quote }: Reading, from: number): number {
	const { tokens } = paragraph;
	const colon =
		tokens
			.slice(from, quote.token - 1)
			.findLastIndex(({ text, end }, at) => text === ':' && tokens[from + at + 1]?.start !== end) + from;
	const subject = between(paragraph, colon + 1, colon + 2)[0];
	return colon >= from && subject !== undefined && isPerson(subject) ? colon + 1 : from;
}

/** "se si senta preso in giro dal Cremlino": by whom something was done that the clause is not about. */
export function isAgent({ frame, paragraph: { tokens } }: Reading, { from, kind }: Speaker): boolean {
	return (
		kind !== 'person' &&
		frame.lexicon.signs.get(tokens[from - 1]?.text ?? '') === 'y' &&
		participle.test(tokens[from - 2]?.text ?? '')
	);
}

/** Words that a passive ends with: "preso in giro", "interpellato". */
const participle = /^(?:giro|\p{L}{2,}(?:[aiu]t[oaie]|[ai]d[oa]s?))$/u;
