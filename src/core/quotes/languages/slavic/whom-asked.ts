import type { Speaker } from '../../article-frame.ts';
import type { ClauseReader, Stretch } from './clause-reader.ts';

/** "O komentarz poprosiliśmy Jacka Urbasia": whom those who write ask by name. */
export function whomWeAsked(reader: ClauseReader, { from, to }: Stretch): readonly Speaker[] {
	const isAsked = reader.tokens.slice(from, to).some(({ text }) => weAsk.test(text));
	return isAsked ? reader.mentions({ from, to }).filter(({ entity }) => entity?.human === true) : [];
}

const weAsk =
	/^(?:спросили|попросили|обратились|поговорили|побеседовали|запитали|звернулися|звернулись|поговорили|поспілкувалися|(?:po|za)?(?:prosi|pyta|rozmawia|zwróci)(?:liśmy|ł[ae]m)|spyta(?:liśmy|ł[ae]m))$/u;

/** "Prowadząca zadała pytanie radnej Monice Wilk": whom somebody else asks, right behind the verb. */
export function whomTheyAsked(reader: ClauseReader, { from, to }: Stretch): readonly Speaker[] {
	const verb = reader.tokens.slice(from, to).findIndex(({ text }) => theyAsk.test(text));
	if (verb === -1) return [];
	const behind = reader.mentions({ from: from + verb + 1, to: Math.min(to, from + verb + 1 + askedReach) });
	return behind.filter(({ entity, role }) => entity?.human === true && role === 'oblique');
}

const theyAsk = /^(?:(?:za|s)pytał[ao]?|zadał[ao]?|спросил[аи]?|задал[аи]?|запитав|запитал[аи]|поставив|поставила)$/u;

/** How far behind the verb whom it asks stands, in tokens. */
const askedReach = 5;
