import type { Speaker } from '../../article-frame.ts';
import type { ClauseReader, Stretch } from './clause-reader.ts';

/** "Ответ мэра был примерно таким:": whose answer or words a sentence leads to. */
export function whoseAnswer(reader: ClauseReader, { from, to }: Stretch): Speaker | undefined {
	const noun = reader.tokens.slice(from, to).findIndex(({ text }) => answer.test(text));
	return noun === -1 || noun > 1 ? undefined : reader.mentions({ from: from + noun + 1, to: from + noun + 2 })[0];
}

const answer =
	/^(?:ответ|слова|фраза|реакция|комментарий|цитата|відповідь|реакція|коментар|odpowiedź|słowa|reakcja|komentarz|cytat)$/u;
