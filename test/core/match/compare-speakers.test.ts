import { expect, test } from 'vitest';
import { compareSpeakers } from '../../../src/core/match/compare-speakers.ts';

const cases: Readonly<Record<string, readonly [a: string | null, b: string | null, is: string]>> = {
	'a name and its surname': ['Hamid Borzin', 'Borzin', 'same'],
	'an initial': ['H. Borzin', 'Hamid Borzin', 'same'],
	'two first names': ['Hamid Borzin', 'Karl Borzin', 'different'],
	'Latin and Cyrillic letters': ['Oleh Danylchuk', 'Олег Данильчук', 'same'],
	'Arabic letters': ['Jorge Villalba', 'خورخي فيالبا', 'same'],
	'Devanagari letters': ['Meenakshi Rao', 'मीनाक्षी राव', 'same'],
	'Korean letters': ['Kim Sun-ja', '김순자', 'same'],
	'Japanese syllables': ['Ulrich Mertens', 'ウルリヒ・メルテンス', 'same'],
	'Arabic and Devanagari letters': ['فرحان صديقي', 'फरहान सिद्दीकी', 'same'],
	'Polish and English letters': ['Wiktor Orłenko', 'Viktor Orlenko', 'same'],
	'a sound that Cyrillic letters spell and Latin ones leave out': ['Helen Marsh', 'Хелен Марш', 'same'],
	'a sound that Italian letters spell in their own way': ['Paolo Reggiani', 'Паоло Реджані', 'same'],
	'Chinese signs of a foreign name': ['Marek Wolny', '马雷克·沃尔尼', 'same'],
	'Chinese signs and Korean letters': ['奥马尔·哈达德', '오마르 하다드', 'same'],
	'Japanese syllables, which leave out sounds': ['Хелен Марш', 'ヘレン・マーシュ', 'same'],
	'the family name first': ['Ishiro Takeda', '타케다 이시로', 'same'],
	'a title before the name': ['نائب عمر حداد', 'Omar Haddad', 'same'],
	'a middle name': ['Jonas Peter Kolbe', 'ヨナス・コルベ', 'same'],
	'an office before the name': ['Mayor Harbour-City Hamid Borzin', 'Hamid Borzin', 'same'],
	"somebody's spokeswoman": ["Orlenko's spokeswoman", 'Dana Whitlock', 'unknown'],
	'a ministry': ['Defence Ministry', 'Dana Whitlock', 'unknown'],
	'a name with a small word at its end': ['Hamid Borzin junior', 'Karl Borzin', 'different'],
	'a family name alone, in signs': ['奥连科', 'Viktor Orlenko', 'unknown'],
	'two first names of one family, in two scripts': ['Martin Orlenko', 'Виктор Орленко', 'different'],
	'two family names that begin alike, in two scripts': ['Viktor Orlenko', 'ヴィクトル・オルロフ', 'unknown'],
	'a father and a son, in two scripts': ['Omar Haddad', '카림 하다드', 'unknown'],
	'two names that share a first name, in two scripts': ['Marco Tassi', 'ماركو بيلي', 'unknown'],
	'a name of few sounds, in two scripts': ['Li Ya', '이야', 'unknown'],
	'signs, which tell no sounds': ['To Lam', '苏林', 'unknown'],
	'a part of a name in signs': ['特朗普', '唐纳德·特朗普', 'same'],
	'two names in signs': ['苏林', '李强', 'different'],
	'a sound that Turkish and French spell with one letter': ['Oleg Zharov', 'Oleg Jarov', 'same'],
	'a father’s name before the family’s': ['Khalid bin Salman', 'Khalid Ben Salman Al-Fares', 'same'],
	'two family names, and the first of them': ['Ana Ruiz', 'Ana Ruiz Soler', 'same'],
	'a first name alone is none of two family names': ['Ana Soler', 'Ana Ruiz Soler Prado', 'different'],
	'an Arabic name parted into two words': ['Karim Abdelaziz', 'كريم عبد العزيز', 'same'],
	'an Arabic name with the family’s behind it': ['Khalid bin Abdulrahman', 'خالد بن عبد الرحمن آل فارس', 'same'],
	'a Vietnamese name with its accents and without': ['Lê Thị Hoa', 'Le Thi Hoa', 'same'],
	'a Vietnamese given name of vowels alone': ['Nguyễn Văn Hiếu', 'Nguyen Van Hieu', 'same'],
	'two Vietnamese names that differ in the middle': ['Lê Thị Khánh', 'Lê Minh Khánh', 'different'],
	'two Vietnamese names of one family': ['Nguyen Van Hieu', 'Nguyen Van Ba', 'different'],
	'a Vietnamese office before the name': ['Phó Chủ tịch Trần Minh Đạo', 'Tran Minh Dao', 'same'],
	'a Vietnamese name in Japanese syllables': ['Trần Minh Đạo', 'チャン・ミン・ダオ', 'same'],
	'a Vietnamese name in Cyrillic letters': ['Тран Минь Дао', 'Tran Minh Dao', 'same'],
	'a Vietnamese name that Cyrillic letters spell by its sound': ['Чан Минь Дао', 'Tran Minh Dao', 'same'],
	'a Vietnamese family name that others spell by its sound': ['Nguyễn Thị Mận', 'グエン・ティ・マン', 'same'],
	'a Vietnamese name that is one Korean word, before an office': ['응우옌티먼 이사', 'Nguyen Thi Man', 'same'],
	'a Korean word for another Vietnamese name': ['응우옌티먼', 'Nguyen Thi Lan', 'unknown'],
	'an office around Japanese syllables': ['救助隊のグエン・ティ・マン隊長', 'Nguyen Thi Man', 'same'],
	'a Korean name in one word and in three': ['팜티먼', '팜 티 먼', 'same'],
	'a Korean name of few sounds': ['Yoon Seo-jun', '윤서준', 'same'],
	'a Korean name whose vowels are others': ['Yoon Si-jin', '윤서준', 'unknown'],
	'two Vietnamese names whose sounds are one run, in Japanese syllables': [
		'Vo Van Tuong',
		'ヴオン・ディン・フエ',
		'unknown',
	],
	'two Vietnamese names whose sounds are one run, in Cyrillic letters': ['Vuong Dinh Hue', 'Во Ван Туонг', 'different'],
	'two Vietnamese names whose sounds are one run, in a Korean word': ['Vuong Dinh Hue', '보반뜨엉', 'unknown'],
	'a Vietnamese name of short words, in a Korean word': ['Vo Van Tuong', '보반뜨엉', 'same'],
	'a Vietnamese name of short words, in Japanese syllables': ['Vo Van Tuong', 'ヴォー・ヴァン・トゥオン', 'same'],
	'a description': ['the union leader', 'Hamid Borzin', 'unknown'],
	nobody: [null, 'Hamid Borzin', 'unknown'],
};

test.each(Object.entries(cases))('%s', (_, [a, b, is]) => {
	const [one, other] = [a, b].map((speaker) => ({ speaker: speaker ?? null, speakerId: null }));
	if (one === undefined || other === undefined) throw new Error('a case has two speakers');
	expect(compareSpeakers(one, other)).toBe(is);
	expect(compareSpeakers(other, one)).toBe(is);
});

test('a person of the story is known by name in every script', () => {
	const known = { speaker: 'Jorge Villalba', speakerId: 'jorge-villalba' };
	expect(compareSpeakers(known, { speaker: 'خورخي فيالبا', speakerId: null })).toBe('unknown');
});
