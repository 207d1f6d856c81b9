import endings from './word-endings.json' with { type: 'json' };

/** How a language makes words longer. */
export type WordWay = {
	/** A spelling in which the forms of a word begin alike. */
	readonly spell: (word: string) => string;
	/** Whether a known word is long enough to begin others not by chance. */
	readonly mayBegin: (word: string) => boolean;
	/** What may stand before a word, as spelled, and the letter of the word that it takes; the empty one first. */
	readonly beginnings: readonly Beginning[];
	/** Whether what is left of a word, as spelled, may follow the known one. */
	readonly isEnding: (rest: string, known: string) => boolean;
	/** Whether it is asked before the light stems: these are cut at a length at which long words fall together. */
	readonly isFirst: boolean;
};

/** What stands before a word, and what of the word is lost behind it. */
export type Beginning = { readonly text: string; readonly lost: string };

/** How a stem changes, and the letters of the shortest. */
type OneEnding = Pick<WordWay, 'spell'> & { readonly shortest: number };

const nothingBefore: readonly Beginning[] = [{ text: '', lost: '' }];

/** Languages that add one ending to a stem, with how their stems change. */
const oneEnding: Readonly<Record<string, OneEnding>> = {
	de: { spell: withoutMarks, shortest: 4 },
	fr: { spell: withoutMarks, shortest: 4 },
	es: { spell: spellSpanish, shortest: 4 },
	it: { spell: spellItalian, shortest: 4 },
	pt: { spell: spellPortuguese, shortest: 4 },
	pl: { spell: spellPolish, shortest: 4 },
	ru: { spell: (word) => word, shortest: 4 },
	uk: { spell: spellUkrainian, shortest: 4 },
	hi: { spell: (word) => word, shortest: 3 },
	ar: { spell: spellArabic, shortest: 3 },
};

/**
 * Made when asked for: a reader meets few languages.
 *
 * @returns Null for a language whose light stems are enough.
 */
export function makeWordWay(language: string): WordWay | null {
	if (language === 'tr') return toTurkishWay();
	if (language === 'ko') return koreanWay;
	const own = oneEnding[language];
	return own === undefined ? null : toWay(language, own);
}

function toWay(language: string, { spell, shortest }: OneEnding): WordWay {
	const known = new Set(listOf(endings.endings, language).map(spell));
	const beginnings = beginningsOf(language);
	const mayBegin = ({ length }: string): boolean => length >= shortest;
	return { spell, mayBegin, beginnings, isEnding: (rest) => rest === '' || known.has(rest), isFirst: false };
}

const swallowed: Readonly<Record<string, { readonly letter: string; readonly behind: string }>> = endings.swallowed;

/** Behind who does it, an Arabic verb loses the alef that it begins with: "أعلن", "يعلن". */
function beginningsOf(language: string): readonly Beginning[] {
	const plain = ['', ...listOf(endings.beginnings, language)].map((text) => ({ text, lost: '' }));
	const { letter = '', behind = '' } = swallowed[language] ?? {};
	return behind === '' ? plain : [...plain, ...behind.split(' ').map((text) => ({ text, lost: letter }))];
}

function listOf(lists: Readonly<Record<string, string>>, language: string): readonly string[] {
	return (lists[language] ?? '').split(' ').filter((ending) => ending !== '');
}

/** Vowels are marked where the stress or the form moves: "protège", "protéger"; "näher", "nah". */
function withoutMarks(word: string): string {
	return word.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** Stressed vowels are doubled and consonants spelled by what follows: "vuelven", "volver"; "empecé", "empezar". */
function spellSpanish(word: string): string {
	return withoutMarks(word).replaceAll('ie', 'e').replaceAll('ue', 'o').replaceAll('z', 'c').replaceAll('qu', 'c');
}

/** "cerchiamo", "cercare". */
function spellItalian(word: string): string {
	return withoutMarks(word).replaceAll(/(?<=[cg])h/gu, '');
}

/** "comecei", "começar"; "fiquei", "ficar". */
function spellPortuguese(word: string): string {
	return withoutMarks(word).replaceAll('qu', 'c').replaceAll('gu', 'g');
}

/** "stołu", "stół"; "przysiąg", "przysięga". */
function spellPolish(word: string): string {
	return word.replaceAll('ó', 'o').replaceAll('ą', 'ę');
}

/** Closed syllables have another vowel: "сторін", "сторона". */
function spellUkrainian(word: string): string {
	return word.replaceAll('і', 'о');
}

/** A stop is carried by what vowel follows: "حلفاء", "حلفائنا". */
function spellArabic(word: string): string {
	return word.replaceAll(/[ئؤ]/gu, 'ء');
}

/** Turkish softens the last consonant of a word before a vowel: "savaşmak", "savaşmağa". */
const hard: ReadonlyMap<string, string> = new Map([
	['ğ', 'k'],
	['b', 'p'],
	['c', 'ç'],
	['d', 't'],
]);

function spellTurkish(word: string): string {
	return Array.from(word, (letter) => hard.get(letter) ?? letter).join('');
}

/** Letters of the shortest Turkish word that others begin with. */
const shortestTurkish = 3;

/** The rest of a Turkish word is one ending after another. */
function toTurkishWay(): WordWay {
	const known = new Set(listOf(endings.endings, 'tr').map(spellTurkish));
	return {
		spell: spellTurkish,
		mayBegin: ({ length }) => length >= shortestTurkish,
		beginnings: nothingBefore,
		isEnding: (rest) => isChain(rest, known),
		isFirst: true,
	};
}

/** Whether a text is made of links only; each is a letter at least, so the reached places only grow. */
function isChain(text: string, links: ReadonlySet<string>): boolean {
	const reached = new Set([0]);
	for (const start of reached) {
		for (let end = start + 1; end <= text.length; end += 1) if (links.has(text.slice(start, end))) reached.add(end);
	}
	return reached.has(text.length);
}

/** Korean vowels that stand for two where an ending begins with a vowel: "싸워" is "싸우어", "해" is "하여". */
const drawnTogether: ReadonlyMap<string, string> = new Map([
	['\u1162', '\u1161\u1175'],
	['\u1166', '\u1165\u1175'],
	['\u1167', '\u1175\u1165'],
	['\u1168', '\u1175\u1165\u1175'],
	['\u116a', '\u1169\u1161'],
	['\u116b', '\u1169\u1175\u1165'],
	['\u116c', '\u1169\u1175'],
	['\u116f', '\u116e\u1165'],
	['\u1170', '\u116e\u1165\u1175'],
	['\u1171', '\u116e\u1175'],
]);

/** By sounds, not by syllables: the first sound of an ending joins the last syllable of a word ("끝내", "끝낼"). */
function spellKorean(word: string): string {
	return Array.from(word.normalize('NFD'), (sound) => drawnTogether.get(sound) ?? sound).join('');
}

const koreanVerbs: ReadonlyMap<string, string> = new Map(
	endings.koreanVerbs.stems.split(' ').map((stem) => [spellKorean(stem), stem]),
);
const koreanStems: ReadonlySet<string> = new Set(koreanVerbs.values());

/** What follows a verb: a vowel drawn together with its last one, a consonant that closes its syllable, an ending. */
const koreanEnding = new RegExp(
	`^[\\u1161\\u1165\\u1175]?[\\u11ab\\u11af\\u11b7\\u11b8\\u11bb]?(?:${endings.koreanVerbs.endings
		.split(' ')
		.map(spellKorean)
		.join('|')})?$`,
	'u',
);

const koreanAuxiliaries: readonly string[] = endings.koreanVerbs.little.split(' ').map(spellKorean);

/** Whether a Korean word is a form of a verb that only ties others together: "있지만", "않겠습니다", "했습니다". */
export function isKoreanAuxiliary(word: string): boolean {
	const spelled = spellKorean(word);
	return koreanAuxiliaries.some((stem) => spelled.startsWith(stem) && koreanEnding.test(spelled.slice(stem.length)));
}

/**
 * Two syllables are a Korean word: what follows is an ending, or what the word is joined with. One syllable is a word
 * where it is a verb and an ending follows.
 */
const koreanWay: WordWay = {
	spell: spellKorean,
	mayBegin: (word) => word.length > 1 || koreanStems.has(word),
	beginnings: nothingBefore,
	isEnding: (rest, known) => !koreanVerbs.has(known) || koreanEnding.test(rest),
	isFirst: true,
};
