import type { Statement, Utterance } from '../types.ts';

/**
 * Groups statements that are the same utterance.
 *
 * @returns Every statement in exactly one utterance; order of the input changes no group and no id.
 */
export function groupUtterances(statements: readonly Statement[]): readonly Utterance[] {
	return statements.map((statement) => ({
		id: statement.id,
		speaker: statement.speaker,
		speakerId: statement.speakerId,
		occasion: statement.occasion,
		wordings: [
			{
				statementId: statement.id,
				sourceId: statement.sourceId,
				text: statement.text,
				relation: 'identical',
				evidence: [],
				difference: [],
			},
		],
		possibly: [],
		origins: [],
	}));
}
