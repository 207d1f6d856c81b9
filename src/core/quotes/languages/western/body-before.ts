import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import { isPerson, type Place } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { startBefore } from '../../words/sentence-bounds.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { isTold } from './german-mood.ts';
import { between } from './may-speak.ts';

/** What no verb is: behind it a mention that opens a sentence is no subject by its place. */
const noVerb = wordClass.preposition | wordClass.and | wordClass.relative | wordClass.determiner | wordClass.possessive;

/** Verbs whose "es" stands for nothing: "hieß es", "schallt es aus den Reihen". */
const impersonal =
	/^(?:hieß|hiess|heißt|heisst|schallte?|tönte?|klingt|klang|hallte?|steht|stand|gibt|gab|geht|ging|kommt|kam|lautete?)$/u;

/** Whether German "es" stands behind the verb that follows a quotation, which means a body or nobody: "„…“, teilte es mit". */
export function isSaidByIt({ paragraphs }: Frame, { paragraph, token }: FrameQuote): boolean {
	const [comma, verb, subject] = paragraphs[paragraph]?.tokens.slice(token + 1, token + 4) ?? [];
	return comma?.text === ',' && verb?.kind === 'word' && !impersonal.test(verb.text) && subject?.text === 'es';
}

/**
 * Finds the body that the sentence right before a quotation is of, where the text gives no name behind it: "Lumeo a relevé
 * ses prévisions. «…», écrit-il", "La empresa ha elevado sus previsiones. «…», indicó".
 *
 * @returns Null where the sentence has another subject or names a person.
 */
export function bodyBefore(frame: Frame, { paragraph, token, gender }: Place): Speaker | null {
	const own = frame.paragraphs[paragraph];
	if (own === undefined) return null;
	const { tokens } = own;
	const quote = startBefore(token + 1, 0, (at) => tokens[at]?.kind === 'quote') - 1;
	if (quote < 1 || tokens[quote - 1]?.text !== '.') return null;
	const from = startBefore(quote - 1, 0, (at) => isEnd(tokens[at]));
	const [first, ...rest] = between(own, from, quote);
	if (
		first === undefined ||
		first.from !== from ||
		tokens[from]?.first !== true ||
		!isBody(first) ||
		[first, ...rest].some(isPerson)
	)
		return null;
	const verb = tokens[first.to];
	// "Betroffen sind 380 Menschen": a word that is said to be something is mostly no name.
	const other = first.kind === 'name' ? noVerb | wordClass.be : noVerb;
	// "Die Behörde habe gezögert. «…», sagte sie": of a body that somebody else tells of.
	const isSubject =
		verb?.kind === 'word' && !verb.capital && !isOf(verb, other) && !tokens.slice(first.to, quote).some(isTold);
	return isSubject && (gender === null || first.gender === null || first.gender === gender) ? first : null;
}

function isEnd(token: Token | undefined): boolean {
	return token?.kind === 'quote' || /^[.!?…;:]$/u.test(token?.text ?? '');
}

function isBody({ kind, role, entity, from, to }: Speaker): boolean {
	if (role === 'oblique' || entity?.human === true) return false;
	return kind === 'organisation' || kind === 'writing' || (kind === 'name' && to - from === 1);
}
