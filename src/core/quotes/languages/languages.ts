import type { PeopleIndex } from '../mentions/people-index.ts';
import type { LanguageTable } from '../words/language-table.ts';
import { type Lexicon, toLexicon } from '../words/lexicon.ts';
import ar from './ar.json' with { type: 'json' };
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import hi from './hi.json' with { type: 'json' };
import it from './it.json' with { type: 'json' };
import ja from './ja.json' with { type: 'json' };
import ko from './ko.json' with { type: 'json' };
import pl from './pl.json' with { type: 'json' };
import pt from './pt.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import tr from './tr.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

const tables: Readonly<Record<string, LanguageTable>> = {
	ar,
	de,
	en,
	es,
	fr,
	hi,
	it,
	ja,
	ko,
	pl,
	pt,
	ru,
	tr,
	uk,
	vi,
	zh,
};

/** Women's names in English that are men's or surnames elsewhere: Andrea, Jean, Kim. */
const manElsewhere = /\b(?:andrea|jean|joan|kim|michele|robin)\b/gu;

/** Languages written in Latin letters share first names and the short names of organisations. */
const latin: ReadonlySet<string> = new Set(['de', 'es', 'fr', 'it', 'pl', 'pt', 'tr', 'vi']);

/** How much of a text is looked at to tell its language, in UTF-16 units. */
const sampleLength = 3000;

const held = new WeakMap<PeopleIndex, Map<string, Lexicon>>();

/**
 * The lexicon of a text's language, with the names that are known beforehand.
 *
 * @param language - BCP 47 primary subtag; null or without a table: told from the text.
 */
export function lexiconFor(language: string | null, text: string, people: PeopleIndex): Lexicon {
	const key = language !== null && language in tables ? language : tellLanguage(text.slice(0, sampleLength));
	const made = held.get(people) ?? new Map<string, Lexicon>();
	held.set(people, made);
	const known = made.get(key);
	if (known !== undefined) return known;
	const lexicon = toLexicon(key, tableOf(key), namesFor(key, people));
	made.set(key, lexicon);
	return lexicon;
}

/** Names that are cut out of what is written together with them. */
function namesFor(key: string, { unspaced, arabic, hangul }: PeopleIndex): readonly string[] {
	if (key === 'ko') return hangul;
	if (key === 'ar') return arabic;
	return key === 'zh' || key === 'ja' ? unspaced : [];
}

function tableOf(key: string): LanguageTable {
	const own = tables[key] ?? en;
	if (!latin.has(key)) return own;
	return {
		...own,
		maleName: `${en.maleName} ${own.maleName ?? ''}`,
		femaleName: `${en.femaleName.replaceAll(manElsewhere, '')} ${own.femaleName ?? ''}`,
		organisation:
			`${own.organisation ?? ''} cnn nbc cbs abc fox bbc cia fbi tass ria ap politico bloomberg axios newsmax`.trim(),
	};
}

const scripts: readonly (readonly [RegExp, string])[] = [
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
	[/\p{Script=Hangul}/u, 'ko'],
	[/\p{Script=Han}/u, 'zh'],
	[/\p{Script=Arabic}/u, 'ar'],
	[/\p{Script=Devanagari}/u, 'hi'],
	[/[іїєґ]/iu, 'uk'],
	[/\p{Script=Cyrillic}/u, 'ru'],
];

/** Tells a language by its script, and one in Latin letters by its small words. */
function tellLanguage(text: string): string {
	const letters = text.match(/\p{L}/gu) ?? [];
	for (const [script, key] of scripts)
		if (letters.filter((letter) => script.test(letter)).length > letters.length / 50) return key;
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const counts = ['en', ...latin].map((key) => ({ key, count: smallWords(key, words) + ownLetters(key, letters) }));
	return counts.reduce((most, next) => (next.count > most.count ? next : most), { key: 'en', count: 0 }).key;
}

/** Letters that one of the languages alone is full of. */
const letterHints: Readonly<Record<string, RegExp>> = {
	de: /[äöß]/iu,
	es: /[ñ¿¡]/iu,
	fr: /[èêœçà]/iu,
	pl: /[ąęłńśźż]/iu,
	pt: /[ãõ]/iu,
	tr: /[ğış]/iu,
	vi: /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/iu,
};

function ownLetters(key: string, letters: readonly string[]): number {
	const hint = letterHints[key];
	return hint === undefined ? 0 : letters.filter((letter) => hint.test(letter)).length;
}

function smallWords(key: string, words: readonly string[]): number {
	const { preposition = '', determiner = '', and = '', be = '', have = '', say = '' } = tables[key] ?? {};
	const small = new Set([preposition, determiner, and, be, have, say].join(' ').split(' '));
	return words.filter((word) => small.has(word)).length;
}
