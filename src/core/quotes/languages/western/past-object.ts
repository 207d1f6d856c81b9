import type { NameRun } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { wordClass } from '../../words/word-class.ts';

/** What people say something at: "dijo a la salida Fuensanta Roca". */
export const eventNoun =
	/^(?:salida|llegada|entrada|término|final|cierre|uscita|arrivo|termine|sortie|arrivée|issue|barre|saída|chegada|pleno|sesión|reunión|encuentro|acto|juicio|cumbre|séance|match|réunion|audience|sommet|partita|seduta|riunione|udienza|gara|vertice|sessão|jogo|reunião|cimeira)$/u;

/** Where a name begins behind a noun with a preposition that is no role: "reaccionó a la salida Norma Quiroga", "contó a este diario". */
export function pastObject({ tokens }: Scan, at: number, start: number, { from, sure }: NameRun): number {
	const before = tokens[at - 1]?.classes ?? 0;
	if ((before & wordClass.preposition) === 0) return at;
	const way = tokens.slice(at, from);
	const noun = tokens.slice(start, from);
	const isObject =
		eventNoun.test(noun.at(-1)?.text ?? '') ||
		(way.length > 0 && way.every(({ classes }) => (classes & wordClass.place) !== 0)) ||
		(start === at && noun.length > 0 && noun.every(({ classes }) => classes === 0));
	if (isObject) return from;
	if (!sure || start === at || noun.length === 0) return at;
	return noun.every(({ classes }) => (classes & ~wordClass.writing) === 0) ? from : at;
}
