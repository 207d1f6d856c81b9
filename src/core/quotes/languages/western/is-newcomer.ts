import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { anybody, someone } from '../shared/unnamed.ts';

/** "Vor dem Tor steht ein Schlosser. … sagt der Mann": whom the paragraph introduces by a noun that no list has. */
export function isNewcomer(tokens: readonly Token[], { from, to }: Speaker): boolean {
	if (!anybody.test(tokens[to - 1]?.text ?? '')) return false;
	return tokens.slice(0, from).some(({ text }, at) => someone.test(text) && !isSpan(tokens, at + 1));
}

/** Whether what is counted is a stretch of time or an occasion: "une dernière fois", "un instant". */
function isSpan(tokens: readonly Token[], at: number): boolean {
	return tokens.slice(at, at + 2).some(({ text }) => span.test(text));
}

const span =
	/^(?:fois|instant|moment|jour|journée|semaine|mois|an|année|heure|minute|nuit|soir|vez|momento|instante|día|semana|mes|año|hora|minuto|noche|volta|attimo|giorno|settimana|mese|anno|ora|notte|sera|dia|mês|ano|noite|mal|augenblick|moment|tag|woche|monat|jahr|stunde|nacht|abend)$/u;
