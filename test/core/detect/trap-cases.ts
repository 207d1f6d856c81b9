import type { Grade } from '../../../src/core/types.ts';

/** Whole invented articles: `title` as a page gives it, `text` one paragraph a line. */
export type TrapCase = { readonly title: string; readonly text: string; readonly expected: Grade };

const winter = [
	'The valley has seen drier summers, but nobody can say when.',
	'Hay is dear and the barns are half empty.',
	'A vote on help from the state is due in May.',
	'Until then each farm has to see for itself.',
	'The union has asked for a meeting with the minister.',
	'He has not replied so far.',
].join('\n');

export const trapCases: Readonly<Record<string, TrapCase>> = {
	'a call with somebody else in which the other of the two came up': {
		title: 'Trump thanks leader of Belarus for twelve freed prisoners',
		text: `Donald Trump telephoned Alexander Lukashenko on Tuesday and thanked him for letting twelve prisoners go.
He called it a splendid conversation and said that he would come to Minsk one day.
The two spoke of potash, of aircraft parts and of visas, the presidential office in Minsk said.
Lukashenko has leaned on Vladimir Putin for thirty years and is under sanctions himself.
Trump added that they had gone through Putin's visit to Alaska as well.
Families waited at the border until midnight.
The opposition in exile asked for the release of the others.`,
		expected: 'mentions',
	},
	'a short report of a press conference on all sorts of things': {
		title: 'Лавров назвал условия поставок газа в Европу',
		text: `Россия готова обсуждать поставки газа в Европу, если европейцы сами этого попросят, заявил министр иностранных дел Сергей Лавров на пресс-конференции по итогам года.
По его словам, труба цела, а «остальное — вопрос арифметики». Он говорил почти три часа и ответил на сорок вопросов.
Лавров рассказал о визите в Каир, о «Большой двадцатке» и о том, что посольство в Дамаске работает.
Отвечая агентству, он напомнил, что договоренности Путина и Трампа на Аляске «остаются в силе».
Отдельно министр похвалил балет в Хабаровске.
В конце журналистам раздали календари.`,
		expected: 'mentions',
	},
	'their two countries in the headline, the two below it': {
		title: 'Amerikanisch-russisches Tauwetter: Was in dem Papier steht',
		text: `Neunzehn Punkte auf acht Seiten haben die Unterhändler in Genf abgelegt. Sie regeln viel und klären wenig.
Die Sanktionen sollen in Stufen fallen, dafür soll die Front eingefroren werden.
Vier Punkte hat sich Wladimir Putin vorbehalten. Donald Trump will sie mit ihm selbst klären, sagt seine Sprecherin.
Gelesen haben den Text beide Präsidenten, heißt es, einer von ihnen bis zum Schluss.
Ein Termin soll bis Freitag feststehen.`,
		expected: 'about',
	},
	'so in Japanese': {
		title: '米ロ、首脳会談へ調整続く　場所は未定',
		text: `米国とロシアの高官が２日間の協議を終え、首脳会談の早期開催に向けて調整を続けることで一致した。
米側代表団は近くトランプ大統領に結果を報告する。ロシア大統領府は、プーチン大統領が会談に前向きだと説明した。
協議では航空便の再開や大使館の人員も取り上げられた。
領土をめぐっては隔たりが残っている。`,
		expected: 'about',
	},
	'their two countries in the headline of something else': {
		title: '米ロの研究者、北極グマの数を合同調査',
		text: `米国とロシアの研究者が、北極海の島でホッキョクグマの合同調査を再開した。５年ぶりとなる。
調査団は雪上車で４００キロを移動し、毛や足跡を集めた。
予算は環境団体が負担した。トランプ大統領とプーチン大統領の会談の後、査証の手続きが早くなったという。
結果は来春に公表される。`,
		expected: 'mentions',
	},
	'coverage whose headline names neither': {
		title: 'Three hours, no paper: what was and was not said in Anchorage',
		text: `Trump walked Putin along the red carpet before the talks began.
When Putin and Trump came out they took no questions.
Trump called the meeting a ten. Putin invited Trump to Moscow.
Aides of the two spoke of progress without naming any.`,
		expected: 'about',
	},
	'local news of the town where the two met': {
		title: 'Salmon return to the creeks of Anchorage',
		text: `For the first time in ten years there are salmon under the footbridge, and anglers have put their chairs out again.
Two barges and a borrowed crane cleared the water of tyres in autumn.
On Friday the banks were closed because Donald Trump and Vladimir Putin met in the barracks across the water.
The anglers moved up to the weir and came back when the barriers were gone.
A licence costs nine dollars a year, children fish for nothing.`,
		expected: 'mentions',
	},
	'coverage whose headline names one of the two': {
		title: 'Putin leaves Alaska early, lunch is cancelled',
		text: `The talks between Putin and Trump ended two hours sooner than planned.
Trump had hoped to persuade Putin to sign a truce.
Putin told Trump he would think about it, an aide said.`,
		expected: 'about',
	},
	'an opinion on a century of relations in which the two are a chapter': {
		title: 'Eagle and bear: a hundred years of misunderstanding',
		text: `Relations between the two powers have swung between thaw and frost for a century.
Roosevelt recognised the Soviet Union in 1933, against the advice of his diplomats.
Kennedy and Khrushchev came close to war and then installed a telephone.
Nixon went to Moscow, Brezhnev came to California.
Reagan and Gorbachev walked in the woods of Reykjavik.
Bush looked into a man's eyes and saw a soul, as he put it.
Obama pressed a button that was to mean a new start and meant something else.
Trump met Putin in Helsinki and was criticised at home for what he said there.
Biden did not pick up the telephone.
What remains is a habit of hoping too much and fearing too much.
Archives in both capitals tell of chances that were missed.
The next chapter will be written by people who are in school today.`,
		expected: 'mentions',
	},
	'an article on trade that waits for their meeting': {
		title: 'Cotton exporters hold their breath',
		text: `Exporters of cotton have put off decisions until the autumn, the chamber of commerce said on Monday.
Some hope for lower duties after a meeting between Trump and Putin that is planned for Friday.
Others have found buyers in Vietnam and Bangladesh.
The port of Kandla reports fewer containers than last year.
Prices for yarn fell by four per cent.
A delegation of the ministry will travel to Brussels in September.
Small spinning mills ask for credit at lower rates.
The chamber has published a guide for its members.
It will be discussed at the yearly assembly.
Cotton is grown on twelve million hectares.`,
		expected: 'mentions',
	},
	'a summit of others at which both are named': {
		title: 'Zelensky asks Europe for air defence',
		text: `Zelensky asked the leaders of the Union for air defence before the winter.
The summit in Brussels began an hour late.
Macron promised two more batteries.
Merz spoke of a bridge over the cold months.
Trump had said the day before that Europe must pay more.
Putin called the deliveries pointless.
A final statement is expected at night.
Hungary has not said whether it will sign.
The meeting goes on tomorrow.
Farmers protested outside with forty tractors.`,
		expected: 'mentions',
	},
	'a link to another article left in the body': {
		title: 'Sheep farmers fear a hard winter',
		text: `${winter}\nMORE: Trump and Putin agree to meet\n${winter.replaceAll('valley', 'county')}`,
		expected: 'mentions',
	},
	'a digest of the day': {
		title: 'Tuesday briefing: floods, a strike and the price of bread',
		text: `${winter}\nTrump signed an order on steel.\nIn Moscow, Putin opened a bridge.\nThe weather: rain in the north, sun in the south.`,
		expected: 'mentions',
	},
	'an aide of one who talks about the other': {
		title: 'Trump adviser loses temper over Putin question',
		text: `The adviser left the studio after four minutes.
He had been invited to talk about school meals.
The host asked about a trip he made years ago.
The broadcaster said it stood by its reporter.
A spokesman declined to comment.
The programme had more viewers than ever.
It will be shown again on Sunday.
School meals were not mentioned.
The adviser has worked for three campaigns.
He is to speak in Ohio next week.`,
		expected: 'mentions',
	},
	'a relative in the headline and the two in the text': {
		title: 'Melania Trump opens an exhibition of children’s drawings',
		text: `The drawings come from forty countries.
One shows Trump on a horse, another shows Putin on a bear.
The first lady spoke for ten minutes.
Admission is free until June.
The museum expects a hundred thousand visitors.
A catalogue is for sale.
Schools can book tours.
The next exhibition will be about rivers.
It opens in July.
Paint for the workshops was donated.`,
		expected: 'mentions',
	},
	'an appended list of other headlines': {
		title: 'Village wins prize for its bakery',
		text: `${winter}\nRussia holds talks with its neighbours\nNavy jet falls into the sea\nGovernor resists call to step down`,
		expected: 'none',
	},
	'a page without words': { title: '', text: '', expected: 'none' },
};
