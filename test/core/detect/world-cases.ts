import type { LanguageCase } from './language-cases.ts';

/**
 * Headlines with their leads, invented and written before the rules were held against them: by language and rule. The
 * first line is the headline.
 */
export const worldCases: Readonly<Record<string, Readonly<Record<string, LanguageCase>>>> = {
	English: {
		'a headline of the Kremlin, a lead of both': {
			text: 'Kremlin says no date has been set\nThe Kremlin said on Tuesday that preparations for a meeting between Vladimir Putin and Donald Trump would take time. Both presidents want results, spokesman Dmitry Peskov said.',
			expected: 'about',
		},
		'a headline of neither, a lead of both': {
			text: 'Anchorage summit ends without deal\nThe US president and his Russian guest left the base after less than three hours. Trump said there was no deal until there was a deal. Putin spoke first and took no questions.',
			expected: 'about',
		},
		'the White House answers': {
			text: 'White House: Putin call was “frank”\nDonald Trump spoke with the Russian leader for an hour on Thursday, his press secretary said.',
			expected: 'about',
		},
		'a threat': {
			text: 'Trump gives Putin fifty days\nThe US president threatened tariffs on buyers of Russian oil unless a ceasefire is agreed.',
			expected: 'about',
		},
		'a third who reacts to their meeting': {
			text: 'Europe fears being left out as Trump and Putin talk\nLeaders in Berlin and Paris asked for a seat at the table.',
			expected: 'about',
		},
		'a dish': {
			text: 'Where to find the best poutine in Montreal\nCheese curds and gravy: Trump voters from Vermont cross the border for it.',
			expected: 'none',
		},
		'a verb': {
			text: 'Hope trumps fear on the Baltic coast\nPutin’s fleet is out of sight and the beaches are full.',
			expected: 'none',
		},
		'a card': {
			text: 'The last trump: how to win at whist\nPlay low, keep a trump for the end, and never look at your partner.',
			expected: 'none',
		},
		'a son': {
			text: 'Eric Trump plays down Putin remark\nThe businessman was asked about golf courses in Russia.',
			expected: 'none',
		},
		'a building': {
			text: 'Fire at Trump International Hotel put out within an hour\nNobody was hurt, police in Las Vegas said.',
			expected: 'none',
		},
		'an idiom': {
			text: 'Our coach has pulled a Putin and wants a fifth term\nThe club changed its rules on Sunday.',
			expected: 'none',
		},
		'both in passing in a lead on markets': {
			text: 'Gold slips as dollar firms\nGold fell one per cent on Monday. Traders weighed new tariffs announced by President Donald Trump and the prospect of lower risk after remarks by Russian President Vladimir Putin on Ukraine. Silver lost two per cent. Platinum was little changed. Analysts expect a quiet week before the central bank meets.',
			expected: 'mentions',
		},
		'another subject that recalls both': {
			text: 'Film festival opens with a satire on power\nThe comedy follows a barber who cuts the hair of presidents. There are nods to Trump, to Putin, to Berlusconi and to a long row of forgotten kings. The audience laughed for two hours. The director said she had wanted to make a film about vanity. It opens in cinemas in March.',
			expected: 'mentions',
		},
		'only one of them': {
			text: 'Trump signs order on steel\nThe tariff will be doubled next week, the president said in Pittsburgh.',
			expected: 'none',
		},
		'the other one with somebody else': {
			text: 'Putin and Xi toast to pipeline\nThe two leaders signed twenty documents in Beijing.',
			expected: 'none',
		},
	},
	German: {
		'a headline of the Kremlin': {
			text: 'Kreml dämpft Erwartungen an Gipfel\nEin Treffen von Wladimir Putin und Donald Trump sei noch nicht vereinbart, sagte Sprecher Peskow.',
			expected: 'about',
		},
		genitives: { text: 'Putins Antwort auf Trumps Ultimatum', expected: 'about' },
		'a compound': { text: 'Trump-Putin-Gipfel: Was in Alaska besprochen wurde', expected: 'about' },
		'a card': {
			text: 'Der letzte Trumpf des Trainers\nMit einem neuen Stürmer will der Klub den Abstieg verhindern.',
			expected: 'none',
		},
		'a poultry word': {
			text: 'Puten werden teurer\nDer Verband der Geflügelzüchter klagt über hohe Futterpreise.',
			expected: 'none',
		},
		'both in passing': {
			text: 'Dax schließt kaum verändert\nDie Anleger hielten sich am Freitag zurück. Belastet wurde der Markt von Zöllen, die Trump angekündigt hatte. Auch eine Rede Putins zur Gasversorgung drückte die Stimmung. Gefragt waren Versorger. Der Euro kostete 1,12 Dollar. Am Montag legen zwei Banken Zahlen vor.',
			expected: 'mentions',
		},
	},
	French: {
		'a headline of one': {
			text: 'Poutine accepte une rencontre « dans les prochains jours »\nLe président russe recevra Donald Trump, ou se rendra chez lui, a indiqué le Kremlin.',
			expected: 'about',
		},
		'a headline of the two capitals': {
			text: 'Moscou et Washington préparent un sommet\nDonald Trump et Vladimir Poutine pourraient se voir à Budapest avant la fin du mois.',
			expected: 'about',
		},
		'a dish': {
			text: 'La poutine, reine de la fête du fromage\nPlus de dix mille portions ont été servies à Drummondville.',
			expected: 'none',
		},
		'a wife': { text: 'Melania Trump écrit à Poutine au sujet des enfants', expected: 'none' },
		'both in passing': {
			text: 'Le blé recule sur Euronext\nLes cours ont perdu deux euros lundi. Les opérateurs surveillent les taxes voulues par Donald Trump. Les exportations russes, encouragées par Vladimir Poutine, pèsent aussi sur les prix. Le maïs est stable. La récolte s’annonce bonne en Beauce.',
			expected: 'mentions',
		},
	},
	Spanish: {
		'a headline of both': { text: 'Putin rechaza la tregua que le propuso Trump', expected: 'about' },
		'a headline of neither': {
			text: 'La cumbre de Alaska termina sin acuerdo\nTrump y Putin hablaron casi tres horas y no aceptaron preguntas.',
			expected: 'about',
		},
		'a daughter': { text: 'Ivanka Trump cuenta su cena con un amigo de Putin', expected: 'none' },
		'both in passing': {
			text: 'El aceite de oliva baja por tercera semana\nEl litro cuesta un euro menos que en enero. El sector teme los aranceles de Trump. La guerra de Putin encareció los fertilizantes en 2022. Jaén espera lluvia. La cosecha empieza en octubre.',
			expected: 'mentions',
		},
	},
	Portuguese: {
		'a headline of the Kremlin': {
			text: 'Kremlin nega atraso nas conversas\nO encontro entre Vladimir Putin e Donald Trump segue em preparação, disse o porta-voz.',
			expected: 'about',
		},
		'a call': { text: 'Trump telefona a Putin após ataque a Kiev', expected: 'about' },
		'both in passing': {
			text: 'Café sobe em Nova York\nA libra fechou em alta de 3%. O mercado teme as tarifas de Trump. O adubo russo, promessa de Putin aos parceiros do Brics, chega com atraso. Em Minas choveu pouco. A colheita termina em agosto.',
			expected: 'mentions',
		},
		'only one': { text: 'Putin visita fábrica de tratores nos Urais', expected: 'none' },
	},
	Italian: {
		'a headline of both': { text: 'Trump sente Putin: «Vuole la pace»', expected: 'about' },
		'a headline of one': {
			text: 'Il Cremlino: «Nessun incontro prima di ottobre»\nI preparativi del vertice tra Putin e Trump richiedono tempo, dice Peskov.',
			expected: 'about',
		},
		'a tower': { text: 'Attico in vendita alla Trump Tower: era di un amico di Putin', expected: 'none' },
		'both in passing': {
			text: 'Borsa debole, corre il gas\nPiazza Affari perde lo 0,4%. Pesano i dazi annunciati da Trump. Il gas sale dopo le parole di Putin sul transito. Bene le banche. Lo spread resta a 98 punti.',
			expected: 'mentions',
		},
	},
	Dutch: {
		'Poetin in the headline': { text: 'Poetin wil Trump in Moskou ontvangen', expected: 'about' },
		'a headline of one': {
			text: 'Kremlin: nog geen afspraak voor nieuwe top\nPoetin en Trump spraken elkaar vorige week aan de telefoon, maar een datum is er niet.',
			expected: 'about',
		},
		'a possessive': { text: 'Waarom Poetins geduld met Trump opraakt', expected: 'about' },
		'a card': {
			text: 'Troef in handen: hoe Ajax zijn laatste kaart speelt\nDe trainer kijkt niet om.',
			expected: 'none',
		},
		'both in passing': {
			text: 'Tulpenkwekers vrezen droog voorjaar\nDe bollen staan er slecht bij. Amerikaanse kopers blijven weg door de heffingen van Trump. Kunstmest is duur sinds de oorlog van Poetin. De veiling verwacht een matig jaar. In mei volgt een telling.',
			expected: 'mentions',
		},
	},
	Swedish: {
		'a genitive': { text: 'Trumps samtal med Putin oroar Kiev', expected: 'about' },
		'a headline of neither': {
			text: 'Toppmötet i Alaska slutade utan avtal\nDonald Trump och Vladimir Putin lämnade basen efter knappt tre timmar.',
			expected: 'about',
		},
		'both in passing': {
			text: 'Elpriset stiger i söder\nKylan väntas hålla i sig. Osäkerheten efter Trumps tullar har gjort industrin försiktig. Putins gas spelar ingen roll längre. Vattenmagasinen är fyllda till hälften. Nästa vecka blir det mildare.',
			expected: 'mentions',
		},
	},
	Norwegian: {
		'a headline of both': { text: 'Trump sier han er skuffet over Putin', expected: 'about' },
		'a daughter in law': { text: 'Lara Trump synger om Putin i ny låt', expected: 'none' },
	},
	Danish: {
		'a headline of the Kremlin': {
			text: 'Kreml: Topmøde kræver forberedelse\nPutin og Trump er enige om at mødes, men hverken tid eller sted er på plads.',
			expected: 'about',
		},
		'only one': {
			text: 'Trump vil have Grønland\nDen amerikanske præsident gentog sit krav mandag.',
			expected: 'none',
		},
	},
	Finnish: {
		'inflected names': { text: 'Trump aikoo soittaa Putinille maanantaina', expected: 'about' },
		'genitives of both': { text: 'Trumpin ja Putinin tapaaminen lykkääntyy', expected: 'about' },
		'a family': { text: 'Barron Trump aloitti yliopiston\nNuorin poika opiskelee New Yorkissa.', expected: 'none' },
	},
	Polish: {
		'inflected names': { text: 'Putin zadzwonił do Trumpa. Rozmawiali godzinę', expected: 'about' },
		instrumentals: { text: 'Spotkanie Trumpa z Putinem w Budapeszcie pod znakiem zapytania', expected: 'about' },
		'a headline of the Kremlin': {
			text: 'Kreml: nie ma jeszcze daty\nRzecznik Pieskow powiedział, że Władimir Putin i Donald Trump spotkają się, gdy skończą się przygotowania.',
			expected: 'about',
		},
		'both in passing': {
			text: 'Złoty traci do euro\nEuro kosztowało w poniedziałek 4,28 zł. Inwestorzy obawiają się ceł Trumpa. Nastroje pogorszyły też słowa Putina o gazie. Frank podrożał o dwa grosze. We środę zbiera się Rada Polityki Pieniężnej.',
			expected: 'mentions',
		},
	},
	Czech: {
		'inflected names': { text: 'Trump s Putinem mluvil hodinu, o příměří se nedohodli', expected: 'about' },
		'a dative': { text: 'Putin Trumpovi nabídl plyn a kovy', expected: 'about' },
		'a headline of neither': {
			text: 'Summit na Aljašce skončil bez dohody\nDonald Trump a Vladimir Putin jednali necelé tři hodiny.',
			expected: 'about',
		},
		'a feminine name': { text: 'Ivana Trumpová vzpomíná na Prahu', expected: 'none' },
		'both in passing': {
			text: 'Chmelaři čekají slabší úrodu\nSucho poškodilo mladé rostliny. Vývoz do USA brzdí cla prezidenta Trumpa. Ruský trh je po Putinově invazi zavřený. Cena kilogramu stoupla. Sklizeň začne v srpnu.',
			expected: 'mentions',
		},
	},
	Slovak: {
		'inflected names': { text: 'Putin po stretnutí s Trumpom mlčal', expected: 'about' },
		'only one': { text: 'Fico sa stretne s Putinom v Moskve', expected: 'none' },
	},
	Hungarian: {
		'Putyin in the headline': { text: 'Trump Budapesten találkozna Putyinnal', expected: 'about' },
		'inflected names': { text: 'Mit ígért Putyin Trumpnak?', expected: 'about' },
		'a headline of the Kremlin': {
			text: 'Kreml: még nincs időpont\nVlagyimir Putyin és Donald Trump találkozóját elő kell készíteni, mondta a szóvivő.',
			expected: 'about',
		},
		'both in passing': {
			text: 'Gyengült a forint\nAz euró 391 forintot ért hétfőn. A piac Trump vámjaitól tart. Putyin szavai a gázszállításról szintén aggodalmat keltettek. A dollár nem változott. A jegybank kedden ülésezik.',
			expected: 'mentions',
		},
		'a tower': { text: 'Eladó egy lakás a Trump-toronyban', expected: 'none' },
	},
	Romanian: {
		'a headline of both': { text: 'Trump l-a sunat pe Putin după atacul asupra Kievului', expected: 'about' },
		'articled names': { text: 'Întâlnirea Trump-Putin, amânată. Ce spune Kremlinul', expected: 'about' },
		'both in passing': {
			text: 'Leul se apreciază ușor\nEuro a coborât la 5,05 lei. Investitorii așteaptă taxele vamale ale lui Trump. Declarațiile lui Putin despre gaz au crescut prețul energiei. Bursa a închis în urcare. Joi se publică inflația.',
			expected: 'mentions',
		},
	},
	Bulgarian: {
		'Тръмп in the headline': { text: 'Тръмп: Разочарован съм от Путин', expected: 'about' },
		'a headline of the Kremlin': {
			text: 'Кремъл: Няма насрочена дата\nСрещата между Владимир Путин и Доналд Тръмп се подготвя, каза Песков.',
			expected: 'about',
		},
		'a wife': { text: 'Мелания Тръмп благодари на Путин за върнатите деца', expected: 'none' },
		'both in passing': {
			text: 'Розоберът започва по-късно\nСтудът забави цъфтежа. Износът за САЩ пострада от митата на Тръмп. Торовете поскъпнаха след войната на Путин. Производителите искат помощ. Кампанията свършва през юни.',
			expected: 'mentions',
		},
	},
	Serbian: {
		'in Cyrillic': { text: 'Путин и Трамп разговарали телефоном, Кремљ задовољан', expected: 'about' },
		'in Latin script': { text: 'Vučić: Susret Trampa i Putina važan za ceo svet', expected: 'about' },
		'a football match': { text: 'Zvezda slavila u derbiju\nTri gola u drugom poluvremenu.', expected: 'none' },
	},
	Russian: {
		'a headline of the Kremlin': {
			text: 'В Кремле назвали сроки\nВстреча Владимира Путина и Дональда Трампа может пройти до конца августа, сообщил Песков.',
			expected: 'about',
		},
		'a headline of neither': {
			text: 'Саммит в Анкоридже завершился без сделки\nТрамп и Путин говорили почти три часа и не ответили на вопросы.',
			expected: 'about',
		},
		'a lowercase name': { text: 'путин и трамп поговорили по телефону', expected: 'about' },
		'a daughter': { text: 'Иванка Трамп пошутила о шапке Путина', expected: 'none' },
		'a springboard': { text: 'В Чайковском открыли новый трамплин\nПутин приедет на старт сезона.', expected: 'none' },
		'both in passing': {
			text: 'Рубль укрепился к юаню\nКурс опустился до 11,2 рубля. Экспортёры продали выручку. Участники рынка ждут решения по пошлинам Трампа. Путин ранее поручил поддержать несырьевой экспорт. Индекс Мосбиржи вырос на 0,3%. Нефть подешевела.',
			expected: 'mentions',
		},
	},
	Ukrainian: {
		'a lowercase Putin': { text: 'Трамп пообіцяв подзвонити путіну', expected: 'about' },
		'inflected names': { text: 'Що путін сказав Трампу про Донбас', expected: 'about' },
		'a headline of neither': {
			text: 'Саміт на Алясці завершився без угоди\nТрамп і путін говорили майже три години.',
			expected: 'about',
		},
		'both in passing': {
			text: 'Гривня трохи зміцнилася\nДолар коштує 41,2 гривні. Ринок чекає на мита Трампа. Погрози путіна щодо зернового коридору підняли фрахт. Попит на євро спав. НБУ зберіг ставку.',
			expected: 'mentions',
		},
	},
	Belarusian: {
		'Пуцін in the headline': { text: 'Трамп і Пуцін дамовіліся пра сустрэчу', expected: 'about' },
		'a third who speaks to one': { text: 'Лукашэнка паляцеў да Пуціна\nРазмова пройдзе на Валааме.', expected: 'none' },
	},
	Lithuanian: {
		'inflected names': { text: 'Trumpas paskambino Putinui: kalbėjosi valandą', expected: 'about' },
		'a short word': { text: 'Trumpas gidas po Vilnių\nTrys maršrutai savaitgaliui.', expected: 'none' },
	},
	Greek: {
		'a headline of both': { text: 'Τραμπ και Πούτιν συναντώνται στη Βουδαπέστη', expected: 'about' },
		'in capitals': { text: 'ΤΡΑΜΠ ΣΕ ΠΟΥΤΙΝ: ΣΤΑΜΑΤΑ ΤΟΝ ΠΟΛΕΜΟ', expected: 'about' },
		'a headline of the Kremlin': {
			text: 'Κρεμλίνο: Δεν υπάρχει ημερομηνία\nΗ συνάντηση του Βλαντίμιρ Πούτιν με τον Ντόναλντ Τραμπ προετοιμάζεται.',
			expected: 'about',
		},
		'a wife': { text: 'Η Μελάνια Τραμπ έγραψε στον Πούτιν', expected: 'none' },
		'both in passing': {
			text: 'Άνοδος για το ελαιόλαδο\nΗ τιμή έφτασε τα πέντε ευρώ. Οι δασμοί του Τραμπ ανησυχούν τους εξαγωγείς. Ο πόλεμος του Πούτιν ακρίβυνε τα λιπάσματα. Η συγκομιδή αρχίζει τον Οκτώβριο. Η Κρήτη ζητά στήριξη.',
			expected: 'mentions',
		},
	},
	Turkish: {
		'suffixes behind an apostrophe': { text: "Trump'tan Putin'e 50 gün süre", expected: 'about' },
		'a headline of the Kremlin': {
			text: 'Kremlin: Henüz tarih yok\nPutin ile Trump arasındaki görüşmenin hazırlıkları sürüyor.',
			expected: 'about',
		},
		'a third who speaks of both': {
			text: 'Erdoğan: Trump ve Putin’i İstanbul’da bir araya getirebiliriz',
			expected: 'about',
		},
		'both in passing': {
			text: 'Fındık fiyatı açıklandı\nKilosu 200 lira olacak. İhracatçılar Trump’ın vergilerinden endişeli. Rusya pazarı Putin’in kararıyla açık kalıyor. Hasat ağustosta başlıyor. Üreticiler fiyatı düşük buldu.',
			expected: 'mentions',
		},
	},
	Hebrew: {
		'a headline of both': { text: 'טראמפ שוחח עם פוטין: "התקדמות גדולה"', expected: 'about' },
		'attached letters': { text: 'הפגישה של טראמפ ופוטין נדחתה', expected: 'about' },
		'both in passing': {
			text: 'הבורסה ננעלה בירידות\nמדד תל אביב ירד באחוז. המשקיעים חוששים מהמכסים של טראמפ. גם דבריו של פוטין על הגז השפיעו. השקל נחלש. ביום חמישי יפורסם המדד.',
			expected: 'mentions',
		},
		'a wife': { text: 'מלניה טראמפ כתבה לפוטין על הילדים', expected: 'none' },
	},
	Arabic: {
		'a headline of both': { text: 'ترامب يمهل بوتين خمسين يوما', expected: 'about' },
		'ترمب, with an attached letter': { text: 'اتصال هاتفي بين بوتين وترمب استمر ساعة', expected: 'about' },
		'a headline of the Kremlin': {
			text: 'الكرملين: لا موعد محددا\nقال بيسكوف إن لقاء فلاديمير بوتين ودونالد ترامب يحتاج إلى تحضير.',
			expected: 'about',
		},
		'a son': { text: 'إريك ترامب يزور دبي', expected: 'none' },
		'both in passing': {
			text: 'الذهب يتراجع مع صعود الدولار\nهبط المعدن واحدا في المئة يوم الاثنين. ويترقب المستثمرون رسوم ترامب الجمركية. كما رفعت تصريحات بوتين عن الغاز أسعار الطاقة. واستقرت الفضة. ويجتمع البنك المركزي يوم الأربعاء.',
			expected: 'mentions',
		},
	},
	Persian: {
		'a headline of both': { text: 'پوتین و ترامپ تلفنی گفتگو کردند', expected: 'about' },
		'a headline of the Kremlin': {
			text: 'کرملین: هنوز تاریخی تعیین نشده است\nدیدار ولادیمیر پوتین و دونالد ترامپ به آماده‌سازی نیاز دارد.',
			expected: 'about',
		},
		'only one': { text: 'ترامپ تعرفه فولاد را دو برابر کرد', expected: 'none' },
	},
	Urdu: {
		'a headline of both': { text: 'ٹرمپ اور پوتن کی الاسکا میں ملاقات', expected: 'about' },
		'only one': { text: 'ٹرمپ کا نیا ٹیکس', expected: 'none' },
	},
	Hindi: {
		'a headline of both': { text: 'ट्रंप ने पुतिन को दी 50 दिन की मोहलत', expected: 'about' },
		'a headline of the Kremlin': {
			text: 'क्रेमलिन ने कहा, अभी तारीख तय नहीं\nव्लादिमीर पुतिन और डोनाल्ड ट्रंप की मुलाकात की तैयारी चल रही है।',
			expected: 'about',
		},
		'both in passing': {
			text: 'सोना सस्ता हुआ\nसोमवार को सोने का भाव एक प्रतिशत गिरा। निवेशकों की नजर ट्रंप के टैरिफ पर है। पुतिन के बयान से कच्चे तेल में तेजी आई। चांदी में बदलाव नहीं हुआ। रिजर्व बैंक की बैठक बुधवार को है।',
			expected: 'mentions',
		},
	},
	Bengali: {
		'a headline of both': { text: 'পুতিনের সঙ্গে ট্রাম্পের ফোনালাপ', expected: 'about' },
		'only one': { text: 'ট্রাম্পের নতুন শুল্ক', expected: 'none' },
	},
	Indonesian: {
		'a headline of both': { text: 'Trump Ancam Putin dengan Tarif 100 Persen', expected: 'about' },
		'a headline of neither': {
			text: 'KTT Alaska Berakhir Tanpa Kesepakatan\nTrump dan Putin berbicara hampir tiga jam di pangkalan militer.',
			expected: 'about',
		},
		'a boy called Putra': { text: 'Putra Bandung juara catur\nIa menang di babak akhir.', expected: 'none' },
		'both in passing': {
			text: 'Rupiah Menguat Tipis\nRupiah ditutup di 16.250 per dolar. Pasar menunggu tarif baru Trump. Pernyataan Putin soal gas mendorong harga energi. IHSG naik 0,4 persen. Bank Indonesia rapat pada Rabu.',
			expected: 'mentions',
		},
	},
	Vietnamese: {
		'a headline of both': { text: 'Ông Trump nói thất vọng về ông Putin', expected: 'about' },
		'a headline of the Kremlin': {
			text: 'Điện Kremlin: Chưa có ngày gặp\nCuộc gặp giữa ông Putin và ông Trump đang được chuẩn bị, người phát ngôn cho biết.',
			expected: 'about',
		},
		'both in passing': {
			text: 'Giá cà phê giảm\nMỗi kg giảm 1.000 đồng. Thị trường lo thuế của ông Trump. Phát biểu của ông Putin làm giá phân bón tăng. Tây Nguyên ít mưa. Vụ thu hoạch bắt đầu vào tháng 11.',
			expected: 'mentions',
		},
	},
	Thai: {
		'a headline of both': { text: 'ทรัมป์คุยโทรศัพท์กับปูตินนานหนึ่งชั่วโมง', expected: 'about' },
		'only one': { text: 'ทรัมป์ขึ้นภาษีเหล็ก', expected: 'none' },
	},
	'Simplified Chinese': {
		'a headline of both': { text: '特朗普与普京通话一小时', expected: 'about' },
		'a short pair': { text: '特普会前夕：双方各说各话', expected: 'about' },
		'a headline of the Kremlin': {
			text: '克宫：尚未确定日期\n佩斯科夫说，普京与特朗普的会晤正在准备之中。',
			expected: 'about',
		},
		'a son': { text: '小特朗普谈钓鱼', expected: 'none' },
		'both in passing': {
			text: '金价小幅回落\n国际金价周一下跌百分之一。投资者关注特朗普的关税计划。普京有关天然气的讲话推高能源价格。白银基本持平。央行将于周三开会。',
			expected: 'mentions',
		},
	},
	'Traditional Chinese': {
		'普亭 in the headline': { text: '川普嗆普亭：50天內停火', expected: 'about' },
		'普丁 in the headline': { text: '普丁與川普通話 白宮：坦率', expected: 'about' },
		'蒲亭 in the headline': { text: '川普會蒲亭 烏克蘭憂被犧牲', expected: 'about' },
		'a tower': { text: '川普大樓火警 無人受傷', expected: 'none' },
	},
	Japanese: {
		'a headline of both': { text: 'トランプ氏、プーチン氏と電話会談', expected: 'about' },
		'a headline of neither': {
			text: '米ロ首脳会談、合意なく終了\nトランプ大統領とプーチン大統領は約3時間話し合った。',
			expected: 'about',
		},
		'playing cards': { text: 'トランプで遊ぶ雨の日\n子ども向けの遊びを五つ紹介する。', expected: 'none' },
		'both in passing': {
			text: '東京株、小幅安\n日経平均は前日比80円安で取引を終えた。トランプ氏の関税を警戒する売りが出た。プーチン氏の発言で原油が上がったことも重荷になった。円は小動きだった。日銀は水曜日に会合を開く。',
			expected: 'mentions',
		},
	},
	Korean: {
		'a headline of both': { text: '트럼프 "푸틴에 매우 실망"', expected: 'about' },
		'a headline of the Kremlin': {
			text: '크렘린 "날짜 정해지지 않았다"\n푸틴 대통령과 트럼프 대통령의 회담을 준비하고 있다고 대변인이 밝혔다.',
			expected: 'about',
		},
		'both in passing': {
			text: '코스피 소폭 하락\n코스피가 0.3% 내렸다. 투자자들은 트럼프의 관세를 걱정했다. 푸틴의 발언으로 유가가 올랐다. 환율은 제자리였다. 한국은행은 목요일에 회의를 연다.',
			expected: 'mentions',
		},
	},
};
