import { describe, expect, test } from 'vitest';
import { toBaseForm } from '../../../../../src/core/quotes/languages/slavic/base-form.ts';
import { polishEndings } from '../../../../../src/core/quotes/languages/slavic/polish-endings.ts';
import { russianEndings } from '../../../../../src/core/quotes/languages/slavic/russian-endings.ts';
import { ukrainianEndings } from '../../../../../src/core/quotes/languages/slavic/ukrainian-endings.ts';

const endings = { ru: russianEndings, uk: ukrainianEndings, pl: polishEndings };

type Case = {
	readonly name: string;
	readonly gender: 'he' | 'she';
	readonly language: keyof typeof endings;
	readonly base: string;
};

const cases: Readonly<Record<string, Case>> = {
	'a man in the genitive': { name: 'Игоря Лужнова', gender: 'he', language: 'ru', base: 'Игорь Лужнов' },
	'a man in the instrumental': { name: 'Ефимом Волковым', gender: 'he', language: 'ru', base: 'Ефим Волков' },
	'a first name that ends with a vowel and a glide': {
		name: 'Сергею Ткачу',
		gender: 'he',
		language: 'ru',
		base: 'Сергей Ткач',
	},
	'a vowel that comes and goes': { name: 'Павла Зимина', gender: 'he', language: 'ru', base: 'Павел Зимин' },
	'an adjective as a surname': { name: 'Андрея Островского', gender: 'he', language: 'ru', base: 'Андрей Островский' },
	'a surname that ends with a vowel': { name: 'Артёма Сороки', gender: 'he', language: 'ru', base: 'Артём Сорока' },
	'a woman in the instrumental': { name: 'Ириной Соколовой', gender: 'she', language: 'ru', base: 'Ирина Соколова' },
	'a patronymic, a surname that is not declined': {
		name: 'Ольги Ивановны Петренко',
		gender: 'she',
		language: 'ru',
		base: 'Ольга Ивановна Петренко',
	},
	'a name in the nominative': { name: 'Илья Кваша', gender: 'he', language: 'ru', base: 'Илья Кваша' },
	'a Ukrainian surname in -ко': { name: 'Володимира Бойка', gender: 'he', language: 'uk', base: 'Володимир Бойко' },
	'a Ukrainian first name in -о': { name: 'Дмитром Гнатюком', gender: 'he', language: 'uk', base: 'Дмитро Гнатюк' },
	'a Ukrainian woman': { name: 'Мартою Лісовською', gender: 'she', language: 'uk', base: 'Марта Лісовська' },
	'a Polish surname with a fleeting vowel': { name: 'Marka Dudka', gender: 'he', language: 'pl', base: 'Marek Dudek' },
	'a Polish adjective': { name: 'Pawłem Zalewskim', gender: 'he', language: 'pl', base: 'Paweł Zalewski' },
	'a Polish woman': { name: 'Katarzyną Nowak', gender: 'she', language: 'pl', base: 'Katarzyna Nowak' },
};

describe('the nominative of a name', () => {
	test.each(Object.entries(cases))('%s', (_rule, { name, gender, language, base }) => {
		expect(toBaseForm(name, gender, endings[language])).toBe(base);
	});

	test('is not told of a name whose gender nobody knows', () => {
		expect(toBaseForm('Саши Белова', null, russianEndings)).toBeNull();
	});
});
