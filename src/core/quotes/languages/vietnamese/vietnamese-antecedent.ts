import type { Speaker } from '../../article-frame.ts';
import type { Asked } from '../../speakers/speaker-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { functionWord, reportingVerb, wordClass } from '../../words/word-class.ts';
import { westernSpeakers } from '../western/western-speakers.ts';

/** How many mentions above a role are looked at, and how far above they may stand, in paragraphs. */
const reach = 40;
const paragraphsBack = 6;

/** Who a mention stands for: a role of several syllables for who was printed with it, an age for who was spoken of. */
export function vietnameseAntecedent(
	asked: Asked,
	speaker: Speaker,
	meant: (pronoun: Speaker) => Speaker | null,
): Speaker | null {
	const isRole = speaker.kind === 'nominal' && speaker.entity === null;
	return (isRole ? namedAbove(asked, speaker) : null) ?? westernSpeakers.antecedentOf?.(asked, speaker, meant) ?? null;
}

/** Who was printed with a role, or who was named last where an age says that it is somebody known. */
function namedAbove({ frame, all }: Asked, speaker: Speaker): Speaker | null {
	const tokens = frame.paragraphs[speaker.paragraph]?.tokens ?? [];
	const named = all
		.slice(Math.max(0, speaker.index - reach), speaker.index)
		.filter(
			({ kind, entity, paragraph }) =>
				kind === 'person' && entity !== null && speaker.paragraph - paragraph <= paragraphsBack,
		);
	if (isBareRole(tokens, speaker)) {
		const role = speaker.name.toLowerCase();
		return named.findLast(({ start, end }) => frame.text.slice(start, end).toLowerCase().includes(role)) ?? null;
	}
	if (!isAged(tokens, speaker)) return null;
	const near = named.filter(({ paragraph }) => speaker.paragraph - paragraph <= 1);
	return near.findLast(({ paragraph, from }) => !isOutlet(frame.paragraphs[paragraph]?.tokens[from - 1])) ?? null;
}

/** "Thủ tướng nói": syllables of a role, and nothing behind that says whose. */
function isBareRole(tokens: readonly Token[], { from, to }: Speaker): boolean {
	const next = tokens[to];
	if (!tokens.slice(from, to).every(({ classes }) => (classes & wordClass.title) !== 0)) return false;
	return next?.kind !== 'word' || (next.classes & (functionWord | reportingVerb)) !== 0;
}

/** "nhà cầm quân 75 tuổi", "tiền đạo sinh năm 1991": who was named before, in other words. */
function isAged(tokens: readonly Token[], { from, to }: Speaker): boolean {
	if (((tokens[from]?.classes ?? 0) & wordClass.determiner) !== 0) return false;
	const behind = tokens.slice(to, to + 5).map(({ text }) => text);
	return /^(?:[^.,:]+ )?(?:\d+ tuổi|sinh năm)/u.test(behind.join(' '));
}

/** "tờ Wall Street Journal", "với Reuters". */
function isOutlet(before: Token | undefined): boolean {
	if (before === undefined) return false;
	return /^(?:tờ|báo|hãng|kênh|đài)$/u.test(before.text) || (before.classes & wordClass.preposition) !== 0;
}
