import { expect, test } from 'vitest';
import { readClaims } from '../../src/core/difference/read-claims.ts';
import { people } from '../../src/data/story/people.ts';

/** One meeting told by its day of the month, one call told by its weekday; our own sentences. */
type Dated = { readonly met: string; readonly called: string };

const languages: Readonly<Record<string, Dated>> = {
	en: { met: 'Trump and Putin met in Helsinki on July 16, 2018.', called: 'Trump and Putin spoke by phone on Friday.' },
	ru: {
		met: 'Трамп и Путин встретились в Хельсинки 16 июля 2018 года.',
		called: 'В пятницу Трамп и Путин говорили по телефону.',
	},
	uk: {
		met: 'Трамп і Путін зустрілися в Гельсінкі 16 липня 2018 року.',
		called: 'У п’ятницю Трамп і Путін говорили телефоном.',
	},
	de: {
		met: 'Trump und Putin trafen sich am 16. Juli 2018 in Helsinki.',
		called: 'Trump und Putin haben am Freitag telefoniert.',
	},
	fr: {
		met: 'Trump et Poutine se sont rencontrés le 16 juillet 2018 à Helsinki.',
		called: 'Trump et Poutine se sont parlé au téléphone vendredi.',
	},
	es: {
		met: 'Trump y Putin se reunieron en Helsinki el 16 de julio de 2018.',
		called: 'Trump y Putin hablaron por teléfono el viernes.',
	},
	it: {
		met: 'Trump e Putin si sono incontrati a Helsinki il 16 luglio 2018.',
		called: 'Venerdì Trump e Putin hanno parlato al telefono.',
	},
	pt: {
		met: 'Trump e Putin encontraram-se em Helsinque em 16 de julho de 2018.',
		called: 'Trump e Putin falaram por telefone na sexta-feira.',
	},
	pl: {
		met: 'Trump i Putin spotkali się w Helsinkach 16 lipca 2018 roku.',
		called: 'Trump i Putin rozmawiali przez telefon w piątek.',
	},
	vi: { met: 'Trump và Putin gặp nhau tại Helsinki ngày 16/7/2018.', called: 'Trump và Putin điện đàm hôm thứ Sáu.' },
	zh: { met: '特朗普与普京2018年7月16日在赫尔辛基会晤。', called: '特朗普与普京周五通电话。' },
	ja: {
		met: 'トランプ氏とプーチン氏は2018年7月16日、ヘルシンキで会談した。',
		called: 'トランプ氏とプーチン氏は金曜日に電話で話した。',
	},
	ko: { met: '트럼프와 푸틴은 2018년 7월 16일 헬싱키에서 만났다.', called: '트럼프와 푸틴은 금요일 전화 통화를 했다.' },
	ar: {
		met: 'التقى ترامب وبوتين في هلسنكي في 16 يوليو 2018.',
		called: 'أجرى ترامب مكالمة هاتفية مع بوتين يوم الجمعة.',
	},
	tr: {
		met: 'Trump ve Putin 16 Temmuz 2018’de Helsinki’de görüştü.',
		called: 'Trump ve Putin cuma günü telefonda konuştu.',
	},
	hi: { met: 'ट्रंप और पुतिन 16 जुलाई 2018 को हेलसिंकी में मिले।', called: 'ट्रंप और पुतिन ने शुक्रवार को फोन पर बात की।' },
};

/** A Sunday. */
const publishedAt = '2025-08-17';

function datesOf(text: string, language: string) {
	const { claims } = readClaims({ sourceId: 'a', text, language, publishedAt, quoted: [], isDigest: false }, people);
	return claims.flatMap(({ kind, subject, low, high, dated }) =>
		kind === 'date' && low === high
			? [[subject, new Date(low * 86_400_000).toISOString().slice(0, 10), dated?.places.join() ?? '']]
			: [],
	);
}

test.each(Object.entries(languages))('the day and place of a meeting are read in %s', (language, { met }) => {
	expect(datesOf(met, language)).toEqual([['meeting', '2018-07-16', 'at-helsinki']]);
});

test.each(Object.entries(languages))('the weekday of a call is counted back in %s', (language, { called }) => {
	expect(datesOf(called, language)).toEqual([['call', '2025-08-15', '']]);
});
