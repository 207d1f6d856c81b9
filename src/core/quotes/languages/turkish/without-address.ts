import type { NameRun, Run } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';

/** What people are called behind their first name. */
const address =
	/^(?:hanım|bey|teyze|amca|dayı|hala|abla|abi|ağabey|usta|öğretmen|hoca|dede|nine|anne|baba|kaptan|doktor|reis|efendi|çavuş)$/u;

/** How far on each side of a first name its surname is looked for, in UTF-16 units: the length of a long article. */
const reach = 20_000;

/** How many places of a first name are looked at for the full name. */
const mostPlaces = 8;

/** "Hatice Teyze": the first name alone, where the article prints a surname with it. */
export function withoutAddress({ text, tokens }: Scan, run: Run): Run {
	const [first, last] = [tokens[run.from], tokens[run.to - 1]];
	if (run.to - run.from !== 2 || first === undefined || !address.test(last?.text ?? '')) return run;
	const around = text.slice(Math.max(0, first.start - reach), first.end + reach);
	return hasSurname(around, text.slice(first.start, first.end)) ? { from: run.from, to: run.to - 1 } : run;
}

/** "Rıfat Usta", "Yorgo Efendi": a person by first name and what he is called; undefined for another run. */
export function calledSo(scan: Scan, run: Run): NameRun | undefined {
	const last = scan.tokens[run.to - 1];
	if (run.to - run.from !== 2 || last?.capital !== true || !address.test(last.text)) return undefined;
	return { ...withoutAddress(scan, run), person: null, sure: true };
}

/** Whether a text prints a first name with a surname behind it. */
function hasSurname(text: string, first: string): boolean {
	let at = text.indexOf(first);
	for (let read = 0; at !== -1 && read < mostPlaces; read++) {
		const behind = /^\s(\p{Lu}[\p{L}’'-]+)/u.exec(text.slice(at + first.length, at + first.length + longestWord))?.[1];
		if (behind !== undefined && !address.test(behind.toLocaleLowerCase('tr'))) return true;
		at = text.indexOf(first, at + first.length);
	}
	return false;
}

/** Longest surname that is read, in UTF-16 units. */
const longestWord = 24;
