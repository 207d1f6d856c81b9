import { expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/core/quotes/find-quotes.ts';

const speakersOf = (text: string, language: string) =>
	findQuotes({ text, title: null, language, publishedAt: null }, []).map(({ speaker }) => speaker);

const cases: Readonly<Record<string, { language: string; text: string; expected: readonly (string | null)[] }>> = {
	'sources that open the sentence, not who spoke before': {
		language: 'es',
		text: '"No hay marcha atrás", lamentó el portavoz vecinal, Lucio Perales, que anunció un recurso ante los tribunales.\nFuentes del departamento aseguran que el recurso "no tiene recorrido".',
		expected: ['Lucio Perales', 'Fuentes del departamento'],
	},
	'a text without anybody has no speaker': {
		language: 'de',
		text: '„So geht das nicht weiter.“',
		expected: [null],
	},
	'a notebook that went from hand to hand': {
		language: 'de',
		text: 'Im Prozess um den Nachlass las die Kammer aus dem Heft, das die Erbin Rosa Thiel dem Notar Emil Quast gegeben hatte. Auf dem Umschlag standen Zahlen, Farben, Maße. „Harz und Geduld, sonst nichts“, so ging es weiter.',
		expected: [null],
	},
};

const pairs: Readonly<Record<string, string>> = {
	ru: 'Анна Белова и Пётр Седов встретились в парке. «Здесь слишком шумно».',
	uk: 'Анна Білова та Петро Сидорук зустрілися в парку. «Тут надто гамірно».',
	pl: 'Anna Bielak i Piotr Sadowski spotkali się w parku. „Tu jest za głośno”.',
	de: 'Anna Bieler und Peter Sander trafen sich im Park. „Hier ist es zu laut.“',
	fr: 'Anna Bielle et Pierre Sandeau se sont retrouvés au parc. « C’est trop bruyant ici. »',
	es: 'Ana Bielsa y Pedro Sandoval se encontraron en el parque. «Aquí hay demasiado ruido.»',
	it: 'Anna Bielli e Pietro Sandri si sono incontrati nel parco. «Qui c’è troppo rumore.»',
	pt: 'Ana Bieira e Pedro Sandes encontraram-se no parque. «Aqui há demasiado barulho.»',
	tr: 'Anna Belen ile Petek Sander parkta buluştu. “Burası çok gürültülü.”',
	ar: 'التقت آنا بيلوفا وبيتر سيدوف في الحديقة. «المكان صاخب جدا».',
	vi: 'Anna Nguyễn và Trần Văn Nam gặp nhau trong công viên. “Ở đây ồn quá.”',
	ja: '佐藤花子さんと鈴木一郎さんは公園で会った。「ここはうるさすぎる」',
	ko: '김영희 씨와 박철수 씨가 공원에서 만났다. “여기는 너무 시끄럽다.”',
	hi: 'अनीता शर्मा और प्रदीप सिंह पार्क में मिले। “यहां बहुत शोर है।”',
};

test.each(Object.entries(pairs))('%s: nothing tells which of two speaks', (language, text) => {
	expect(speakersOf(text, language)).toEqual([null]);
});

test('which of two speaks is told by who spoke just before', () => {
	const text = '«Люблю этот двор», — сказала Анна Белова. Анна Белова и Пётр Седов живут тут десять лет. «Не уедем».';
	expect(speakersOf(text, 'ru')).toEqual(['Анна Белова', 'Анна Белова']);
});

test.each(Object.entries(cases))('%s', (_rule, { language, text, expected }) => {
	expect(speakersOf(text, language)).toEqual(expected);
});
