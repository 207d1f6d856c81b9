import amounts from './amounts.json' with { type: 'json' };

/** What a number in a text may stand for: "almost 20" is 17 to 20. */
export type Amount = {
	readonly low: number;
	readonly high: number;
	/** Whether it is a share of a whole ("%", "a fifth"), in hundredths. */
	readonly isShare: boolean;
	/** Words it takes up. */
	readonly words: number;
};

/** How far "about" and "almost" reach, as shares of the number. */
const about = 0.15;
/** How far "more than" and "at least" reach: nobody says "more than 100" of 200. */
const over = 0.6;
/** "Tens of thousands" are two to ninety-nine of ten. */
const fewest = 2;
const most = 9.9;

const numerals: Readonly<Record<string, number>> = amounts.numerals;
const scales: Readonly<Record<string, number>> = amounts.scales;
const plurals: Readonly<Record<string, number>> = amounts.plurals;
const parts: Readonly<Record<string, number>> = amounts.parts;
const less: ReadonlySet<string> = new Set(amounts.less);
const near: ReadonlySet<string> = new Set(amounts.near);
const beyond: ReadonlySet<string> = new Set(amounts.beyond);

/**
 * Reads the amount that begins at a word of an English text.
 *
 * @param words - Folded, in order; "%" as a word.
 * @param before - The words before it, nearest last.
 * @returns Null when none begins there.
 */
export function readAmount(words: readonly string[], before: readonly string[]): Amount | null {
	const plain = readPlural(words) ?? readPart(words) ?? readNumber(words);
	return plain === null ? null : widen(plain, before);
}

/** "tens of thousands", "hundreds of". */
function readPlural([first = '', of = '', third = '']: readonly string[]): Amount | null {
	const base = own(plurals, first);
	if (base === undefined || of !== 'of') return null;
	const scale = own(plurals, third) ?? 1;
	return { low: fewest * base * scale, high: most * base * scale, isShare: false, words: scale === 1 ? 2 : 3 };
}

/** "a fifth of", "two thirds of". */
function readPart([first = '', second = '']: readonly string[]): Amount | null {
	const part = own(parts, second);
	const count = first === 'a' || first === 'one' ? 1 : own(numerals, first);
	if (part === undefined || count === undefined) return null;
	const share = (100 * count) / part;
	return { low: share * (1 - about), high: share * (1 + about), isShare: true, words: 2 };
}

function readNumber([first = '', second = '']: readonly string[]): Amount | null {
	const count = /^\d+(?:\.\d+)?$/u.test(first) ? Number(first) : own(numerals, first);
	if (count === undefined) return null;
	const scale = own(scales, second);
	if (scale !== undefined) return { low: count * scale, high: count * scale, isShare: false, words: 2 };
	const isShare = second === '%' || second === 'percent';
	return { low: count, high: count, isShare, words: isShare ? 2 : 1 };
}

function widen(amount: Amount, before: readonly string[]): Amount {
	const [last = '', previous = ''] = before.toReversed();
	if (less.has(last)) return { ...amount, low: amount.low * (1 - about) };
	if (near.has(last)) return { ...amount, low: amount.low * (1 - about), high: amount.high * (1 + about) };
	return beyond.has(last) || beyond.has(`${previous} ${last}`) ? { ...amount, high: amount.high * (1 + over) } : amount;
}

function own(table: Readonly<Record<string, number>>, word: string): number | undefined {
	return Object.hasOwn(table, word) ? table[word] : undefined;
}
