import { expect, test } from 'vitest';
import { readClaims } from '../../src/core/difference/read-claims.ts';
import { keyOf } from '../../src/core/difference/settle-claims.ts';
import { people } from '../../src/data/story/people.ts';

/** The same six facts in every language of the tables, our own sentences. */
type Facts = {
	readonly former: string;
	readonly visit: string;
	readonly met: string;
	readonly call: string;
	readonly dead: string;
	readonly president: string;
};

const languages: Readonly<Record<string, Facts>> = {
	en: {
		former: 'Former US President Donald Trump flew north. The former US president Donald Trump waved.',
		president: 'US President Donald Trump flew north.',
		visit: 'It is the first visit of Vladimir Putin to the country since 2007.',
		met: 'Trump and Putin have met six times.',
		call: 'Trump and Putin spoke in a 90-minute phone call.',
		dead: 'The war has killed hundreds of thousands of people.',
	},
	ru: {
		former: 'Бывший президент США Дональд Трамп улетел. Бывшему президенту США Трампу помахали.',
		president: 'Президент США Дональд Трамп улетел на север.',
		visit: 'Это первый визит Владимира Путина в страну с 2007 года.',
		met: 'Трамп и Путин встречались шесть раз.',
		call: 'Телефонный разговор Трампа и Путина длился 90 минут.',
		dead: 'В войне погибли сотни тысяч человек.',
	},
	uk: {
		former: 'Колишній президент США Дональд Трамп полетів. Колишньому президенту США Трампу помахали.',
		president: 'Президент США Дональд Трамп полетів на північ.',
		visit: 'Це перший візит Володимира Путіна до країни з 2007 року.',
		met: 'Трамп і Путін зустрічалися шість разів.',
		call: 'Телефонна розмова Трампа і Путіна тривала 90 хвилин.',
		dead: 'У війні загинули сотні тисяч людей.',
	},
	de: {
		former: 'Der frühere US-Präsident Donald Trump flog ab. Dem ehemaligen US-Präsidenten Trump winkte man.',
		president: 'US-Präsident Donald Trump flog nach Norden.',
		visit: 'Es ist der erste Besuch von Wladimir Putin in dem Land seit 2007.',
		met: 'Trump und Putin haben sich sechs Mal getroffen.',
		call: 'Trump und Putin führten ein 90-minütiges Telefonat.',
		dead: 'Der Krieg hat Hunderttausende Menschen das Leben gekostet, sie wurden getötet.',
	},
	fr: {
		former: 'L’ancien président américain Donald Trump est parti. On a salué l’ancien président américain Trump.',
		president: 'Le président américain Donald Trump est parti.',
		visit: 'C’est la première visite de Vladimir Poutine dans le pays depuis 2007.',
		met: 'Trump et Poutine se sont rencontrés six fois.',
		call: 'Trump et Poutine ont eu un entretien téléphonique, un appel de 90 minutes.',
		dead: 'La guerre a fait des centaines de milliers de morts.',
	},
	es: {
		former: 'El expresidente Donald Trump voló. Saludaron al expresidente estadounidense Donald Trump.',
		president: 'El presidente estadounidense Donald Trump voló al norte.',
		visit: 'Es la primera visita de Vladímir Putin al país desde 2007.',
		met: 'Trump y Putin se han reunido seis veces.',
		call: 'Trump y Putin mantuvieron una llamada telefónica de 90 minutos.',
		dead: 'La guerra ha dejado cientos de miles de muertos.',
	},
	it: {
		former: 'L’ex presidente americano Donald Trump è partito. Salutavano l’ex presidente Donald Trump.',
		president: 'Il presidente americano Donald Trump è partito.',
		visit: 'È la prima visita di Vladimir Putin nel paese dal 2007.',
		met: 'Trump e Putin si sono incontrati sei volte.',
		call: 'Trump e Putin hanno avuto una telefonata di 90 minuti.',
		dead: 'La guerra ha fatto centinaia di migliaia di morti.',
	},
	pt: {
		former: 'O ex-presidente americano Donald Trump partiu. Saudaram o ex-presidente Donald Trump.',
		president: 'O presidente americano Donald Trump partiu.',
		visit: 'É a primeira visita de Vladimir Putin ao país desde 2007.',
		met: 'Trump e Putin se encontraram seis vezes.',
		call: 'Trump e Putin tiveram um telefonema de 90 minutos.',
		dead: 'A guerra deixou centenas de milhares de mortos.',
	},
	pl: {
		former: 'Były prezydent USA Donald Trump odleciał. Byłemu prezydentowi USA Donald Trump machał.',
		president: 'Prezydent USA Donald Trump odleciał.',
		visit: 'To pierwsza wizyta Władimira Putina w tym kraju od 2007 roku.',
		met: 'Trump i Putin spotkali się sześć razy.',
		call: 'Trump i Putin odbyli rozmowę telefoniczną, telefon trwał 90 minut.',
		dead: 'W wojnie zginęły setki tysięcy ludzi.',
	},
	vi: {
		former: 'Cựu Tổng thống Mỹ Donald Trump lên đường. Cựu Tổng thống Mỹ Donald Trump vẫy tay.',
		president: 'Tổng thống Mỹ Donald Trump lên đường.',
		visit: 'Đây là chuyến thăm đầu tiên của Vladimir Putin kể từ năm 2007.',
		met: 'Trump và Putin đã gặp nhau sáu lần.',
		call: 'Trump và Putin đã điện đàm 90 phút.',
		dead: 'Cuộc chiến khiến hàng trăm nghìn người thiệt mạng.',
	},
	zh: {
		former: '美国前总统特朗普启程北上。前总统特朗普挥手致意。',
		president: '美国总统特朗普启程北上。',
		visit: '这是普京自2007年以来首次访问该国。',
		met: '特朗普和普京曾会面六次。',
		call: '特朗普和普京通话90分钟。',
		dead: '战争已造成数十万人死亡。',
	},
	ja: {
		former: 'トランプ前大統領は北へ向かった。トランプ前大統領は手を振った。',
		president: 'トランプ大統領は北へ向かった。',
		visit: 'プーチン氏の訪問は2007年以来初めてだ。',
		met: 'トランプ氏とプーチン氏は6回会談した。',
		call: 'トランプ氏とプーチン氏は電話で90分間話した。',
		dead: '戦争で数十万人が死亡した。',
	},
	ko: {
		former: '트럼프 전 대통령이 북쪽으로 떠났다. 트럼프 전 대통령이 손을 흔들었다.',
		president: '트럼프 대통령이 북쪽으로 떠났다.',
		visit: '푸틴의 방문은 2007년 이후 처음이다.',
		met: '트럼프와 푸틴은 여섯 번 만났다.',
		call: '트럼프와 푸틴은 90분 동안 통화했다.',
		dead: '전쟁으로 수십만 명이 사망했다.',
	},
	ar: {
		former: 'غادر الرئيس الأمريكي السابق دونالد ترامب. ولوح الرئيس الأمريكي السابق دونالد ترامب.',
		president: 'غادر الرئيس الأمريكي دونالد ترامب.',
		visit: 'هذه أول زيارة يقوم بها فلاديمير بوتين منذ 2007.',
		met: 'التقى ترامب وبوتين ست مرات.',
		call: 'أجرى ترامب وبوتين اتصال استمر 90 دقيقة.',
		dead: 'أسفرت الحرب عن مقتل مئات الآلاف.',
	},
	tr: {
		former: 'Eski ABD Başkanı Donald Trump yola çıktı. Eski ABD Başkanı Donald Trump el salladı.',
		president: 'ABD Başkanı Donald Trump yola çıktı.',
		visit: 'Bu, Vladimir Putin’in 2007’den bu yana ülkeye ilk ziyareti.',
		met: 'Trump ve Putin altı kez görüştü.',
		call: 'Trump ve Putin telefonda 90 dakika konuştu.',
		dead: 'Savaşta yüz binlerce kişi öldü.',
	},
	hi: {
		former: 'पूर्व अमेरिकी राष्ट्रपति डोनाल्ड ट्रंप रवाना हुए। पूर्व अमेरिकी राष्ट्रपति डोनाल्ड ट्रंप ने हाथ हिलाया।',
		president: 'अमेरिकी राष्ट्रपति डोनाल्ड ट्रंप रवाना हुए।',
		visit: 'यह 2007 के बाद व्लादिमीर पुतिन की पहली यात्रा है।',
		met: 'ट्रंप और पुतिन छह बार मिले।',
		call: 'ट्रंप और पुतिन ने फोन पर 90 मिनट बात की।',
		dead: 'युद्ध में लाखों लोग मारे गए।',
	},
};

const wanted: Readonly<Record<keyof Facts, { readonly key: string; readonly low: number; readonly high: number }>> = {
	former: { key: 'title donald-trump president', low: 1, high: 1 },
	president: { key: 'title donald-trump president', low: 0, high: 0 },
	visit: { key: 'since visit', low: 2007, high: 2007 },
	met: { key: 'meetings', low: 6, high: 6 },
	call: { key: 'duration call', low: 81, high: 100 },
	dead: { key: 'deaths', low: 200_000, high: 990_000 },
};

const cases = Object.entries(languages).flatMap(([language, facts]) =>
	Object.entries(facts).map(([name, text]) => ({ language, text, wanted: wanted[name as keyof Facts], name })),
);

test.each(cases)('$language: $name', ({ language, text, wanted: { key, low, high } }) => {
	const { claims } = readClaims(
		{ sourceId: 'a', text, language, publishedAt: '2025-08-14', quoted: [], isDigest: false },
		people,
	);
	const claim = claims.find((made) => keyOf(made) === key);
	expect(claims.map(keyOf)).toContain(key);
	expect(claim?.low).toBeGreaterThanOrEqual(low);
	expect(claim?.high).toBeLessThanOrEqual(high);
});
