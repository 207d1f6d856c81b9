import type { Grade } from '../../../src/core/types.ts';

/**
 * A second look: invented headlines with leads, written after the rules were mended for the first. By language and the
 * grade they ask for.
 */
export const secondCases: Readonly<Record<string, Readonly<Partial<Record<Grade, readonly string[]>>>>> = {
	English: {
		about: [
			'Peskov: no plans for new Trump call this week\nMOSCOW - Vladimir Putin has no telephone call with Donald Trump on his schedule, the Kremlin spokesman told reporters on Wednesday.',
			'‘He treats me with respect’: US president defends red carpet for Russian leader\nDonald Trump told Fox News he had no regrets about the welcome he gave Vladimir Putin.',
			'Rubio, Lavrov speak ahead of leaders’ meeting\nThe two diplomats discussed preparations for talks between Presidents Trump and Putin, the State Department said.',
			'Melania’s letter to Putin read aloud at summit\nPresident Trump handed the letter to his Russian counterpart in Anchorage, two officials said. Putin read it at once in front of both delegations.',
			'Two presidents, one limousine\nWhat Trump and Putin said to each other on the short drive from the runway nobody else heard.',
		],
		mentions: [
			'Wheat exporters brace for a thin year\nHarvests in the Black Sea region fell short. A truce brokered by Trump and accepted by Putin would help, traders in Odesa said, but few expect one. Freight has doubled since spring. Egypt bought less. Argentina sold more. Prices in Chicago fell four cents. Rain is forecast for Kansas. The next report of the department is due on the 12th.',
			'Comedian wins award for impressions\nShe does Merkel, Trump, Putin and her own mother. The jury praised her timing. The prize is worth ten thousand euros and comes with a bronze hat. She will tour the north in spring.',
			'Zelensky asks Berlin for more air defence\nThe Ukrainian president thanked Chancellor Merz for the systems delivered so far. He said Putin only understood strength. Merz promised two more batteries by the end of the year. Asked about Washington, Zelensky said he had spoken with Trump on Tuesday and would again. A joint drone factory is to open in Bavaria.',
		],
		none: [
			'Trump Organization plans second tower in Tbilisi\nThe family business has signed with a local developer. The opposition says the ruling party is doing a Putin.',
			'Tiffany Trump welcomes a son\nThe mother and the boy are well.',
			'Obama recalls his first meeting with Putin\nThe former president tells the story in his new book.',
			'Cost trumps comfort for commuters, survey finds',
			'Putin signs law on migrant children',
		],
	},
	German: {
		about: [
			'Weißes Haus: Kein Treffen mit Putin geplant\nPräsident Trump habe derzeit keine Pläne für einen Gipfel, hieß es.',
			'Merz telefoniert mit Trump vor dessen Treffen mit Putin',
		],
		mentions: [
			'Buchmesse: Viel Andrang am ersten Tag\nDie Hallen waren voll. Am Stand eines Hamburger Verlags drängten sich die Leser um eine Biografie Putins. Ein Titel über Trump war nach zwei Stunden vergriffen. Die Messe dauert bis Sonntag. Ehrengast sind die Philippinen.',
		],
		none: ['Skatturnier: Mit dem letzten Trumpf zum Sieg'],
	},
	French: {
		about: [
			'Trump « très déçu » par Poutine',
			'Après le sommet d’Anchorage, le Kremlin se dit satisfait\nVladimir Poutine et Donald Trump ont parlé « franchement », selon Moscou.',
		],
		mentions: [
			'Rentrée littéraire : les essais en force\nUn portrait de Poutine par son ancien interprète, une enquête sur les comptes de Trump, un éloge de la sieste : les éditeurs misent sur les essais. Quelque 480 romans paraîtront aussi. Les libraires attendent octobre. Le prix du papier baisse.',
		],
		none: ['Festival de la poutine : record battu à Québec'],
	},
	Spanish: {
		about: [
			'El Kremlin desmiente que haya fecha para otra llamada\nPutin y Trump hablaron por última vez el lunes.',
			'Trump y su “buena relación” con Putin',
		],
		none: ['Barron Trump empieza la universidad'],
	},
	Portuguese: {
		about: ['Casa Branca confirma reunião com Putin\nTrump receberá o presidente russo na sexta-feira.'],
	},
	Italian: {
		about: ['Putin: «Con Trump un dialogo costruttivo»'],
	},
	Dutch: {
		about: [
			'Trump geeft Poetin twee weken',
			'Top in Alaska eindigt zonder akkoord\nDe presidenten Trump en Poetin spraken bijna drie uur met elkaar.',
		],
		none: ['Melania Trump schrijft Poetin een brief'],
	},
	Swedish: {
		about: ['Kreml: Inget nytt möte inbokat\nPutin och Trump talade i telefon i måndags.'],
	},
	Norwegian: {
		about: ['Putin takket Trump for samtalen'],
	},
	Danish: {
		about: ['Trump: Putin vil have fred'],
	},
	Finnish: {
		about: ['Kreml: Uudesta puhelusta ei ole sovittu\nPutin ja Trump puhuivat viimeksi maanantaina.'],
	},
	Polish: {
		about: [
			'Biały Dom: Trump nie zamierza spotkać się z Putinem',
			'Szczyt na Alasce. Co ustalili prezydenci?\nDonald Trump i Władimir Putin rozmawiali blisko trzy godziny.',
		],
	},
	Czech: {
		about: ['Kreml: Termín schůzky zatím není\nPutin a Trump se dohodli, že se uvidí v Budapešti.'],
	},
	Hungarian: {
		about: [
			'Trump csalódott Putyinban',
			'Elmarad a budapesti csúcs\nDonald Trump szerint nem lett volna értelme találkozni Vlagyimir Putyinnal.',
		],
	},
	Romanian: {
		about: ['Kremlin: Nu există o dată pentru întâlnire\nPutin și Trump au vorbit luni la telefon.'],
	},
	Bulgarian: {
		about: [
			'Белият дом: Тръмп няма планове за среща с Путин',
			'Срещата на върха в Аляска приключи без сделка\nТръмп и Путин разговаряха близо три часа.',
		],
	},
	Russian: {
		about: [
			'Песков рассказал о подготовке звонка\nВладимир Путин и Дональд Трамп могут поговорить до конца недели, сообщил пресс-секретарь.',
			'Ушаков: переговоры президентов прошли в теплой атмосфере\nПутин и Трамп общались в Анкоридже почти три часа, рассказал помощник.',
		],
		mentions: [
			'Книжная ярмарка: что читают этой осенью\nНа стендах биографии Трампа и Маска, мемуары дипломатов, речи Путина. Больше всего покупают детективы. Ярмарка продлится до воскресенья. Вход свободный.',
		],
		none: ['Лара Трамп выпустила песню'],
	},
	Ukrainian: {
		about: ['Кремль назвав умову зустрічі\nпутін готовий побачити Трампа лише в москві, заявив пєсков.'],
		none: ['Зеленський поговорив із Трампом про ППО'],
	},
	Belarusian: {
		about: ['Пуцін падзякаваў Трампу за размову'],
	},
	Serbian: {
		about: ['Самит на Аљасци завршен без договора\nТрамп и Путин разговарали су скоро три сата.'],
	},
	Greek: {
		about: [
			'Ο Τραμπ τηλεφώνησε στον Πούτιν',
			'Χωρίς συμφωνία η σύνοδος στην Αλάσκα\nΤραμπ και Πούτιν μίλησαν τρεις ώρες.',
		],
	},
	Turkish: {
		about: ['Beyaz Saray: Putin ile görüşme planı yok\nTrump, Rus liderle yakın zamanda bir araya gelmeyecek.'],
	},
	Hebrew: {
		about: ['הקרמלין: אין תאריך לפגישה\nפוטין וטראמפ שוחחו ביום שני בטלפון.'],
	},
	Arabic: {
		about: ['البيت الأبيض: لا خطط للقاء بوتين\nوقال ترامب إنه لا يريد اجتماعا بلا جدوى.'],
	},
	Persian: {
		about: ['نشست آلاسکا بدون توافق پایان یافت\nترامپ و پوتین نزدیک به سه ساعت گفتگو کردند.'],
	},
	Hindi: {
		about: ['अलास्का बैठक बिना समझौते के खत्म\nट्रंप और पुतिन करीब तीन घंटे बात करते रहे।'],
	},
	Indonesian: {
		about: ['Kremlin: Belum Ada Tanggal Pertemuan\nPutin dan Trump terakhir berbicara pada Senin.'],
	},
	Vietnamese: {
		about: ['Thượng đỉnh Alaska kết thúc không có thỏa thuận\nÔng Trump và ông Putin hội đàm gần ba giờ.'],
	},
	Thai: {
		about: ['ทำเนียบขาวเผยทรัมป์ไม่มีแผนพบปูติน'],
	},
	Chinese: {
		about: [
			'白宫：暂无与普京会面计划\n特朗普表示，他不想浪费时间。',
			'阿拉斯加峰会无果而终\n特朗普和普京谈了近三个小时。',
		],
		mentions: [
			'书展开幕首日人潮涌动\n展台上有普京传记，也有关于特朗普的新书，最畅销的仍是侦探小说。书展持续到周日。门票免费。',
		],
	},
	Japanese: {
		about: ['クレムリン「日程は未定」\nプーチン大統領とトランプ大統領の会談について報道官が述べた。'],
		mentions: [
			'書店の秋、評伝が人気\n棚にはプーチン氏の評伝やトランプ氏についての新刊が並ぶ。よく売れるのは推理小説だという。催しは日曜まで。',
		],
		none: ['トランプ手品で観客を魅了'],
	},
	Korean: {
		about: ['알래스카 정상회담 합의 없이 끝나\n트럼프와 푸틴은 세 시간 가까이 대화했다.'],
		none: ['이방카 트럼프, 서울 방문'],
	},
};
