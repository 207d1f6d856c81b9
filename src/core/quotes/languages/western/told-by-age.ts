import type { MentionRules } from '../../mentions/mention-rules.ts';
import type { Token } from '../../words/read-tokens.ts';

/** What years are counted by behind a name. */
const years = /^(?:ans|años|anni|anos|jahre)$/u;

/** A name with an age behind it is a person's: "Kylian, 19 ans,", "Ricky Sommer (39)". */
export const toldByAge: NonNullable<MentionRules['tellGenders']> = ({ tokens, candidates, entities }) => {
	candidates.forEach(({ kind, to }, at) => {
		const entity = entities[at];
		if (kind === 'name' && entity != null && isAged(tokens, to)) entity.human = true;
	});
};

function isAged(tokens: readonly Token[], at: number): boolean {
	const [mark, age, noun] = tokens.slice(at, at + 3);
	if (!/^(?:1[5-9]|[2-9]\d|10\d)$/u.test(age?.text ?? '')) return false;
	return mark?.text === '(' ? noun?.text === ')' : mark?.text === ',' && years.test(noun?.text ?? '');
}
