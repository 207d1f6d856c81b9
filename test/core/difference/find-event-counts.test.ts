import { describe, expect, test } from 'vitest';
import { findDifferences } from '../../../src/core/difference/find-differences.ts';
import { readClaims } from '../../../src/core/difference/read-claims.ts';

/** Two texts on what happened at an invented place, published on one day where nothing else is said. */
type Case = {
	readonly a: string;
	readonly b: string;
	readonly days?: readonly [string, string];
	readonly languages?: readonly [string, string];
	readonly titles?: readonly [string, string];
};

/** Opens every text: by these names the event is known. */
const scene = 'A tram of Klowbus Lines hit a bridge near Zlipa, Jorgen Attikus of Klowbus said.';

function figures({
	a,
	b,
	days = ['2031-03-04', '2031-03-04'],
	languages = ['en', 'en'],
	titles = ['', ''],
}: Case): readonly string[] {
	const [own, other] = [a, b].map((text, at) =>
		readClaims(
			{
				sourceId: 'ab'[at] ?? '',
				text,
				title: titles[at] ?? '',
				language: languages[at] ?? null,
				publishedAt: days[at] ?? null,
				quoted: [],
				isDigest: false,
			},
			[],
		),
	);
	const found = own === undefined || other === undefined ? [] : findDifferences(own, [other], []);
	return found.flatMap(({ sides }) => sides.map(({ figure }) => figure));
}

const differing: Readonly<Record<string, Case & { readonly figures: readonly string[] }>> = {
	'how many were hurt, in digits and in words': {
		a: `${scene} It left 17 people injured.`,
		b: `${scene} Twenty-three people were hurt.`,
		figures: ['17', 'Twenty-three'],
	},
	'what a numbered package of sanctions lists, with one name in common': {
		a: 'The 31st sanctions package, Attikus said, lists 43 tankers.',
		b: 'Son 31e paquet de sanctions, selon Attikus, vise 45 pétroliers.',
		languages: ['en', 'fr'],
		figures: ['43 tankers', '45 pétroliers'],
	},
	'how many warheads a draft leaves': {
		a: `${scene} The draft speaks of 1,150 warheads.`,
		b: `${scene} Der Entwurf spricht von 1.250 Sprengköpfen.`,
		languages: ['en', 'de'],
		figures: ['1,150 warheads', '1.250 Sprengköpfen'],
	},
	'how many were taken in, of those that fled': {
		a: `${scene} Zlipa has taken in 41,000 refugees, Attikus said.`,
		b: `${scene} Zlipa a accueilli 46 000 réfugiés, selon Attikus.`,
		languages: ['en', 'fr'],
		figures: ['41,000 refugees', '46 000 réfugiés'],
	},
	'ten thousands and what is less, as they are written in Korean': {
		a: 'Zlipa Klowbus Lines tram, Jorgen Attikus of Klowbus said. 28,000 people were evacuated in Zlipa.',
		b: 'Zlipa Klowbus Lines Jorgen Attikus Klowbus. Zlipa 주민 3만2000명이 대피했다.',
		languages: ['en', 'ko'],
		figures: ['28,000 people were evacuated', '3만2000명이 대피했다'],
	},
	'a few of a thing, whose word has a form of its own behind them': {
		a: `${scene} The fire closed 27 schools.`,
		b: 'Трамвай Klowbus Lines, Zlipa, сказал Jorgen Attikus. Из-за пожара закрыты 34 школы.',
		languages: ['en', 'ru'],
		figures: ['27 schools', '34 школы'],
	},
	'how a vote went, those against behind it': {
		a: `${scene} It passed with 93 votes in favour and 18 against.`,
		b: `${scene} It passed by 93 votes to 19.`,
		figures: ['93 votes in favour and 18', '93 votes to 19'],
	},
	'how much aid is worth, called arms elsewhere': {
		a: `${scene} Congress approved $4.6 billion in aid.`,
		b: `${scene} A weapons package of $6.4 billion was approved.`,
		figures: ['$4.6 billion', '$6.4 billion'],
	},
	'where a price is capped': {
		a: `${scene} The price cap was cut to $47.60 a barrel.`,
		b: `${scene} The price cap is now $44.10 a barrel.`,
		figures: ['$47.60', '$44.10'],
	},
	'which exchange it was, of the whole war': {
		a: `${scene} It was the 81st exchange of the war.`,
		b: `${scene} The 80th exchange since the invasion began was held.`,
		figures: ['81st exchange', '80th exchange'],
	},
	'drones of a sentence that tells of the dead too': {
		a: `${scene} Nine people died and 54 were hurt when Borduria attacked with 140 drones.`,
		b: `${scene} Borduria launched 170 drones.`,
		figures: ['140 drones', '170 drones'],
	},
	'a toll before the injured, with whom its place stands': {
		a: `${scene} A fire in Zlipa killed four people and wounded 27.`,
		b: 'Tramwaj Klowbus Lines, Zlipa, powiedział Jorgen Attikus. Sześć osób zginęło, a 27 zostało rannych w pożarze w Zlipa.',
		languages: ['en', 'pl'],
		figures: ['four', 'Sześć'],
	},
	'a toll at a place, whoever tells it': {
		a: `${scene} In Zlipa a fire killed four people, the agency Klowpress said. In Dnoor two were killed.`,
		b: `${scene} Six people died in a fire in Zlipa, Mayor Attikus of Klowbus said. In Dnoor two were killed.`,
		figures: ['four', 'Six'],
	},
	'those who were hurt, beside the part of them in danger': {
		a: `${scene} It left 31 people hurt. Of these, 14 of the wounded were in danger.`,
		b: `${scene} It left 24 people hurt.`,
		figures: ['31', '24'],
	},
	'drones beside missiles, each with its number': {
		a: `${scene} Borduria launched 140 drones and 14 missiles.`,
		b: `${scene} Borduria launched 140 drones and 19 missiles.`,
		figures: ['14 missiles', '19 missiles'],
	},
	'the dead of a clause before "when"': {
		a: `${scene} It killed 11 people.`,
		b: `${scene} At least 13 people were killed when two missiles hit it.`,
		figures: ['11', 'At least 13'],
	},
	'a number that the other text prints of another thing': {
		a: `${scene} Sanctions were put on 40 tankers.`,
		b: `${scene} Sanctions were put on 36 tankers, and 40 countries agreed.`,
		figures: ['40 tankers', '36 tankers'],
	},
	'how much a package is worth': {
		a: `${scene} A package worth $4.6 billion was approved.`,
		b: `${scene} A $6.4 billion package was approved.`,
		figures: ['$4.6 billion', '$6.4 billion'],
	},
	'when something takes effect': {
		a: `${scene} The ban takes effect on March 20.`,
		b: `${scene} The ban will come into force on 22 March.`,
		figures: ['takes effect on March 20', 'come into force on 22 March'],
	},
	'how many were killed at one of several places': {
		a: `${scene} In Zlipa nine people were killed. In Morvik three people were killed.`,
		b: `${scene} Seven people died in Zlipa. Three people died in Morvik.`,
		figures: ['nine', 'Seven'],
	},
	'how many were killed in a city that each language calls otherwise': {
		a: `${scene} In Kharkiv nine people were killed. In Morvik three people were killed.`,
		b: 'Tramwaj Klowbus Lines pod Zlipą, powiedział Jorgen Attikus z Klowbus. W Charkowie zginęło siedem osób. W Morvik zginęły trzy osoby.',
		languages: ['en', 'pl'],
		figures: ['nine', 'siedem'],
	},
	'a toll behind a place whose part of the sentence has an article': {
		a: `${scene} In Odesa nine people were injured.`,
		b: 'Klowbus Lines, Zlipa, Jorgen Attikus. Odessa limanında bir gemi vuruldu, yedi denizci yaralandı.',
		languages: ['en', 'tr'],
		figures: ['nine', 'yedi'],
	},
	'prisoners of each side, told by a little word': {
		a: `${scene} Each side exchanged 175 prisoners.`,
		b: 'Tramwaj Klowbus Lines pod Zlipą, powiedział Jorgen Attikus z Klowbus. Wymieniono po 157 jeńców.',
		languages: ['en', 'pl'],
		figures: ['175', '157'],
	},
	'how many were killed at a place that is spelled in two ways': {
		a: `${scene} In Odesa nine people were killed. In Morvik three people were killed.`,
		b: `${scene} Seven people died in Odessa. Three people died in Morvik.`,
		figures: ['nine', 'Seven'],
	},
	'the number of an exchange, in digits with an ending': {
		a: `${scene} It was the 68th exchange of prisoners.`,
		b: 'Трамвай Klowbus Lines у Zlipa, сообщил Jorgen Attikus из Klowbus. Состоялся 69-й обмен пленными.',
		languages: ['en', 'ru'],
		figures: ['68th exchange', '69-й обмен'],
	},
	'the number of an exchange, set off by a comma': {
		a: `${scene} The sides held an exchange of prisoners, the sixth since January.`,
		b: `${scene} It was the fifth exchange of prisoners since January.`,
		figures: ['exchange of prisoners, the sixth since January', 'fifth exchange of prisoners since January'],
	},
	'where the next round is held, on one day': {
		a: `${scene} The next round will be held in Geneva on March 9.`,
		b: `${scene} The next meeting will be held in Vienna on March 9.`,
		figures: ['round will be held in Geneva', 'meeting will be held in Vienna'],
	},
	'where the next round is held, in a sentence of another round': {
		a: `${scene} They met in Berlin; the next round is to be held in Rome.`,
		b: `${scene} The next round will be held in Vienna, Attikus said.`,
		figures: ['round is to be held in Rome', 'round will be held in Vienna'],
	},
	'a vote that sends a bill on, beside one of another year': {
		a: `${scene} The House of Representatives passed the bill by 289 votes to 138, sending it to the Senate. An earlier one was passed by 311 votes to 112 in 2024.`,
		b: `${scene} The House of Representatives passed the bill by 287 votes to 138.`,
		figures: ['289 votes to 138', '287 votes to 138'],
	},
	'two numbers of one thing in a sentence': {
		a: `${scene} They add 117 ships to a list that now counts 557 vessels.`,
		b: `${scene} 118 ships were added to the list.`,
		figures: ['117 ships', '118 ships'],
	},
	'those who were brought to safety': {
		a: `${scene} Some 340 people were moved to safety.`,
		b: 'Straßenbahn der Klowbus Lines bei Zlipa, so Jorgen Attikus von Klowbus. 470 Menschen wurden in Sicherheit gebracht.',
		languages: ['en', 'de'],
		figures: ['Some 340 people were moved to safety', '470 Menschen wurden in Sicherheit gebracht'],
	},
	'how many came back, beside many more of them': {
		a: `${scene} Eight children were reunited with their families. Some 19,500 children were taken away.`,
		b: `${scene} Seven children were returned to their families. The list has 19,546 children.`,
		figures: ['Eight children', 'Seven children'],
	},
	'how many drones were launched': {
		a: `${scene} Borduria launched 140 drones. It shot down 61 drones.`,
		b: `${scene} Borduria launched 170 drones. It shot down 61 drones.`,
		figures: ['140 drones', '170 drones'],
	},
	'how a vote went, in figures and in words': {
		a: `${scene} The Senate voted 84–14 for the bridge.`,
		b: `${scene} The upper chamber approved the bridge by 86 votes to 12.`,
		figures: ['84–14', '86 votes to 12'],
	},
	'which round of talks it was': {
		a: `${scene} The third round of talks was held in Zlipa.`,
		b: 'In Zlipa endete die 4. Gesprächsrunde, sagte Jorgen Attikus von Klowbus Lines.',
		languages: ['en', 'de'],
		figures: ['third round', '4. Gesprächsrunde'],
	},
	'how many were killed, and a least number above it': {
		a: `${scene} Nine people were killed and some 60 houses were hit.`,
		b: `${scene} Officials say that at least 12 people died.`,
		figures: ['Nine', 'at least 12'],
	},
	'so few at most, and more': {
		a: `${scene} Fewer than 15 people were injured.`,
		b: `${scene} It left 23 people injured.`,
		figures: ['Fewer than 15', '23'],
	},
	'how many prisoners a side gets, told by a side and as a sum': {
		a: `${scene} They agreed to exchange 500 prisoners from each side.`,
		b: `${scene} They agreed to swap 1,200 prisoners, 600 from each side.`,
		figures: ['500', '600'],
	},
	'how many troops take part': {
		a: `${scene} The drill has 13,000 troops.`,
		b: `${scene} Some 15,000 soldiers took part.`,
		figures: ['13,000', 'Some 15,000'],
	},
	'prisoners of each side, told after their sum': {
		a: `${scene} A thousand prisoners, five hundred on each side, are to be exchanged.`,
		b: `${scene} They agreed to swap 600 for 600 prisoners in an exchange.`,
		figures: ['five hundred', '600'],
	},
	'the event is named in a headline': {
		a: `${scene} It left 17 people injured.`,
		b: 'It was raining. Twenty-three people were hurt, a speaker for Jorgen Attikus said.',
		titles: ['', 'Klowbus tram hits a bridge near Zlipa'],
		figures: ['17', 'Twenty-three'],
	},
	'how strong an earthquake was': {
		a: `${scene} The quake had a magnitude of 6.4.`,
		b: `${scene} Its magnitude was put at 6.2.`,
		figures: ['6.4', '6.2'],
	},
	'things, each with its adjectives': {
		a: `${scene} They signed 32 cooperation documents.`,
		b: `${scene} The two signed 36 documents on Tuesday.`,
		figures: ['32 cooperation documents', '36 documents'],
	},
	'things in two languages': {
		a: `${scene} The talks were attended by 18 ministers.`,
		b: 'Trambahn der Klowbus Lines bei Zlipa Mitte, so Jorgen Attikus von Klowbus. Es kamen 21 Minister.',
		languages: ['en', 'de'],
		figures: ['18 ministers', '21 Minister'],
	},
	'millions of something': {
		a: `${scene} It carried 3.5 million passengers.`,
		b: 'Um bonde da Klowbus Lines em Zlipa, disse Jorgen Attikus da Klowbus. Levou três milhões de passageiros.',
		languages: ['en', 'pt'],
		figures: ['3.5 million passengers', 'três milhões de passageiros'],
	},
	'one event told by who governs, a name and a figure': {
		a: 'In Ankara on Tuesday they agreed to free 175 soldiers, and signed six agreements near Zlipa in Klowbus.',
		b: 'Guests saw Ankara. After the 175 had been named in Klowbus, eight agreements were signed in Zlipa.',
		figures: ['six agreements', 'eight agreements'],
	},
	'things beside others of which there are more': {
		a: `${scene} The list has 94 more tankers and 12 banks.`,
		b: `${scene} The list has 14 banks.`,
		figures: ['12 banks', '14 banks'],
	},
	'an event told by figures, in a script without capitals': {
		a: `${scene} The line of 391 miles will have 28 stops and 45 gates. They signed 32 documents.`,
		b: '铁路全长391公里，设28个车站和45个入口。双方签署36份文件。',
		languages: ['en', 'zh'],
		figures: ['32 documents', '36份文件'],
	},
	'in two languages': {
		a: `${scene} It left 17 people injured.`,
		b: 'Straßenbahn der Klowbus Lines bei Zlipa Mitte, so Jorgen Attikus von Klowbus. Es gab 23 Verletzte.',
		languages: ['en', 'de'],
		figures: ['17', '23'],
	},
};

const silent: Readonly<Record<string, Case>> = {
	'the minutes of a time of day': {
		a: `${scene} At 16:30 flights were cancelled.`,
		b: `${scene} It cancelled 40 flights.`,
	},
	'the day of a month': {
		a: `${scene} On March 8 children came home.`,
		b: `${scene} Home came 12 children.`,
	},
	'the floors of a building': {
		a: `${scene} The fire damaged 27 buildings.`,
		b: 'Трамвай Klowbus Lines, Zlipa, сказал Jorgen Attikus. Пожар повредил 34 этажа здания.',
		languages: ['en', 'ru'],
	},
	'of a numbered package, with nothing else in common': {
		a: 'The 31st sanctions package lists 14 banks.',
		b: 'The 31st sanctions package bans transactions with 22 banks.',
	},
	'packages of other numbers': {
		a: 'The union adopted its 31st package of sanctions. It lists 43 tankers.',
		b: 'The union adopted its 32nd package of sanctions. It lists 45 tankers.',
	},
	'a text about two packages': {
		a: 'The union adopted its 32nd package of sanctions. The 31st package lists 43 tankers.',
		b: 'The union adopted its 31st package of sanctions. It lists 45 tankers.',
	},
	'"more than" a number, and that number and a little': {
		a: `${scene} More than 30 people were injured.`,
		b: `${scene} It left 31 people injured.`,
	},
	'"at least" a number, and any above it': {
		a: `${scene} At least nine people were killed.`,
		b: `${scene} It killed 24 people.`,
	},
	'two least numbers': {
		a: `${scene} At least nine people were killed.`,
		b: `${scene} Officials say that at least 12 people died.`,
	},
	'up to a number, and one below it': {
		a: `${scene} Up to 20 people were injured.`,
		b: `${scene} It left 12 people injured.`,
	},
	'a toll that rose to the next day': {
		a: `${scene} It killed 12 people and injured 30.`,
		b: `${scene} It killed 24 people and injured 41.`,
		days: ['2031-03-04', '2031-03-05'],
	},
	'a toll as of the day before': {
		a: `${scene} On Monday evening 23 people were missing.`,
		b: `${scene} On Tuesday 19 people were missing.`,
	},
	'a number that the other text prints of something else': {
		a: `${scene} They agreed to exchange 1,200 prisoners from each side.`,
		b: `${scene} They exchanged 250 prisoners from each side. Another 1,200 would be exchanged.`,
	},
	'the toll of a city and of its region': {
		a: `${scene} In Zlipa nine people were killed. In Morvik three people were killed.`,
		b: `${scene} In Zlipa region 11 people died. Three people died in Morvik.`,
	},
	'tolls of two places in one sentence, the second without a word for them': {
		a: `${scene} Five people were killed in a strike on Zlipa on Saturday.`,
		b: 'Straßenbahn der Klowbus Lines bei Zlipa, so Jorgen Attikus von Klowbus. Im Gebiet Dnoor starben zwei Menschen, in Zlipa waren es am Samstag fünf.',
		languages: ['en', 'de'],
		days: ['2031-03-01', '2031-03-01'],
	},
	'the toll of a region without a name, and of a place': {
		a: `${scene} In the region four people died.`,
		b: `${scene} Two people were killed in Dnoor.`,
	},
	'the toll of a region, its name behind "of" or before the word': {
		a: `${scene} Seven people were killed in Dnoor oblast.`,
		b: 'Tramway des Klowbus Lines près de Zlipa, selon Jorgen Attikus de Klowbus. Dans la région de Morvik trois personnes ont été tuées.',
		languages: ['en', 'fr'],
	},
	'a toll whose part of the sentence names an unknown place': {
		a: `${scene} Two people were killed in the Morvik district, five wounded in Dnoor.`,
		b: `${scene} Three people were wounded in the Morvik district.`,
	},
	'the tolls of a capital, and of another city': {
		a: `${scene} An attack on Kyiv killed nine people.`,
		b: `${scene} In Dnoor seven people were killed.`,
	},
	'tolls of two regions that were annexed together': {
		a: `${scene} Five people were killed in Kherson.`,
		b: 'Straßenbahn der Klowbus Lines bei Zlipa, so Jorgen Attikus von Klowbus. In Saporischschja starben zwei Menschen.',
		languages: ['en', 'de'],
	},
	'tolls of Donetsk and of Luhansk': {
		a: `${scene} Five people were killed in Donetsk.`,
		b: `${scene} Three people were killed in Luhansk.`,
	},
	'tolls so far apart that they are of two attacks': {
		a: `${scene} It killed 30 people.`,
		b: `${scene} A landslide killed four people.`,
	},
	'what two capitals say': {
		a: `${scene} Kyiv says that 12 people were killed.`,
		b: 'Трамвай Klowbus Lines у Zlipa, сообщил Jorgen Attikus из Klowbus. По данным Москвы, погибли 20 человек.',
		languages: ['en', 'ru'],
	},
	'where the next round is not held': {
		a: `${scene} The next round will not be held in Geneva.`,
		b: `${scene} The next round will be held in Vienna.`,
	},
	'the votes of a committee, and of all': {
		a: `${scene} The committee approved the bill by 22 votes to 15.`,
		b: `${scene} The bill was passed by 323 votes to 272.`,
	},
	'the votes on an amendment, and on the bill': {
		a: `${scene} The amendment was rejected by 60 votes to 40.`,
		b: `${scene} The bill was passed by 55 votes to 45.`,
	},
	'the votes of two readings': {
		a: `${scene} The bill passed its first reading by 230 votes to 190.`,
		b: `${scene} The bill passed its second reading by 240 votes to 180.`,
	},
	'tolls of two regions of one country': {
		a: `${scene} In Borduria's Dnoor region two people were injured.`,
		b: `${scene} In Borduria's Morvik region five people were injured.`,
	},
	'the toll of a region whose name is not known, behind that of a city': {
		a: `${scene} In Dnoor two people were killed. In Morvik nine people were injured.`,
		b: 'Tramwaj Klowbus Lines pod Zlipą, powiedział Jorgen Attikus z Klowbus. W Morvik zginęły dwie osoby. W obwodzie sumskim zginęła jedna osoba, siedem jest rannych.',
		languages: ['en', 'pl'],
	},
	'a toll behind a place that is set off, of no known kind': {
		a: `${scene} It injured twelve people.`,
		b: 'Tramway des Klowbus Lines près de Zlipa, selon Jorgen Attikus de Klowbus. Dans le secteur de Morvik, neuf personnes ont été blessées.',
		languages: ['en', 'fr'],
	},
	'a meeting of next week, and the next round': {
		a: `${scene} The ministers will meet next week in Geneva.`,
		b: `${scene} The next round will be held in Vienna.`,
	},
	'the next rounds of two days': {
		a: `${scene} The next round will be held in Geneva on March 9.`,
		b: `${scene} The next round will be held in Vienna on March 12.`,
	},
	'an exchange of 69 prisoners, and the 68th': {
		a: `${scene} They agreed to exchange 69 prisoners.`,
		b: `${scene} It was the 68th exchange of prisoners.`,
	},
	'a toll without a place, where another was told of two': {
		a: `${scene} In Dnoor two people were killed. In Morvik three were injured. Nine people were injured.`,
		b: `${scene} In Morvik three were injured. In Zlipa eight people were injured.`,
	},
	'tolls of two places, joined by a word': {
		a: `${scene} A strike on Zlipa killed five people.`,
		b: `${scene} Two people were killed in Dnoor and five in Zlipa.`,
	},
	'tolls of two places, the first without the word': {
		a: `${scene} Il y a eu cinq morts à Zlipa.`,
		b: 'Трамвай «Клоубус» у Злипы, сообщил Йорген Аттикус. В Злипе их было пять, а в Дноре погибли двое.',
		languages: ['fr', 'ru'],
	},
	'two tolls that rose, maybe one behind the other': {
		a: `${scene} The toll climbed to 19.`,
		b: `${scene} The death toll rose to 17.`,
	},
	'a toll that rose, told with what it was before': {
		a: `${scene} Shelling killed eight people. The death toll rose to eleven.`,
		b: `${scene} Shelling killed eleven people.`,
	},
	'a toll that rose to more': {
		a: `${scene} Shelling killed eight people on Tuesday morning.`,
		b: `${scene} The number killed in the shelling rose to eleven on Tuesday evening after three of the wounded died.`,
	},
	'a toll that rose, in another language': {
		a: `${scene} Shelling killed eight people on Tuesday morning.`,
		b: 'Klowbus Lines bei Zlipa, so Jorgen Attikus von Klowbus. Die Zahl der Getöteten stieg am Dienstagabend auf elf Tote.',
		languages: ['en', 'de'],
	},
	'a toll that rose, in another script': {
		a: `${scene} Shelling killed eight people on Tuesday morning.`,
		b: 'Klowbus Lines, Zlipa, Jorgen Attikus. ارتفع عدد قتلى القصف إلى أحد عشر شخصا مساء الثلاثاء بعدما توفي ثلاثة جرحى.',
		languages: ['en', 'ar'],
	},
	'a count at two hours of one day': {
		a: `${scene} By evening, 26 countries had signed.`,
		b: `${scene} By lunchtime 21 countries had signed.`,
	},
	'a count at another hour, in another language': {
		a: `${scene} Bis zum Abend hatten 26 Staaten unterschrieben.`,
		b: `${scene} À midi, 21 pays avaient signé.`,
		languages: ['de', 'fr'],
	},
	'a number between two': {
		a: `${scene} Between 18 and 24 ministers came.`,
		b: `${scene} Es kamen 21 Minister.`,
		languages: ['en', 'de'],
	},
	'a part of some': {
		a: `${scene} They examined 2,412 children.`,
		b: `${scene} Of some 1,900 children who had the antibody none fell ill.`,
	},
	'the age of one who died': {
		a: `${scene} A woman of 71 died.`,
		b: `${scene} Nine people died.`,
	},
	'drones launched, and drones shot down': {
		a: `${scene} Borduria launched 140 drones.`,
		b: `${scene} Syldavia shot down 88 drones.`,
	},
	'a toll that was higher on the day before': {
		a: `${scene} On 4 March nine people were killed.`,
		b: `${scene} On 4 March 11 people were killed.`,
		days: ['2031-03-04', '2031-03-05'],
	},
	'votes of two chambers': {
		a: `${scene} The Senate voted 84–14 for the bridge.`,
		b: `${scene} The House of Representatives voted 290–120 for the bridge.`,
	},
	'shares of a poll are no votes': {
		a: `${scene} Voters prefer the bridge 62–38 percent.`,
		b: `${scene} Voters prefer the bridge 55–45 percent.`,
	},
	'rounds of talks of two series': {
		a: `${scene} The third round on embassies was held in Zlipa.`,
		b: `${scene} The second round of talks was held in Zlipa.`,
	},
	'what was there before the event': {
		a: `${scene} They signed six agreements.`,
		b: `${scene} On February 11 they had signed eight agreements.`,
	},
	'more of a thing, and all of it': {
		a: `${scene} They listed 94 more tankers.`,
		b: `${scene} They listed 600 tankers.`,
	},
	'a part of the things': {
		a: `${scene} The meeting had 18 ministers.`,
		b: `${scene} Many came, including four ministers.`,
	},
	'a sum of two things': {
		a: `${scene} They brought 40 buses and planes.`,
		b: `${scene} They brought 30 buses.`,
	},
	'a number that is a name': {
		a: `${scene} They bought eight planes.`,
		b: `${scene} They bought Boeing 737 planes.`,
	},
	'an ordinal': {
		a: `${scene} They signed 30 agreements.`,
		b: `${scene} They signed the 72nd agreements list.`,
	},
	'what lasts but hours': {
		a: `${scene} About 14,000 homes had no light.`,
		b: `${scene} Some 3,000 homes had no light.`,
		days: ['2031-03-04', '2031-03-05'],
	},
	'a toll that rose within the day': {
		a: `${scene} It killed 12 people.`,
		b: `${scene} It killed 24 people.`,
		days: ['2031-03-04T20:00:00+01:00', '2031-03-04T18:00:00-05:00'],
	},
	'a toll of the morning, and one of some hour of that day': {
		a: `${scene} It killed 12 people.`,
		b: `${scene} It killed 17 people.`,
		days: ['2031-03-04T07:00:00+01:00', '2031-03-04'],
	},
	'the missing who were found since': {
		a: `${scene} Eleven people are missing.`,
		b: `${scene} Four people are missing.`,
		days: ['2031-03-04', '2031-03-05'],
	},
	'prisoners handed over, not "over" so many': {
		a: `${scene} They handed over 146 prisoners each in an exchange.`,
		b: `${scene} In the exchange each side got 146 prisoners.`,
	},
	'a script without capitals, and no figure that both have': {
		a: `${scene} They signed 32 documents.`,
		b: '双方签署36份文件。',
		languages: ['en', 'zh'],
	},
	'two events': {
		a: `${scene} It left 17 people injured.`,
		b: 'A ship struck the pier of Wadesh on Tuesday, Lena Obrik of Wadesh Port said. It left 23 people injured.',
	},
	'a part of them': {
		a: `${scene} It left 17 people injured, four of them seriously.`,
		b: `${scene} Seventeen people were hurt; four are in a hospital.`,
	},
	'killed and injured are not mixed up': {
		a: `${scene} It killed 3 people and injured 17.`,
		b: `${scene} 17 people were hurt and 3 were killed.`,
	},
	'a number beside another thing': {
		a: `${scene} More than 80 people were injured and some 600 houses were destroyed.`,
		b: `${scene} Over eighty people were hurt.`,
	},
	'an event of another year': {
		a: `${scene} It left 17 people injured.`,
		b: `${scene} In 2019, 23 people were injured there.`,
	},
	'a headline whose words all have capitals names nothing': {
		a: `${scene} It left 17 people injured.`,
		b: 'It was raining. Twenty-three people were hurt, a speaker for Jorgen Attikus said.',
		titles: ['', 'Tram Klowbus Bridge Zlipa'],
	},
	'articles weeks apart': {
		a: `${scene} It left 17 people injured.`,
		b: `${scene} Twenty-three people were hurt.`,
		days: ['2031-03-04', '2031-03-25'],
	},
	'so many at each place': {
		a: `${scene} Two people were killed at each pier.`,
		b: `${scene} Four people were killed.`,
	},
	'nobody was killed': {
		a: `${scene} No one was killed.`,
		b: `${scene} Two people were killed.`,
	},
	'prisoners in words that are no number, and a number of something else far before them': {
		a: `${scene} They agreed to exchange 1,000 prisoners from each side.`,
		b: `${scene} They signed four papers in the hall of the palace, the first of them on the exchange of many prisoners from each side.`,
	},
	'prisoners told for each side and for both': {
		a: `${scene} They agreed to exchange 500 prisoners from each side.`,
		b: `${scene} They agreed to exchange 1,000 prisoners.`,
	},
	'a text that counts otherwise later': {
		a: `${scene} It left 17 people injured. By night 20 people were injured.`,
		b: `${scene} Twenty-three people were hurt.`,
	},
};

describe('what is counted of one event', () => {
	test.each(Object.entries(differing))('is told: %s', (_, { figures: wanted, ...given }) => {
		expect(figures(given)).toEqual(wanted);
	});

	test.each(Object.entries(silent))('is not told: %s', (_, given) => {
		expect(figures(given)).toEqual([]);
	});
});
