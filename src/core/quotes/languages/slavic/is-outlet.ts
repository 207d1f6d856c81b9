import type { Frame, Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, speakerNoun } from '../../words/word-class.ts';
import { announcesName } from '../shared/announcing-words.ts';

/** Whether a name stands behind the noun that says what it is: "в соцсети Truth Social", "телеканалу ZDF". */
export function isOutlet({ lexicon }: Frame, tokens: readonly Token[], speaker: Speaker): boolean {
	const { from, kind, person, entity } = speaker;
	if (person !== null || entity?.human === true || kind === 'nominal' || kind === 'person') return false;
	const before = tokens[from - 1];
	if (before?.kind !== 'word' || isNeuter(before, tokens[from]) || isMood(tokens, from)) return false;
	if (isOf(before, speakerNoun)) return true;
	if (before.capital || before.first) return false;
	return announcesName(lexicon, [before]) || (isForeignOrOne({ lexicon }, tokens, speaker) && isGoverned(before));
}

/** "Mówił przygaszony Olek": how somebody is, between the verb and the name. */
function isMood(tokens: readonly Token[], name: number): boolean {
	const [verb, adjective] = [tokens[name - 2], tokens[name - 1]];
	return (
		isOf(verb, reportingVerb) &&
		/(?:ony|any|ty|ły|wy|ny|ona|ana|ta|ła|wa|на|ний|ный|тый|тий|лий|лый)$/u.test(adjective?.text ?? '')
	);
}

/** "Обласне управління", "областное правительство": an adjective and its noun, both neuter. */
function isNeuter(adjective: Token, noun: Token | undefined): boolean {
	return noun?.capital === false && adjective.text.endsWith('е') && /(?:о|ня)$/u.test(noun.text);
}

/** Whether a name is one word, or in Latin letters among Cyrillic ones. */
function isForeignOrOne({ lexicon }: Pick<Frame, 'lexicon'>, tokens: readonly Token[], { from, to }: Speaker): boolean {
	const { latinIsForeign } = lexicon.grammar.speakers.sentences ?? {};
	return to - from === 1 || (latinIsForeign === true && /^[a-z]/u.test(tokens[from]?.text ?? ''));
}

/** A noun that a preposition or verb governs, by its ending. */
function isGoverned({ classes, text }: Token): boolean {
	return classes === 0 && /(?:[уюиіїе]|ом|ем|ою|ею|owi|iem|em|ie|[uiy])$/u.test(text);
}
