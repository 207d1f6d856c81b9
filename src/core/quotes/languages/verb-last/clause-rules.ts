import type { Speaker } from '../../article-frame.ts';
import type { Clause } from '../shared/clause.ts';

/** How a language with the verb last marks whose words are printed. */
export type ClauseRules = {
	/** Whose words a phrase around the quotation says they are: "X'in “…” dediği", "X के हवाले से". */
	readonly owner: (clause: Clause) => Speaker | null;
	/** Whether a mention is marked as the subject, or as whose view is given: "X'e göre", "X ने". */
	readonly isMarked: (clause: Clause, speaker: Speaker) => boolean;
	/** Whether a mention has nothing behind it that makes it anything else than the subject. */
	readonly isBare: (clause: Clause, speaker: Speaker) => boolean;
	/** Whether a sentence without a quotation may be about a mention. */
	readonly isTopic: (clause: Clause, speaker: Speaker) => boolean;
	/** Whether a description introduces somebody: "bir yetkili", "şirketin müdürü". */
	readonly isSomebodyNew: (clause: Clause, description: Speaker) => boolean;
	/** The noun of a role without the ending of its case. */
	readonly baseOf?: (head: string) => string;
	/** Whether a description only says more of whoever was named: "68 yaşındaki kadın", "usta oyuncu". */
	readonly isEpithet?: (clause: Clause, description: Speaker) => boolean;
	/** The subject behind the verb that follows the quotation. */
	readonly behind: (clause: Clause) => Speaker | null;
};
