import type { Frame } from '../../article-frame.ts';

/** Whether a verb needs no subject: who spoke is who was spoken of. */
export function dropsSubject({ lexicon }: Frame): boolean {
	return lexicon.grammar.speakers.sentences?.dropsSubject === true;
}
