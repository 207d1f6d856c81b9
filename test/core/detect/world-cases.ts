import type { GradedTexts } from './language-cases.ts';

/** Headlines with their leads, invented and written before the rules were held against them. */
export const worldCases: GradedTexts = {
	English: {
		about: {
			'a headline of the Kremlin, a lead of both':
				'Kremlin says no date has been set\nThe Kremlin said on Tuesday that preparations for a meeting between Vladimir Putin and Donald Trump would take time. Both presidents want results, spokesman Dmitry Peskov said.',
			'a headline of neither, a lead of both':
				'Anchorage summit ends without deal\nThe US president and his Russian guest left the base after less than three hours. Trump said there was no deal until there was a deal. Putin spoke first and took no questions.',
			'the White House answers':
				'White House: Putin call was “frank”\nDonald Trump spoke with the Russian leader for an hour on Thursday, his press secretary said.',
			'a threat':
				'Trump gives Putin fifty days\nThe US president threatened tariffs on buyers of Russian oil unless a ceasefire is agreed.',
			'a third who reacts to their meeting':
				'Europe fears being left out as Trump and Putin talk\nLeaders in Berlin and Paris asked for a seat at the table.',
		},
		mentions: {
			'both in passing in a lead on markets':
				'Gold slips as dollar firms\nGold fell one per cent on Monday. Traders weighed new tariffs announced by President Donald Trump and the prospect of lower risk after remarks by Russian President Vladimir Putin on Ukraine. Silver lost two per cent. Platinum was little changed. Analysts expect a quiet week before the central bank meets.',
			'another subject that recalls both':
				'Film festival opens with a satire on power\nThe comedy follows a barber who cuts the hair of presidents. There are nods to Trump, to Putin, to Berlusconi and to a long row of forgotten kings. The audience laughed for two hours. The director said she had wanted to make a film about vanity. It opens in cinemas in March.',
		},
		none: {
			'a dish':
				'Where to find the best poutine in Montreal\nCheese curds and gravy: Trump voters from Vermont cross the border for it.',
			'a verb': 'Hope trumps fear on the Baltic coast\nPutin’s fleet is out of sight and the beaches are full.',
			'a card':
				'The last trump: how to win at whist\nPlay low, keep a trump for the end, and never look at your partner.',
			'a son': 'Eric Trump plays down Putin remark\nThe businessman was asked about golf courses in Russia.',
			'a building':
				'Fire at Trump International Hotel put out within an hour\nNobody was hurt, police in Las Vegas said.',
			'an idiom': 'Our coach has pulled a Putin and wants a fifth term\nThe club changed its rules on Sunday.',
			'only one of them':
				'Trump signs order on steel\nThe tariff will be doubled next week, the president said in Pittsburgh.',
			'the other one with somebody else':
				'Putin and Xi toast to pipeline\nThe two leaders signed twenty documents in Beijing.',
		},
	},
	German: {
		about: {
			'a headline of the Kremlin':
				'Kreml dämpft Erwartungen an Gipfel\nEin Treffen von Wladimir Putin und Donald Trump sei noch nicht vereinbart, sagte Sprecher Peskow.',
			genitives: 'Putins Antwort auf Trumps Ultimatum',
			'a compound': 'Trump-Putin-Gipfel: Was in Alaska besprochen wurde',
		},
		mentions: {
			'both in passing':
				'Dax schließt kaum verändert\nDie Anleger hielten sich am Freitag zurück. Belastet wurde der Markt von Zöllen, die Trump angekündigt hatte. Auch eine Rede Putins zur Gasversorgung drückte die Stimmung. Gefragt waren Versorger. Der Euro kostete 1,12 Dollar. Am Montag legen zwei Banken Zahlen vor.',
		},
		none: {
			'a card': 'Der letzte Trumpf des Trainers\nMit einem neuen Stürmer will der Klub den Abstieg verhindern.',
			'a poultry word': 'Puten werden teurer\nDer Verband der Geflügelzüchter klagt über hohe Futterpreise.',
		},
	},
	French: {
		about: {
			'a headline of one':
				'Poutine accepte une rencontre « dans les prochains jours »\nLe président russe recevra Donald Trump, ou se rendra chez lui, a indiqué le Kremlin.',
			'a headline of the two capitals':
				'Moscou et Washington préparent un sommet\nDonald Trump et Vladimir Poutine pourraient se voir à Budapest avant la fin du mois.',
		},
		mentions: {
			'both in passing':
				'Le blé recule sur Euronext\nLes cours ont perdu deux euros lundi. Les opérateurs surveillent les taxes voulues par Donald Trump. Les exportations russes, encouragées par Vladimir Poutine, pèsent aussi sur les prix. Le maïs est stable. La récolte s’annonce bonne en Beauce.',
		},
		none: {
			'a dish': 'La poutine, reine de la fête du fromage\nPlus de dix mille portions ont été servies à Drummondville.',
			'a wife': 'Melania Trump écrit à Poutine au sujet des enfants',
		},
	},
	Spanish: {
		about: {
			'a headline of both': 'Putin rechaza la tregua que le propuso Trump',
			'a headline of neither':
				'La cumbre de Alaska termina sin acuerdo\nTrump y Putin hablaron casi tres horas y no aceptaron preguntas.',
		},
		mentions: {
			'both in passing':
				'El aceite de oliva baja por tercera semana\nEl litro cuesta un euro menos que en enero. El sector teme los aranceles de Trump. La guerra de Putin encareció los fertilizantes en 2022. Jaén espera lluvia. La cosecha empieza en octubre.',
		},
		none: {
			'a daughter': 'Ivanka Trump cuenta su cena con un amigo de Putin',
		},
	},
	Portuguese: {
		about: {
			'a headline of the Kremlin':
				'Kremlin nega atraso nas conversas\nO encontro entre Vladimir Putin e Donald Trump segue em preparação, disse o porta-voz.',
			'a call': 'Trump telefona a Putin após ataque a Kiev',
		},
		mentions: {
			'both in passing':
				'Café sobe em Nova York\nA libra fechou em alta de 3%. O mercado teme as tarifas de Trump. O adubo russo, promessa de Putin aos parceiros do Brics, chega com atraso. Em Minas choveu pouco. A colheita termina em agosto.',
		},
		none: {
			'only one': 'Putin visita fábrica de tratores nos Urais',
		},
	},
	Italian: {
		about: {
			'a headline of both': 'Trump sente Putin: «Vuole la pace»',
			'a headline of one':
				'Il Cremlino: «Nessun incontro prima di ottobre»\nI preparativi del vertice tra Putin e Trump richiedono tempo, dice Peskov.',
		},
		mentions: {
			'both in passing':
				'Borsa debole, corre il gas\nPiazza Affari perde lo 0,4%. Pesano i dazi annunciati da Trump. Il gas sale dopo le parole di Putin sul transito. Bene le banche. Lo spread resta a 98 punti.',
		},
		none: {
			'a tower': 'Attico in vendita alla Trump Tower: era di un amico di Putin',
		},
	},
	Dutch: {
		about: {
			'Poetin in the headline': 'Poetin wil Trump in Moskou ontvangen',
			'a headline of one':
				'Kremlin: nog geen afspraak voor nieuwe top\nPoetin en Trump spraken elkaar vorige week aan de telefoon, maar een datum is er niet.',
			'a possessive': 'Waarom Poetins geduld met Trump opraakt',
		},
		mentions: {
			'both in passing':
				'Tulpenkwekers vrezen droog voorjaar\nDe bollen staan er slecht bij. Amerikaanse kopers blijven weg door de heffingen van Trump. Kunstmest is duur sinds de oorlog van Poetin. De veiling verwacht een matig jaar. In mei volgt een telling.',
		},
		none: {
			'a card': 'Troef in handen: hoe Ajax zijn laatste kaart speelt\nDe trainer kijkt niet om.',
		},
	},
	Swedish: {
		about: {
			'a genitive': 'Trumps samtal med Putin oroar Kiev',
			'a headline of neither':
				'Toppmötet i Alaska slutade utan avtal\nDonald Trump och Vladimir Putin lämnade basen efter knappt tre timmar.',
		},
		mentions: {
			'both in passing':
				'Elpriset stiger i söder\nKylan väntas hålla i sig. Osäkerheten efter Trumps tullar har gjort industrin försiktig. Putins gas spelar ingen roll längre. Vattenmagasinen är fyllda till hälften. Nästa vecka blir det mildare.',
		},
	},
	Norwegian: {
		about: {
			'a headline of both': 'Trump sier han er skuffet over Putin',
		},
		none: {
			'a daughter in law': 'Lara Trump synger om Putin i ny låt',
		},
	},
	Danish: {
		about: {
			'a headline of the Kremlin':
				'Kreml: Topmøde kræver forberedelse\nPutin og Trump er enige om at mødes, men hverken tid eller sted er på plads.',
		},
		none: {
			'only one': 'Trump vil have Grønland\nDen amerikanske præsident gentog sit krav mandag.',
		},
	},
	Finnish: {
		about: {
			'inflected names': 'Trump aikoo soittaa Putinille maanantaina',
			'genitives of both': 'Trumpin ja Putinin tapaaminen lykkääntyy',
		},
		none: {
			'a family': 'Barron Trump aloitti yliopiston\nNuorin poika opiskelee New Yorkissa.',
		},
	},
	Polish: {
		about: {
			'inflected names': 'Putin zadzwonił do Trumpa. Rozmawiali godzinę',
			instrumentals: 'Spotkanie Trumpa z Putinem w Budapeszcie pod znakiem zapytania',
			'a headline of the Kremlin':
				'Kreml: nie ma jeszcze daty\nRzecznik Pieskow powiedział, że Władimir Putin i Donald Trump spotkają się, gdy skończą się przygotowania.',
		},
		mentions: {
			'both in passing':
				'Złoty traci do euro\nEuro kosztowało w poniedziałek 4,28 zł. Inwestorzy obawiają się ceł Trumpa. Nastroje pogorszyły też słowa Putina o gazie. Frank podrożał o dwa grosze. We środę zbiera się Rada Polityki Pieniężnej.',
		},
	},
	Czech: {
		about: {
			'inflected names': 'Trump s Putinem mluvil hodinu, o příměří se nedohodli',
			'a dative': 'Putin Trumpovi nabídl plyn a kovy',
			'a headline of neither':
				'Summit na Aljašce skončil bez dohody\nDonald Trump a Vladimir Putin jednali necelé tři hodiny.',
		},
		mentions: {
			'both in passing':
				'Chmelaři čekají slabší úrodu\nSucho poškodilo mladé rostliny. Vývoz do USA brzdí cla prezidenta Trumpa. Ruský trh je po Putinově invazi zavřený. Cena kilogramu stoupla. Sklizeň začne v srpnu.',
		},
		none: {
			'a feminine name': 'Ivana Trumpová vzpomíná na Prahu',
		},
	},
	Slovak: {
		about: {
			'inflected names': 'Putin po stretnutí s Trumpom mlčal',
		},
		none: {
			'only one': 'Fico sa stretne s Putinom v Moskve',
		},
	},
	Hungarian: {
		about: {
			'Putyin in the headline': 'Trump Budapesten találkozna Putyinnal',
			'inflected names': 'Mit ígért Putyin Trumpnak?',
			'a headline of the Kremlin':
				'Kreml: még nincs időpont\nVlagyimir Putyin és Donald Trump találkozóját elő kell készíteni, mondta a szóvivő.',
		},
		mentions: {
			'both in passing':
				'Gyengült a forint\nAz euró 391 forintot ért hétfőn. A piac Trump vámjaitól tart. Putyin szavai a gázszállításról szintén aggodalmat keltettek. A dollár nem változott. A jegybank kedden ülésezik.',
		},
		none: {
			'a tower': 'Eladó egy lakás a Trump-toronyban',
		},
	},
	Romanian: {
		about: {
			'a headline of both': 'Trump l-a sunat pe Putin după atacul asupra Kievului',
			'articled names': 'Întâlnirea Trump-Putin, amânată. Ce spune Kremlinul',
		},
		mentions: {
			'both in passing':
				'Leul se apreciază ușor\nEuro a coborât la 5,05 lei. Investitorii așteaptă taxele vamale ale lui Trump. Declarațiile lui Putin despre gaz au crescut prețul energiei. Bursa a închis în urcare. Joi se publică inflația.',
		},
	},
	Bulgarian: {
		about: {
			'Тръмп in the headline': 'Тръмп: Разочарован съм от Путин',
			'a headline of the Kremlin':
				'Кремъл: Няма насрочена дата\nСрещата между Владимир Путин и Доналд Тръмп се подготвя, каза Песков.',
		},
		mentions: {
			'both in passing':
				'Розоберът започва по-късно\nСтудът забави цъфтежа. Износът за САЩ пострада от митата на Тръмп. Торовете поскъпнаха след войната на Путин. Производителите искат помощ. Кампанията свършва през юни.',
		},
		none: {
			'a wife': 'Мелания Тръмп благодари на Путин за върнатите деца',
		},
	},
	Serbian: {
		about: {
			'in Cyrillic': 'Путин и Трамп разговарали телефоном, Кремљ задовољан',
			'in Latin script': 'Vučić: Susret Trampa i Putina važan za ceo svet',
		},
		none: {
			'a football match': 'Zvezda slavila u derbiju\nTri gola u drugom poluvremenu.',
		},
	},
	Russian: {
		about: {
			'a headline of the Kremlin':
				'В Кремле назвали сроки\nВстреча Владимира Путина и Дональда Трампа может пройти до конца августа, сообщил Песков.',
			'a headline of neither':
				'Саммит в Анкоридже завершился без сделки\nТрамп и Путин говорили почти три часа и не ответили на вопросы.',
			'a lowercase name': 'путин и трамп поговорили по телефону',
		},
		mentions: {
			'both in passing':
				'Рубль укрепился к юаню\nКурс опустился до 11,2 рубля. Экспортёры продали выручку. Участники рынка ждут решения по пошлинам Трампа. Путин ранее поручил поддержать несырьевой экспорт. Индекс Мосбиржи вырос на 0,3%. Нефть подешевела.',
		},
		none: {
			'a daughter': 'Иванка Трамп пошутила о шапке Путина',
			'a springboard': 'В Чайковском открыли новый трамплин\nПутин приедет на старт сезона.',
		},
	},
	Ukrainian: {
		about: {
			'a lowercase Putin': 'Трамп пообіцяв подзвонити путіну',
			'inflected names': 'Що путін сказав Трампу про Донбас',
			'a headline of neither': 'Саміт на Алясці завершився без угоди\nТрамп і путін говорили майже три години.',
		},
		mentions: {
			'both in passing':
				'Гривня трохи зміцнилася\nДолар коштує 41,2 гривні. Ринок чекає на мита Трампа. Погрози путіна щодо зернового коридору підняли фрахт. Попит на євро спав. НБУ зберіг ставку.',
		},
	},
	Belarusian: {
		about: {
			'Пуцін in the headline': 'Трамп і Пуцін дамовіліся пра сустрэчу',
		},
		none: {
			'a third who speaks to one': 'Лукашэнка паляцеў да Пуціна\nРазмова пройдзе на Валааме.',
		},
	},
	Lithuanian: {
		about: {
			'inflected names': 'Trumpas paskambino Putinui: kalbėjosi valandą',
		},
		none: {
			'a short word': 'Trumpas gidas po Vilnių\nTrys maršrutai savaitgaliui.',
		},
	},
	Greek: {
		about: {
			'a headline of both': 'Τραμπ και Πούτιν συναντώνται στη Βουδαπέστη',
			'in capitals': 'ΤΡΑΜΠ ΣΕ ΠΟΥΤΙΝ: ΣΤΑΜΑΤΑ ΤΟΝ ΠΟΛΕΜΟ',
			'a headline of the Kremlin':
				'Κρεμλίνο: Δεν υπάρχει ημερομηνία\nΗ συνάντηση του Βλαντίμιρ Πούτιν με τον Ντόναλντ Τραμπ προετοιμάζεται.',
		},
		mentions: {
			'both in passing':
				'Άνοδος για το ελαιόλαδο\nΗ τιμή έφτασε τα πέντε ευρώ. Οι δασμοί του Τραμπ ανησυχούν τους εξαγωγείς. Ο πόλεμος του Πούτιν ακρίβυνε τα λιπάσματα. Η συγκομιδή αρχίζει τον Οκτώβριο. Η Κρήτη ζητά στήριξη.',
		},
		none: {
			'a wife': 'Η Μελάνια Τραμπ έγραψε στον Πούτιν',
		},
	},
	Turkish: {
		about: {
			'suffixes behind an apostrophe': "Trump'tan Putin'e 50 gün süre",
			'a headline of the Kremlin':
				'Kremlin: Henüz tarih yok\nPutin ile Trump arasındaki görüşmenin hazırlıkları sürüyor.',
			'a third who speaks of both': 'Erdoğan: Trump ve Putin’i İstanbul’da bir araya getirebiliriz',
		},
		mentions: {
			'both in passing':
				'Fındık fiyatı açıklandı\nKilosu 200 lira olacak. İhracatçılar Trump’ın vergilerinden endişeli. Rusya pazarı Putin’in kararıyla açık kalıyor. Hasat ağustosta başlıyor. Üreticiler fiyatı düşük buldu.',
		},
	},
	Hebrew: {
		about: {
			'a headline of both': 'טראמפ שוחח עם פוטין: "התקדמות גדולה"',
			'attached letters': 'הפגישה של טראמפ ופוטין נדחתה',
		},
		mentions: {
			'both in passing':
				'הבורסה ננעלה בירידות\nמדד תל אביב ירד באחוז. המשקיעים חוששים מהמכסים של טראמפ. גם דבריו של פוטין על הגז השפיעו. השקל נחלש. ביום חמישי יפורסם המדד.',
		},
		none: {
			'a wife': 'מלניה טראמפ כתבה לפוטין על הילדים',
		},
	},
	Arabic: {
		about: {
			'a headline of both': 'ترامب يمهل بوتين خمسين يوما',
			'ترمب, with an attached letter': 'اتصال هاتفي بين بوتين وترمب استمر ساعة',
			'a headline of the Kremlin':
				'الكرملين: لا موعد محددا\nقال بيسكوف إن لقاء فلاديمير بوتين ودونالد ترامب يحتاج إلى تحضير.',
		},
		mentions: {
			'both in passing':
				'الذهب يتراجع مع صعود الدولار\nهبط المعدن واحدا في المئة يوم الاثنين. ويترقب المستثمرون رسوم ترامب الجمركية. كما رفعت تصريحات بوتين عن الغاز أسعار الطاقة. واستقرت الفضة. ويجتمع البنك المركزي يوم الأربعاء.',
		},
		none: {
			'a son': 'إريك ترامب يزور دبي',
		},
	},
	Persian: {
		about: {
			'a headline of both': 'پوتین و ترامپ تلفنی گفتگو کردند',
			'a headline of the Kremlin':
				'کرملین: هنوز تاریخی تعیین نشده است\nدیدار ولادیمیر پوتین و دونالد ترامپ به آماده‌سازی نیاز دارد.',
		},
		none: {
			'only one': 'ترامپ تعرفه فولاد را دو برابر کرد',
		},
	},
	Urdu: {
		about: {
			'a headline of both': 'ٹرمپ اور پوتن کی الاسکا میں ملاقات',
		},
		none: {
			'only one': 'ٹرمپ کا نیا ٹیکس',
		},
	},
	Hindi: {
		about: {
			'a headline of both': 'ट्रंप ने पुतिन को दी 50 दिन की मोहलत',
			'a headline of the Kremlin':
				'क्रेमलिन ने कहा, अभी तारीख तय नहीं\nव्लादिमीर पुतिन और डोनाल्ड ट्रंप की मुलाकात की तैयारी चल रही है।',
		},
		mentions: {
			'both in passing':
				'सोना सस्ता हुआ\nसोमवार को सोने का भाव एक प्रतिशत गिरा। निवेशकों की नजर ट्रंप के टैरिफ पर है। पुतिन के बयान से कच्चे तेल में तेजी आई। चांदी में बदलाव नहीं हुआ। रिजर्व बैंक की बैठक बुधवार को है।',
		},
	},
	Bengali: {
		about: {
			'a headline of both': 'পুতিনের সঙ্গে ট্রাম্পের ফোনালাপ',
		},
		none: {
			'only one': 'ট্রাম্পের নতুন শুল্ক',
		},
	},
	Indonesian: {
		about: {
			'a headline of both': 'Trump Ancam Putin dengan Tarif 100 Persen',
			'a headline of neither':
				'KTT Alaska Berakhir Tanpa Kesepakatan\nTrump dan Putin berbicara hampir tiga jam di pangkalan militer.',
		},
		mentions: {
			'both in passing':
				'Rupiah Menguat Tipis\nRupiah ditutup di 16.250 per dolar. Pasar menunggu tarif baru Trump. Pernyataan Putin soal gas mendorong harga energi. IHSG naik 0,4 persen. Bank Indonesia rapat pada Rabu.',
		},
		none: {
			'a boy called Putra': 'Putra Bandung juara catur\nIa menang di babak akhir.',
		},
	},
	Vietnamese: {
		about: {
			'a headline of both': 'Ông Trump nói thất vọng về ông Putin',
			'a headline of the Kremlin':
				'Điện Kremlin: Chưa có ngày gặp\nCuộc gặp giữa ông Putin và ông Trump đang được chuẩn bị, người phát ngôn cho biết.',
		},
		mentions: {
			'both in passing':
				'Giá cà phê giảm\nMỗi kg giảm 1.000 đồng. Thị trường lo thuế của ông Trump. Phát biểu của ông Putin làm giá phân bón tăng. Tây Nguyên ít mưa. Vụ thu hoạch bắt đầu vào tháng 11.',
		},
	},
	Thai: {
		about: {
			'a headline of both': 'ทรัมป์คุยโทรศัพท์กับปูตินนานหนึ่งชั่วโมง',
		},
		none: {
			'only one': 'ทรัมป์ขึ้นภาษีเหล็ก',
		},
	},
	'Simplified Chinese': {
		about: {
			'a headline of both': '特朗普与普京通话一小时',
			'a short pair': '特普会前夕：双方各说各话',
			'a headline of the Kremlin': '克宫：尚未确定日期\n佩斯科夫说，普京与特朗普的会晤正在准备之中。',
		},
		mentions: {
			'both in passing':
				'金价小幅回落\n国际金价周一下跌百分之一。投资者关注特朗普的关税计划。普京有关天然气的讲话推高能源价格。白银基本持平。央行将于周三开会。',
		},
		none: {
			'a son': '小特朗普谈钓鱼',
		},
	},
	'Traditional Chinese': {
		about: {
			'普亭 in the headline': '川普嗆普亭：50天內停火',
			'普丁 in the headline': '普丁與川普通話 白宮：坦率',
			'蒲亭 in the headline': '川普會蒲亭 烏克蘭憂被犧牲',
		},
		none: {
			'a tower': '川普大樓火警 無人受傷',
		},
	},
	Japanese: {
		about: {
			'a headline of both': 'トランプ氏、プーチン氏と電話会談',
			'a headline of neither': '米ロ首脳会談、合意なく終了\nトランプ大統領とプーチン大統領は約3時間話し合った。',
		},
		mentions: {
			'both in passing':
				'東京株、小幅安\n日経平均は前日比80円安で取引を終えた。トランプ氏の関税を警戒する売りが出た。プーチン氏の発言で原油が上がったことも重荷になった。円は小動きだった。日銀は水曜日に会合を開く。',
		},
		none: {
			'playing cards': 'トランプで遊ぶ雨の日\n子ども向けの遊びを五つ紹介する。',
		},
	},
	Korean: {
		about: {
			'a headline of both': '트럼프 "푸틴에 매우 실망"',
			'a headline of the Kremlin':
				'크렘린 "날짜 정해지지 않았다"\n푸틴 대통령과 트럼프 대통령의 회담을 준비하고 있다고 대변인이 밝혔다.',
		},
		mentions: {
			'both in passing':
				'코스피 소폭 하락\n코스피가 0.3% 내렸다. 투자자들은 트럼프의 관세를 걱정했다. 푸틴의 발언으로 유가가 올랐다. 환율은 제자리였다. 한국은행은 목요일에 회의를 연다.',
		},
	},
};
