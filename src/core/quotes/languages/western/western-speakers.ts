import type { SpeakerRules } from '../../speakers/speaker-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { notAddressed } from '../shared/other-speaker.ts';
import { rankSpeakers } from '../shared/rank-speakers.ts';
import { westernAntecedent, westernSubject } from './antecedents.ts';
import { subjectOfSentence } from './clause-subject.ts';
import { isPersonal } from './who-may-be.ts';
import { portrayedAlone } from './whom-it-portrays.ts';

/** Languages of the west of Europe, and Vietnamese: subjects stand first or behind the verb, names are not declined. */
export const westernSpeakers: SpeakerRules = {
	rank: rankSpeakers,
	choose: (frame, quote, before) =>
		notAddressed(frame, quote, before, subjectOfSentence(frame, quote, before) ?? portrayedAlone(frame, quote, before)),
	antecedentOf: westernAntecedent,
	spokenOf: westernSubject,
	mayBeMeant: (frame, speaker, { gender }) => (gender !== 'he' && gender !== 'she') || isPersonal(frame, speaker),
	describesTexts: true,
	governs: (before, { entity, from }, tokens) => {
		// German "Von Platen wies das zurück": the preposition is part of the name.
		const isPart = entity?.name.toLowerCase().includes(`${before.text} ${tokens[from]?.text ?? ''}`) === true;
		return isPart || isTopic(tokens, from) || isAnswer(tokens, from) ? false : undefined;
	},
};

/** "Quant à Cédric Wattrelos, il …", "En cuanto al alcalde": whom a sentence is about. */
function isTopic(tokens: readonly Token[], from: number): boolean {
	return /^(?:quant|cuanto|quanto)$/u.test(tokens[from - 2]?.text ?? '');
}

/** "La replica dell'assessora Priolo arriva presto": whose answer opens a sentence. */
function isAnswer(tokens: readonly Token[], from: number): boolean {
	const [article, noun] = tokens.slice(from - 3, from - 1);
	return article?.first === true && answer.test(noun?.text ?? '');
}

const answer =
	/^(?:replica|risposta|reazione|commento|réponse|réplique|réaction|respuesta|réplica|reacción|comentario|resposta|reação|comentário|antwort|reaktion|kommentar|replik)$/u;
