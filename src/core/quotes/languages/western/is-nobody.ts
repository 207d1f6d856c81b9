import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

/** When something was: "La víspera", "La veille", "il giorno", "der Vortag". */
const time =
	/^(?:veille|lendemain|surlendemain|matin|matinée|soir|soirée|nuit|journée|jour|semaines?|mois|année|heures?|minutes?|instant|moment|été|hiver|printemps|automne|après-midi|week-end|víspera|mañana|tarde|noche|madrugada|día|semana|mes|año|hora|verano|invierno|otoño|primavera|vigilia|indomani|mattina|mattinata|sera|serata|notte|giorno|giornata|settimana|mese|anno|ora|estate|inverno|autunno|pomeriggio|véspera|dia|manhã|noite|mês|ano|verão|inverno|outono|vorabend|vortag|tag|abend|morgen|nacht|woche|monat|jahr|stunde|nachmittag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|domenica|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato)$/u;

/** Whether what looks like a mention is none of anybody: a time, or a directorate that ends like a rank: "Dirección General de Patrimonio". */
export function isNobody({ tokens }: Scan, { kind, from, to, name, person }: Candidate): boolean {
	if (person !== null) return false;
	if (kind === 'nominal') return time.test(tokens[to - 1]?.text ?? '');
	if (!/^(?:de|del|di|do|da|du|des) \p{Lu}/u.test(name)) return false;
	const words = tokens.slice(from, to);
	const rank = words.findIndex((word) => word.capital && isOf(word, wordClass.title));
	return rank !== -1 && tokens[from + rank - 1]?.capital === true;
}
