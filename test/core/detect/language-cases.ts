import type { Grade } from '../../../src/core/types.ts';

/** By language, by the grade they ask for, by rule: texts as a reader meets them, whose first line is the headline. */
export type GradedTexts = Readonly<Record<string, Readonly<Partial<Record<Grade, Readonly<Record<string, string>>>>>>>;

/** Invented reports. */
export const languageCases: GradedTexts = {
	English: {
		about: {
			'both in the headline': 'Trump and Putin to sit down on Sunday',
			'possessives of both': 'Putin’s reply to Trump’s offer leaves allies guessing',
			'joined by a dash': 'What the Trump–Putin phone call means for grain prices',
			'one stood for by the Kremlin': 'Kremlin confirms call with Trump is being prepared',
			'a headline of one, a lead of both':
				'Anchorage summit ends without a deal\nTrump and Putin met for three hours behind closed doors.\nPutin called the talks useful. Trump said more meetings with Putin would follow.',
			'one who recalls the other': 'Trump recalls an earlier dinner with Putin',
		},
		mentions: {
			'both in passing':
				'Sheep farmers fear a hard winter\nThe price of hay has doubled in the valley since August.\nFarmers say they have never seen a summer as dry as this one.\nSome blame the tariffs that Trump announced in spring.\nOthers point to fertiliser, dear since Putin sent troops into Ukraine.\nThe union wants the state to step in. A vote is due in May. Nobody expects much. The hay will not wait.',
		},
		none: {
			'a son': 'Donald Trump Jr. calls Putin a chess player',
			'a wife': 'Melania Trump writes to Putin about lost children',
			'a tower': 'Trump Tower tenant quotes Putin at dinner',
			'a verb in the headline': 'Fear Trumps Hope as Putin Mobilises',
			'a card and an idiom': 'The senator pulled a Putin and played his trump card',
			'another president': 'Obama and Putin shake hands in Lima',
		},
	},
	Russian: {
		about: {
			'somebody else who speaks of both': 'Зеленский: Путин боится Трампа',
			'somebody else who compares them': 'Эрдоган рассказал, чем похожи Путин и Трамп',
			'both in the headline, inflected': 'Путин поздравил Трампа с днём рождения',
			'instrumental of both': 'О чём говорили за столом между Путиным и Трампом',
			'one stood for by the Kremlin': 'В Кремле не подтвердили звонок Трампу',
			'adjective of a summit': 'Саммит на Аляске: Трамп вышел к Путину первым',
			'one who reminds the other': 'Путин напомнил Трампу о ранее данном слове',
		},
		mentions: {
			'background at the end':
				'В Осло открылась выставка северных ковров\nНа открытие пришли сотни горожан.\nКовры собирали в деревнях сорок лет.\nКуратор рассказал о красителях.\nЗал закроется в марте. Билеты бесплатны. Каталог уже напечатан. Лекции пройдут по средам. Кафе работает до шести.\nНапомним, ранее Путин и Трамп виделись на Аляске.',
		},
		none: {
			'a wife': 'Путин ответил на письмо Мелании Трамп',
			'a son': 'Дональд Трамп-младший пошутил о Путине',
			'a fishing season': 'Лососевая путина началась раньше, Трамп тут ни при чём',
			'a springboard': 'Путин осмотрел новый трамплин в Перми',
			'with another leader': 'Путин обсудил с Лукашенко уборку урожая',
		},
	},
	Ukrainian: {
		about: {
			'both in the headline, inflected': 'Трамп розповів про розмову з Путіним',
			'a name in small letters': 'Трамп знову дзвонив путіну',
			dative: 'Путін передав Трампові листа через посла',
			'one stood for by the Kremlin': 'Кремль відповів на погрози Трампа',
			'an expected meeting': 'Зустріч Путіна і Трампа відклали на тиждень',
		},
		none: {
			'a wife': 'Меланія Трамп написала листа путіну про дітей',
			'with another leader': 'Макрон розповів про дзвінок Путіну',
			'one alone': 'Трамп підписав указ про мита на сталь',
		},
	},
	German: {
		about: {
			'both in the headline': 'Trump empfängt Putin auf dem Rollfeld',
			'a genitive without apostrophe': 'Trumps Treffen mit Putin: Was bleibt',
			'a compound': 'Nach dem Trump-Putin-Gipfel: Kiew wartet',
			'one stood for by the Kremlin': 'Kreml dämpft Hoffnung auf Gespräch mit Trump',
		},
		mentions: {
			'both in passing':
				'Bäcker klagen über teures Mehl\nDer Preis ist im Herbst um ein Drittel gestiegen.\nViele Betriebe backen nur noch an vier Tagen.\nDie Zölle, die Trump verhängt hat, treffen auch die Maschinen.\nSeit Putin den Krieg begann, fehlt Getreide aus dem Osten.\nDie Innung fordert Hilfe. Das Land prüft. Entschieden wird im März. Bis dahin bleibt es beim Notbetrieb.',
		},
		none: {
			'a company with a similar name': 'Trumpf baut Werk aus, Putin droht mit Zöllen',
			'a daughter': 'Ivanka Trump fragt nach Putins Haustieren',
			'with another leader': 'Merz telefoniert eine Stunde mit Putin',
		},
	},
	French: {
		about: {
			'both in the headline': 'Poutine accueilli en ami par Trump',
			'with an elided article': "L'appel de Trump à Poutine a duré une heure",
			'a summit of the two': 'Sommet Trump-Poutine : les images de la poignée de main',
			'one stood for by the Kremlin': 'Le Kremlin dément tout appel de Trump',
			'a call back': 'Trump rappelle Poutine dans la nuit',
		},
		none: {
			'a dish': 'La meilleure poutine de Montréal rendrait Trump jaloux',
			'a tower': 'À la tour Trump, un portrait de Poutine vendu aux enchères',
			'with another leader': 'Macron rappelle Poutine après trois ans de silence',
			'one alone': 'Trump relève les droits de douane sur le vin',
		},
	},
	Spanish: {
		about: {
			'both in the headline': 'Trump y Putin hablan dos horas por teléfono',
			'full names': 'Vladímir Putin responde a la carta de Donald Trump',
			'a live page of the summit': 'En vivo: la cumbre entre Trump y Putin, minuto a minuto',
			'one stood for by the Kremlin': 'El Kremlin niega una llamada de Trump',
		},
		mentions: {
			'a son by relation': 'El hijo de Trump se burla de Putin',
		},
		none: {
			'a tower': 'Un imitador de Putin canta ante la torre Trump',
			'a wife': 'Melania Trump pide a Putin por los niños',
			'with another leader': 'Lula y Putin firman un acuerdo de fertilizantes',
			'one alone': 'Trump amenaza con nuevos aranceles al aguacate',
		},
	},
	Italian: {
		about: {
			'both in the headline': 'Trump a Putin: “Ora tocca a te”',
			'a summit': 'Vertice Putin-Trump, la stretta di mano davanti ai fotografi',
			'one stood for by the Kremlin': 'Il Cremlino: nessuna telefonata con Trump in programma',
			'a preposition before each': 'La lettera di Putin a Trump resta segreta',
		},
		none: {
			'a tower': 'Alla Torre Trump spunta un murale di Putin',
			'a daughter': 'Ivanka Trump e la battuta su Putin',
			'with another leader': 'Meloni sente Putin per il grano',
			'one alone': 'Trump firma l’ordine sui dazi',
		},
	},
	Portuguese: {
		about: {
			'both in the headline': 'Putin e Trump conversam por telefone no domingo',
			'a contraction before the name': 'A resposta do Putin ao Trump demorou uma semana',
			'one stood for by the Kremlin': 'Kremlin nega ligação de Trump',
			'a summit': 'Cúpula no Alasca: Trump espera Putin na pista',
		},
		none: {
			'a wife': 'Melania Trump escreve a Putin',
			'a hotel': 'Hóspede do Trump Hotel jura ter visto Putin',
			'with another leader': 'Lula recebe Putin em Brasília',
			'one alone': 'Trump anuncia tarifa sobre o café',
		},
	},
	Polish: {
		about: {
			'both in the headline, inflected': 'Trump zadzwonił do Putina w nocy',
			'instrumental and dative': 'Co Putin obiecał Trumpowi, a co Trump usłyszał przed Putinem',
			locative: 'Putin o Trumpie: twardy rozmówca',
			'one stood for by the Kremlin': 'Kreml potwierdza rozmowę z Trumpem',
		},
		none: {
			'a son': 'Donald Trump junior drwi z Putina',
			'a wife': 'Melania Trump napisała do Putina',
			'with another leader': 'Tusk odpowiada Putinowi w sprawie granicy',
			'one alone': 'Trump podpisał ustawę o cłach',
		},
	},
	Vietnamese: {
		about: {
			'both in the headline': 'Ông Trump điện đàm với ông Putin suốt một giờ',
			'a summit': 'Thượng đỉnh Trump - Putin dời sang tháng sau',
			'a greeting': 'Ông Putin cảm ơn lời mời của Tổng thống Trump',
			'one stood for by the Kremlin': 'Điện Kremlin nói về cuộc gặp với ông Trump',
		},
		none: {
			'a wife': 'Bà Melania Trump viết thư cho ông Putin',
			'with another leader': 'Ông Tập gặp ông Putin tại Bắc Kinh',
			'one alone': 'Ông Trump ký sắc lệnh thuế quan mới',
			neither: 'Giá cà phê tăng mạnh trong tuần',
		},
	},
	Chinese: {
		about: {
			'both in the headline': '特朗普与普京通话九十分钟',
			'the names of Taiwan': '川普將與普丁會面，地點未定',
			'another name of Taiwan': '川普盼與蒲亭再談',
			'a newer name of Taiwan': '川普盼與普廷再談',
			'another spelling': '普亭回覆川普來信',
			'a word that names both': '特普会落幕 双方各说各话',
			'one stood for by the Kremlin': '克里姆林宫：正准备与特朗普通话',
		},
		mentions: {
			'beside somebody else': '特朗普：普京、习近平都不知道',
			'both in passing':
				'山城茶农盼早春\n今年的茶叶价格比去年高了一成。\n茶农说，采茶的人手不够。\n特朗普的关税让出口商担心。\n普京的战争也推高了肥料价格。\n合作社计划在三月开会。村里修了新路。学校也装了暖气。来年的收成还要看天气。',
		},
		none: {
			'a dialect of Sichuan': '四川普通话测试报名开始，普京大桥通车',
			'a son': '小特朗普谈普京',
			'with another leader': '习近平会见普京',
		},
	},
	Japanese: {
		about: {
			'both in the headline': 'トランプ氏とプーチン氏が電話会談',
			'a title between the names': 'プーチン大統領、トランプ大統領の招待に応じる',
			'a dot between the names': 'トランプ・プーチン会談、来週にも',
			'one stood for by the Kremlin': 'クレムリン「トランプ氏との会談を準備」',
		},
		none: {
			'a game of cards': 'プーチン氏似の店主、トランプゲームで優勝',
			'a wife': 'メラニア・トランプ氏がプーチン氏に手紙',
			'with another leader': '習近平氏とプーチン氏が北京で会談',
			'one alone': 'トランプ関税、自動車業界に打撃',
		},
	},
	Korean: {
		about: {
			'somebody else who speaks of both': '젤렌스키 "트럼프, 푸틴 압박해야"',
			'both in the headline': '트럼프, 푸틴과 2시간 통화',
			'a dot between the names': '트럼프·푸틴 다음 달 만난다',
			'particles after the names': '푸틴이 트럼프에게 보낸 편지',
			'one stood for by the Kremlin': '크렘린궁 "트럼프와 회담 준비 중"',
		},
		none: {
			'a tower': '트럼프타워 앞 푸틴 분장 공연',
			'a wife': '멜라니아 트럼프, 푸틴에게 서한',
			'with another leader': '시진핑, 푸틴과 베이징서 회담',
			'one alone': '트럼프, 철강 관세 인상 서명',
		},
	},
	Arabic: {
		about: {
			'both in the headline': 'ترامب وبوتين يتحدثان هاتفيا لساعة كاملة',
			'a preposition joined to the name': 'رسالة جديدة من ترامب لبوتين',
			'another spelling': 'ترمب يستقبل بوتين عند سلم الطائرة',
			'one stood for by the Kremlin': 'الكرملين: لا موعد لاتصال مع ترامب',
			'a summit': 'قمة بوتين وترامب تنتهي بلا بيان',
		},
		none: {
			'a wife': 'ميلانيا ترامب تكتب إلى بوتين',
			'with another leader': 'أردوغان يلتقي بوتين في سوتشي',
			'one alone': 'ترامب يوقع أمرا بشأن الرسوم',
		},
	},
	Turkish: {
		about: {
			'both in the headline, with apostrophes': "Trump'tan Putin'e yeni mektup",
			'a meeting': "Putin'le görüşen Trump: İyi bir gündü",
			'a summit': 'Trump-Putin zirvesi ertelendi',
			'one stood for by the Kremlin': 'Kremlin: Trump ile görüşme hazırlanıyor',
		},
		none: {
			'a wife': "Melania Trump, Putin'e yazdı",
			'a tower': 'Trump Tower önünde Putin maskeli gösteri',
			'with another leader': "Erdoğan, Putin'i aradı",
			'one alone': "Trump'tan çeliğe ek vergi",
		},
	},
	Hindi: {
		about: {
			'both in the headline': 'ट्रंप और पुतिन ने फोन पर एक घंटे बात की',
			'another spelling': 'ट्रम्प से मिलने को तैयार पुतिन',
			'a summit': 'अलास्का में ट्रंप-पुतिन की बैठक टली',
			'one stood for by the Kremlin': 'क्रेमलिन ने ट्रंप से बातचीत की पुष्टि की',
		},
		none: {
			'a wife': 'मेलानिया ट्रंप ने पुतिन को लिखा पत्र',
			'with another leader': 'मोदी और पुतिन की मुलाकात आज',
			'one alone': 'ट्रंप ने इस्पात पर शुल्क बढ़ाया',
			neither: 'मानसून इस साल जल्दी आएगा',
		},
	},
	'other languages, by names alone': {
		about: {
			Belarusian: 'Пуцін і Трамп сустрэліся без перакладчыкаў',
			Bulgarian: 'Тръмп и Путин говориха по телефона',
			Serbian: 'Трамп позвао Путина у госте',
			'Serbian in Latin script': 'Tramp pozvao Putina u goste',
			Czech: 'Trump pozval Putina, schůzka s Putinem bude v Praze',
			Hungarian: 'Trump felhívta Putyint, Putyin Trumppal egyeztetett',
			Dutch: 'Trump belt opnieuw met Poetin',
			Swedish: 'Trumps samtal med Putin varade en timme',
			Finnish: 'Trumpin ja Putinin puhelu kesti tunnin',
			Lithuanian: 'Trumpas paskambino Putinui',
			Latvian: 'Tramps tiekas ar Putinu',
			Greek: 'Τραμπ και Πούτιν μίλησαν στο τηλέφωνο',
			Hebrew: 'טראמפ ופוטין שוחחו בטלפון',
			Persian: 'گفت‌وگوی تلفنی ترامپ و پوتین',
			Urdu: 'ٹرمپ اور پیوٹن کی ٹیلیفونک گفتگو',
			Bengali: 'ট্রাম্প ও পুতিনের ফোনালাপ',
			Tamil: 'டிரம்ப் - புதின் தொலைபேசி உரையாடல்',
			Thai: 'ทรัมป์คุยโทรศัพท์กับปูติน',
			Georgian: 'ტრამპი პუტინს შეხვდა',
			Armenian: 'Թրամփն ու Պուտինը հանդիպեցին',
			Icelandic: 'Trump ræddi við Pútín í síma',
			Azerbaijani: 'Tramp Putinlə telefonda danışıb',
		},
	},
};
