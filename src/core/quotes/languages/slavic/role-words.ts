/** Words that make somebody new of a role. */
export const indefinite =
	/^(?:один|одна|другой|другая|ещё|еще|інший|інша|ще|якийсь|некий|jeden|jedna|inny|inna|kolejny|pewien)$/u;

/** What begins a clause that says more of somebody: "попросивший об анонимности", "który". */
export const participle =
	/(?:щий|щая|вший|вшая|вшийся|щийся|щаяся|вшаяся|ący|ąca)$|^(?:котор|який|яка|што|któr|знаком|близк|знайом|обізнан)/u;

/** What is called after somebody: "лікарня імені Богаєвського". */
export const namedAfter = /^(?:имени|им|імені|ім|imienia|im)$/u;

/** Roles that newspapers put for one another. */
export const groups: readonly RegExp[] = [
	/^(?:пресс-?секретар|представител|представни|спикер|спікер|прессекретар|пресссекретар|речни[кц]|rzeczni[kc])/u,
	/^(?:глав|министр|руководител|лидер|президент|премьер|міністр|керівни|лідер|прем.єр|очільни|голова|szef|minist|premier|prezyden|przywódc|lider|prezes|мер|мэр|гендиректор|директор|dyrektor)/u,
	/^(?:тренер|главтренер|наставник|менеджер|trener|szkoleniow|selekcjoner|menedżer|menadżer)/u,
	/^(?:адвокат|защитник|захисни|adwokat|adw$|mec$|mecenas|obrońc)/u,
	/^(?:прокурор|гособвинител|обвинувач|prokurator)/u,
	/^(?:судь|судд|sędzi|председательствующ|головуюч|przewodnicząc)/u,
	/^(?:врач|доктор|хирург|терапевт|педиатр|психиатр|инфекционист|(?:кардио|невро|онко|травмато|офтальмо|гинеко|пульмоно|реанимато|анестезио|эпидемио|стомато)лог|лікар|хірург|педіатр|психіатр|інфекціоніст|(?:кардіо|гінеко|реанімато|анестезіо|епідеміо)лог|lekarz|lekark|doktor|chirurg|pediatr|internist|psychiatr|(?:kardio|neuro|onko|gineko|pulmono|anestezjo|wiruso|epidemio)lo[gż])/u,
	/^(?:policjant|funkcjonariusz|posterunkow|aspirant|sierżant|(?:pod|nad)?komisarz|podinspektor|полицейск|поліцейськ|участков|дільничн)/u,
	/^(?:депутат|нардеп|парламентар|обранц|poseł|posł|parlamentarz|radn)/u,
	/^(?:следовател|слідч|śledcz)/u,
	/^(?:zawodni|piłkarz|napastni|bramkarz|kapitan|junior|siatkar|koszykar|hokei|skrzydłow|przyjmując|rozgrywając|atakując|środkow|libero|obrotow|хоккеист|футболист|полузащитник|хавбек|волейболист|баскетболист|бомбардир|либеро|доигровщи|футболіст|півзахисник|форвард|волейболіст|баскетболіст|игрок|форвард|нападающ|вратар|голкипер|капитан|гравець|гравця|нападник|воротар|голкіпер|капітан)/u,
	/^(?:oskarżon|podsądn|подсудим|обвиняем|підсудн|обвинувачен)/u,
];

/** Who heads a region, town or ministry: the stems of what it is called, what any head of one is, and what some are called by themselves. */
export const headsOfPlaces: readonly { readonly place: RegExp; readonly called: RegExp; readonly own: RegExp }[] = [
	{
		place: /^(?:регио|облас|края?$|респуб|субъек|регіо|regio|wojewód|oblas)/u,
		called: /^(?:глав|руководител|голов|очільни|керівни|начальни|szef)/u,
		own: /^(?:губернатор|врио|ова$|wojewod|gubernator|marszał)/u,
	},
	{
		place: /^(?:горо|муниц|райо|окру|міс|грома|mias|gmi|powia)/u,
		called: /^(?:глав|руководител|голов|очільни|керівни|градоначальни|szef|włodarz|gospodarz|prezyden)/u,
		own: /^(?:мэр|мер(?:а|у|ом|ы|ка)?$|градоначальни|burmistrz|wójt|starost)/u,
	},
	{
		place: /^(?:ведом|минис|відом|мініс|resor|minis|мид$|мзс$|msz$|мвд$|мвс$|mon$|миноб|міноб|минфи|мінфі|минзд)/u,
		called: /^(?:глав|руководител|голов|очільни|керівни|szef)/u,
		own: /^(?:министр|міністр|minist(?:er|r)|мид$|мзс$|msz$|мвд$|мвс$|mon$|миноб|міноб|минфи|мінфі|минзд)/u,
	},
];

/** Positions in a team: who has one has no other. */
export const positions: readonly RegExp[] = [
	/^(?:форвард|нападающ|центрфорвард|нападник|napastni)/u,
	/^(?:вратар|голкипер|воротар|голкіпер|bramkarz)/u,
	/^(?:полузащитник|хавбек|півзахисник|pomocni)/u,
	/^(?:przyjmując|доигровщи|догравальни)/u,
	/^(?:rozgrywając|связующ|зв.язуюч)/u,
	/^(?:atakując|диагональн|діагональн)/u,
];

/** Those of whom a match or trial has others on the other side, who are never called so. */
export const party =
	/^(?:siatkar|koszykar|hokei|skrzydłow|przyjmując|rozgrywając|atakując|środkow|libero|obrotow|хоккеист|футболист|полузащитник|хавбек|бомбардир|доигровщи|футболіст|півзахисник|zawodni|piłkarz|napastni|bramkarz|junior|игрок|форвард|нападающ|вратар|голкипер|гравець|нападник|воротар|голкіпер|oskarżon|подсудим|обвиняем|підсудн|обвинувачен)/u;

/** Roles that anybody may be called by once introduced. */
export const anyone =
	/^(?:мужчин|женщин|девушк|парень|чоловік|жінк|дівчин|хлопець|mężczyzn|kobiet|dziewczyn|чиновни|дипломат|собеседни|співрозмовни|посадов|урядов|rozmówc|dyplomat|urzędni|источни|джерел|участни)/u;

/** Those who are somebody's, so nobody else who was named. */
export const relation =
	/^(?:сосед|сусід|sąsiad|родственни|родич|krewn|матер|мать$|мат[иі]$|мам[аыуио]|отец|отц|батьк|тато$|бабушк|бабус|дедушк|дідус|matk|mam[aąęy]$|ojciec|ojc|babci|dziad(?:ek|k)|córk|доч[ькео]|сын|син[ауо]?$|syn[aeuo]?$)/u;

/** Several that speak as one side of a case. */
export const side = /^(?:защита|захист|следствие|слідство|обвинение|обвинувачення|obrona|oskarżenie)$/u;

/** Those of whom nothing but this is said. */
export const someone = /^(?:мужчин|женщин|девушк|парень|чоловік|жінк|дівчин|хлопець|mężczyzn|kobiet|dziewczyn)/u;

/** What goes with a role and tells nobody apart: "глава держави". */
export const ofState =
	/^(?:держав|відомств|дипломат|міністерств|государств|ведомств|министерств|państw|resort|dyplomac)/u;

/** What somebody did, which tells nobody apart: "автор гола", "герой матча". */
export const ofDeed =
	/^(?:сериал|серіал|serial|шоу|show|программ|програм|гол|дубл|хет-?три|забит|матч|вечер|вечор|спектакл|вистав|книг|фильм|фільм|роман|пост|допис|petycj|gol|bram|mecz|wieczor|spektakl|książk|film|wpis)/u;

/** Those who speak for somebody or decide about them: nobody's other name. */
export const forOthers =
	/^(?:представител|представни|przedstawiciel|пресс|прес|речни|rzeczni|спикер|спікер|адвокат|защитни|захисни|adwokat|obroń|mecenas|прокурор|prokurator|судь|судд|sędzi|следовател|слідч|śledcz|зам|заступ|zastęp|помощни|помічни|asystent)/u;

/** Feminine forms of roles. */
export const feminine =
	/(?:ица|ница|иня|кин[яі]|[йбвдзлнпрст]ка|щая|чка|шка|ша|жка|ниця|иця|[cs]zka|[drnltżj]ka|owa|ini|yni|женщина|жінка|девушка|дівчина|kobieta)$/u;

/** Words for whom a newspaper spoke to, and for whom they may stand. */
export const interlocutor = /^(?:собеседни|співрозмовни|посадов|rozmówc|informator)/u;
export const source =
	/^(?:источни|джерел|чиновни|дипломат|собеседни|співрозмовни|посадов|высокопоставл|участни|учасни|rozmówc|dyplomat|urzędni|źród|współpracowni|informator)/u;

/** Endings of what a role is of, and of an adjective before what it is over: "заведующая детским садом". */
export const genitive = /(?:[аяиыіїuayi]|[ое]го|ей|ов|ів|ego|ej|ów|ii)$/u;
export const instrumental = /(?:им|ым|ой|ою)$/u;

/** The same of men. */
export const man = /^(?:мужчин|парень|чоловік|хлопець|mężczyzn)/u;

/** Callings that nobody has beside another: whoever is printed with another is not meant. */
export const ofOne =
	/^(?:почтальон|листонош|listonosz|учител|вчител|nauczyciel|мальчик|девочк|реб[её]н|хлопчик|дівчинк|дитин|chłop(?:iec|czyk)|dziewczynk|dzieck|инспектор|інспектор|inspektor|священни|proboszcz|ksiądz|полицейск|поліцейськ|policjant|официант|офіціант|kelner|водител|воді[йя]|kierowc|дворник|двірник|dozorc|медсестр|pielęgniar|продав|sprzedaw|покупател|покупец|клиент|клієнт|klient|солдат|żołnierz|пожарн|пожежник|strażak|свидетел|свідок|свідк|świad|ученик|учениц|учень|учн|uczeń|uczenn|фельдшер|фотограф|корреспондент|кореспондент|замминистр|заступни|zdun|рабоч|робітник|robotni|мэр|мер(?:а|у|ом|ы)?$|губернатор|министр|міністр|burmistrz|wójt|wojewod|minist(?:er|r))/u;

/** Where somebody says something, which is nothing they are: "глава района в своём канале", "ekspert w rozmowie". */
export const forum =
	/^(?:сво|эфир|ефір|разговор|розмов|интервью|інтерв|бесед|комментари|коментар|брифинг|брифінг|telegram|соцсет|соцмереж|facebook|twitter|rozmow|wywiad|swoi|komentarz|konferencj)/u;

/** Those who play for a club or train it, by Polish words that say nothing else before its name. */
export const player =
	/^(?:obroń|pomocni|napastni|bramkar|kapitan|trener|skrzydłow|środkow|zawodni|piłkar|siatkar|koszykar|rozgrywaj|przyjmuj|szkoleniow)/u;
