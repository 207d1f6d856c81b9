import { expect, test } from 'vitest';
import { stemWord } from '../../../src/core/text/stems.ts';
import { tellLanguage } from '../../../src/core/text/tell-language.ts';
import { toNameKey } from '../../../src/core/text/transliterate.ts';
import { findWords } from '../../../src/core/text/words.ts';

const words: Readonly<Record<string, { text: string; words: readonly string[] }>> = {
	'apostrophes stay inside, hyphens part': { text: "It's face-to-face", words: ["it's", 'face', 'to', 'face'] },
	'thousands in any notation': { text: '5,000 5.000 5000', words: ['5000', '5000', '5000'] },
	'decimals in any notation': { text: '1,5 1.5', words: ['1.5', '1.5'] },
	'a number at the end of a sentence': { text: 'In 2014. Then 40, 50', words: ['in', '2014', 'then', '40', '50'] },
	'zeros in front': { text: '007 0 0.5', words: ['7', '0', '0.5'] },
	'Arabic digits': { text: '٢٥ في المئة', words: ['25', 'في', 'المئة'] },
	'Chinese by sign, simplified': { text: '許多議題', words: ['许', '多', '议', '题'] },
	'capitals are folded': { text: 'NATO and Kyiv', words: ['nato', 'and', 'kyiv'] },
	'plain letters that go on in others': { text: 'a café, naïve x²y', words: ['a', 'café', 'naïve', 'x', '²', 'y'] },
	'a letter and a mark of its own': { text: 'Malmo\u0308 a\u0301', words: ['malmö', 'á'] },
	'letters and digits part': { text: 'B52s 40km', words: ['b', '52', 's', '40', 'km'] },
	'an apostrophe ends a word that does not go on': { text: "the generals' `plan`", words: ['the', 'generals', 'plan'] },
	'no words': { text: '—!?', words: [] },
};

test.each(Object.entries(words))('%s', (_, { text, words: expected }) => {
	expect(findWords(text).map((word) => word.text)).toEqual(expected);
});

const families: Readonly<Record<string, { language: string; forms: readonly string[] }>> = {
	'English regular': { language: 'en', forms: ['agree', 'agreed', 'agreeing', 'agrees'] },
	'English doubled consonant': { language: 'en', forms: ['stop', 'stopped', 'stopping', 'stops'] },
	'English irregular': { language: 'en', forms: ['think', 'thought', 'thinks', 'thinking'] },
	'English silent e': { language: 'en', forms: ['waste', 'wasting', 'wasted'] },
	'Russian cases': { language: 'ru', forms: ['президент', 'президента', 'президентом'] },
	'Ukrainian cases': { language: 'uk', forms: ['переговори', 'переговорами', 'переговорів'] },
	'German endings': { language: 'de', forms: ['verhandlung', 'verhandlungen'] },
	'Spanish number': { language: 'es', forms: ['acuerdo', 'acuerdos'] },
};

test.each(Object.entries(families))('%s share a stem', (_, { language, forms }) => {
	expect(new Set(forms.map((form) => stemWord(form, language))).size).toBe(1);
});

test.each([
	['Zelensky', 'Zelenskyy', 'Selenskyj', 'Зеленский', 'Зеленський'],
	['Putin', 'Путин', 'Путіна'.slice(0, 5)],
])('%s in other spellings has the same consonants', (name, ...spellings) => {
	for (const spelling of spellings) expect(toNameKey(spelling)).toBe(toNameKey(name));
});

test.each([
	['We have to end this war', 'en'],
	['Мы должны закончить эту войну', 'ru'],
	['Ми повинні закінчити цю війну', 'uk'],
	['Wir müssen diesen Krieg beenden und das ist nicht leicht', 'de'],
	['これは戦争だ', 'ja'],
	['这是一场战争', 'zh'],
])('%s is told to be %s', (text, language) => {
	expect(tellLanguage(text, findWords(text))).toBe(language);
});
