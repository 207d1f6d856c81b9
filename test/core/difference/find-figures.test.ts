import { describe, expect, test } from 'vitest';
import type { FactText } from '../../../src/core/difference/fact-text.ts';
import { findDifferences } from '../../../src/core/difference/find-differences.ts';
import { readClaims } from '../../../src/core/difference/read-claims.ts';

type Told = Pick<FactText, 'text'> & Partial<FactText>;

/** What each article tells of one event besides: enough that two of them are known to be of it. */
const events: Readonly<Record<string, string>> = {
	en: 'The barge Aurora sank off Klow with 1,340 tonnes of salt, harbour master Otokar Brasik said. It had left Szohod with 57 containers and 218 passengers.',
	de: 'Die Fähre Aurora ist vor Klow mit 1.340 Tonnen Salz gesunken, sagte Hafenmeister Otokar Brasik. Sie hatte Szohod mit 57 Containern und 218 Passagieren verlassen.',
	fr: 'La barge Aurora a coulé au large de Klow avec 1 340 tonnes de sel, a dit Otokar Brasik. Elle avait quitté Szohod avec 57 conteneurs et 218 passagers.',
	es: 'La barcaza Aurora se hundió frente a Klow con 1.340 toneladas de sal, dijo Otokar Brasik. Había salido de Szohod con 57 contenedores y 218 pasajeros.',
	ru: 'Баржа «Аврора» затонула у Клова с 1340 тоннами соли, сообщил Отокар Брасик. Она вышла из Сохода, на борту было 57 контейнеров и 218 пассажиров.',
};

function claimsOf(sourceId: string, { text, language = 'en', publishedAt = '2026-03-05', ...more }: Told) {
	const whole = `${events[language ?? 'en']} ${text}`;
	return readClaims({ sourceId, text: whole, language, publishedAt, quoted: [], isDigest: false, ...more }, []);
}

type Case = { readonly a: Told; readonly b: Told };

function figuresOf({ a, b }: Case): readonly (readonly string[])[] {
	const differences = findDifferences(claimsOf('a', a), [claimsOf('b', b)], []);
	return differences.map(({ sides }) => sides.map(({ figure }) => figure));
}

const differing: Readonly<Record<string, Case & { readonly figures: readonly string[] }>> = {
	'how long a truce lasts, in words': {
		a: { text: 'La trêve de 32 heures a pris fin dimanche à minuit.', language: 'fr' },
		b: { text: 'The 36-hour truce ended at midnight on Sunday.' },
		figures: ['32 heures', '36-hour'],
	},
	'two days are 48 hours, and not 72': {
		a: { text: 'The strike of the train drivers will last two days.' },
		b: { text: 'Der Streik der Lokführer soll 72 Stunden dauern.', language: 'de' },
		figures: ['two days', '72 Stunden'],
	},
	'the age of one whose name is known to nobody': {
		a: { text: 'The driver, Anton Kurvi, 61, was unhurt.' },
		b: { text: 'Le conducteur, Anton Kurvi, 63 ans, est indemne.', language: 'fr' },
		figures: ['61', '63'],
	},
	'an age before a name in full': {
		a: { text: 'The 61-year-old Anton Kurvi was unhurt.' },
		b: { text: 'El conductor, Anton Kurvi, de 63 años, salió ileso.', language: 'es' },
		figures: ['61', '63'],
	},
	'the most that a share may be': {
		a: { text: 'Syldavia threatened the trading partners of Borduria with tariffs of up to 100 percent.' },
		b: {
			text: 'Syldavia amenaza a los socios comerciales de Borduria con aranceles de hasta el 150 %.',
			language: 'es',
		},
		figures: ['up to 100 percent', '150 %'],
	},
	'how many of a thing that each text counts once': {
		a: { text: 'The harbour treaty has 14 points.' },
		b: { text: 'Der Vertrag über den Hafen hat nach Angaben beider Seiten 17 Punkte.', language: 'de' },
		figures: ['14 points', '17 Punkte'],
	},
	'how many of a thing, where the other text has the number of another thing': {
		a: { text: 'The harbour treaty has 14 points. It was read aloud in 17 schools.' },
		b: { text: 'Die 17 Punkte des Vertrags über den Hafen sind geheim.', language: 'de' },
		figures: ['14 points', '17 Punkte'],
	},
	'how much of a whole': {
		a: { text: 'The union of the train drivers demands a pay rise of 12 percent over two years.' },
		b: { text: 'Los maquinistas exigen un aumento salarial del 15 % en dos años.', language: 'es' },
		figures: ['12 percent', '15 %'],
	},
	'a share whose number the other text prints in a date': {
		a: { text: 'The union of the train drivers demands a pay rise of 12 percent over two years.' },
		b: {
			text: 'Los maquinistas exigen un aumento salarial del 15 % en dos años. El 12 de marzo habrá otra reunión.',
			language: 'es',
		},
		figures: ['12 percent', '15 %'],
	},
	'a speed that is told exactly': {
		a: { text: 'The train was running at 205 kph.' },
		b: { text: 'El tren circulaba a 208 kilómetros por hora.', language: 'es' },
		figures: ['205 kph', '208 kilómetros por hora'],
	},
	'one hour and so many minutes': {
		a: { text: 'The hockey match of Spain against India lasted 80 minutes.' },
		b: { text: 'Матч Испании против Индии по хоккею продолжался 1 час 50 минут.', language: 'ru' },
		figures: ['80 minutes', '1 час 50 минут'],
	},
	'a measure of the same': {
		a: { text: 'The fire burned 30 litres of water and fuel.' },
		b: { text: 'В огне сгорело 20 литров топлива и воды.', language: 'ru' },
		figures: ['30 litres', '20 литров'],
	},
	'a sum of money, whatever it is for': {
		a: { text: 'The umpire took 45,000 euros from gamblers for the match.' },
		b: { text: "L'arbitre a touché 54 000 euros de parieurs pour le match.", language: 'fr' },
		figures: ['45,000 euros', '54 000 euros'],
	},
	'the day of what is to come': {
		a: { text: 'The experts of both countries will meet again in Doha on 20 March.' },
		b: { text: 'Les experts des deux pays se retrouveront le 27 mars à Doha.', language: 'fr' },
		figures: ['20 March', '27 mars'],
	},
	'the day of a thing to come': {
		a: { text: 'A second strike is set for 20 March.' },
		b: { text: 'Ein neuer Streik ist für den 27. März angesetzt.', language: 'de' },
		figures: ['20 March', '27. März'],
	},
	'how long there is for an appeal': {
		a: { text: 'The umpire has 21 days to appeal.' },
		b: { text: 'Der Schiedsrichter kann 30 Tage lang Berufung einlegen.', language: 'de' },
		figures: ['21 days', '30 Tage'],
	},
	'a day that is recalled': {
		a: { text: 'The match of Spain against India was played in Vienna on 17 January.' },
		b: {
			text: 'Das Spiel Spaniens gegen Indien fand am 16. Januar in Wien statt.',
			language: 'de',
		},
		figures: ['17 January', '16. Januar'],
	},
	'the place in a row since a month': {
		a: { text: 'It was the third strike of the train drivers since December.' },
		b: { text: 'Es war der vierte Streik der Lokführer seit Dezember.', language: 'de' },
		figures: ['third strike', 'vierte Streik'],
	},
	'the place in a row of this year, by its number and in words': {
		a: { text: 'It was the eighth strike of the train drivers of 2026.' },
		b: { text: 'Es war der neunte Streik der Lokführer in diesem Jahr.', language: 'de' },
		figures: ['eighth strike', 'neunte Streik'],
	},
};

const agreeing: Readonly<Record<string, Case>> = {
	'shares at most, of two countries': {
		a: { text: 'Syldavia threatened Borduria with tariffs of up to 25 percent.' },
		b: { text: 'Syldavia threatened San Theodoros with tariffs of up to 40 percent.' },
	},
	'the two parts of a whole': {
		a: { text: 'In the referendum on the new harbour bridge 54.3% voted against it.' },
		b: { text: 'The referendum on the new harbour bridge was lost; 45.7 percent voted for it.' },
	},
	'a share at most, and a share': {
		a: { text: 'Syldavia threatened Borduria with tariffs of up to 25 percent.' },
		b: { text: 'Syldavia put tariffs of 15 percent on goods of Borduria.' },
	},
	'a word that begins like a month': {
		a: { text: 'Cuatro urnas se cambiaron en las 1.240 mesas.', language: 'es' },
		b: { text: 'The ballot took 1,100 months.' },
	},
	'what was so on another day of the week': {
		a: { text: 'Brasik discussed the harbour treaty with Malmqvist for 90 minutes on Tuesday.' },
		b: { text: 'On Thursday Brasik discussed the harbour treaty with Malmqvist for two hours.' },
	},
	'the same length in other units': {
		a: { text: 'The truce will last two months.' },
		b: { text: 'The truce will last 60 days.' },
	},
	'the same weight in other tons': {
		a: { text: 'The port shipped 33 million tonnes of grain in the corridor.' },
		b: { text: 'The port shipped 36 million short tons of grain in the corridor.' },
	},
	'a rounded number': {
		a: { text: 'Der Zug hatte 22.000 Zeugen im Prozess.', language: 'de' },
		b: { text: 'The trial had 21,800 witnesses.' },
	},
	'a rounded share': {
		a: { text: 'Brent crude rose 5 percent to $66 a barrel on Thursday.' },
		b: { text: 'Brent crude rose 5.4 percent to $66 a barrel on Thursday.' },
	},
	'a part, and the whole that both tell': {
		a: { text: 'The court heard 86 witnesses in the trial. In the trial 20 witnesses came from abroad.' },
		b: { text: 'The court heard 86 witnesses in the trial. In the trial 14 witnesses were police.' },
	},
	'a number that the other text prints too': {
		a: { text: 'The court heard 86 witnesses in the trial.' },
		b: { text: 'The court heard 68 witnesses in the trial in March, and 86 until May.' },
	},
	'two numbers of one thing in a sentence': {
		a: { text: 'The show drew 15 million viewers to the debate.' },
		b: { text: 'The debate drew 8 million viewers, less than half of the 18 million viewers of the show before.' },
	},
	'another year': {
		a: { text: 'The court heard 86 witnesses in the trial.' },
		b: { text: 'In 2019 the court heard 68 witnesses in the trial.' },
	},
	'what changes from day to day': {
		a: { text: 'Russia launched 140 drones at the port overnight.', publishedAt: '2026-03-04' },
		b: { text: 'Russia launched 270 drones at the port overnight.' },
	},
	'the toll of another place': {
		a: { text: 'In Szohod two people were hurt in a fire.' },
		b: { text: 'In Zlip three people were hurt in a fire.' },
	},
	'shares in a list': {
		a: { text: 'In the poll Brun had 28 percent, Kerr 23 percent and Moll 15 percent.' },
		b: { text: 'In the poll Moll had 24.3 percent.' },
	},
	'a time of day and a length': {
		a: { text: 'Les conducteurs de train ont cessé le travail à deux heures.', language: 'fr' },
		b: { text: 'The train drivers stopped work for three hours.' },
	},
	'the ages of two persons': {
		a: { text: 'The driver, Anton Kurvi, 61, was unhurt.' },
		b: { text: 'His wife, Greta Malm, 63, was unhurt.' },
	},
	'far apart, and so of other things': {
		a: { text: 'The court heard 86 witnesses in the trial.' },
		b: { text: 'The court heard 9 witnesses in the trial.' },
	},
	'about as many': {
		a: { text: 'About 12,000 witnesses followed the trial.' },
		b: { text: 'Nearly 12,500 witnesses followed the trial.' },
	},
	'a year is no number of months': {
		a: { text: 'The price rise of 8 percent over 12 months was agreed.' },
		b: { text: 'The price rise of 8 percent over one year was agreed.' },
	},
	'things that only share a word of their sentences': {
		a: { text: 'Nine members of the harbour board voted against the treaty in the final vote.' },
		b: { text: 'El tratado del puerto salió adelante con una ventaja de once votos.', language: 'es' },
	},
	'a count at two hours of one day': {
		a: { text: 'By evening, 26 shipowners had signed the harbour treaty.' },
		b: { text: 'Bis zum Mittag hatten 21 Reeder den Hafenvertrag unterschrieben.', language: 'de' },
	},
	'a part, told as a whole of its own': {
		a: { text: 'For the trial of the vaccine 2,412 children were enrolled.' },
		b: { text: 'In the trial of the vaccine, of some 1,900 children who had the antibody, none fell ill.' },
	},
	'shares of two trials': {
		a: { text: 'The vaccine reduced cases by 77 percent in the trial.' },
		b: { text: 'Il y a deux ans, un premier essai du vaccin montrait une protection de 66 %.', language: 'fr' },
	},
	'a length between two, and one of them': {
		a: { text: 'The strike of the train drivers will last between two and four days.' },
		b: { text: 'Der Streik der Lokführer soll drei Tage dauern.', language: 'de' },
	},
	'a length from one to another': {
		a: { text: 'La grève des conducteurs de train durera de 40 à 60 heures.', language: 'fr' },
		b: { text: 'The strike of the train drivers will last two days.' },
	},
	'a length from hours to days, and one in days': {
		a: { text: 'The strike of the train drivers will last 36 hours to five days.' },
		b: {
			text: 'La grève des conducteurs de train durera trois jours. Il a plu cinq jours sur la ville.',
			language: 'fr',
		},
	},
	'a length of days and hours together': {
		a: { text: 'Der Streik der Lokführer soll zwei Tage und 20 Stunden dauern.', language: 'de' },
		b: { text: 'The strike of the train drivers will last three days. Rain fell on the town for 20 hours.' },
	},
	'a length between two, the words for them behind one another': {
		a: { text: 'Перемирие на переправе продлится от двух до четырёх дней.', language: 'ru' },
		b: { text: 'La tregua en el paso durará tres días.', language: 'es' },
	},
	'the length of another one, earlier': {
		a: { text: 'The strike of the train drivers will last two days.' },
		b: { text: 'Two weeks ago a strike of the train drivers lasted three days.' },
	},
	'the length of one last year': {
		a: { text: 'Der Streik der Lokführer soll zwei Tage dauern.', language: 'de' },
		b: { text: 'La huelga anterior de los maquinistas duró tres días.', language: 'es' },
	},
	'the length of a first one': {
		a: { text: 'Перемирие у переправы продлится двое суток, 48 часов.', language: 'ru' },
		b: { text: 'Une trêve précédente au passage avait tenu 36 heures.', language: 'fr' },
	},
	'a length together with the one before': {
		a: { text: 'Brasik discussed the harbour treaty with Malmqvist for six hours.' },
		b: { text: 'Together with Tuesday, Brasik discussed the harbour treaty with Malmqvist for nine hours.' },
	},
	'a length in all': {
		a: { text: 'Die Lokführer streiken 48 Stunden lang.', language: 'de' },
		b: { text: 'Au total, les conducteurs de train auront fait grève 72 heures.', language: 'fr' },
	},
	'a length summed up': {
		a: { text: 'La huelga de los maquinistas durará 48 horas.', language: 'es' },
		b: { text: 'В общей сложности забастовка машинистов продлится 72 часа.', language: 'ru' },
	},
	'those killed, whom a toll is read of': {
		a: { text: 'Shelling killed eight people at the harbour on Wednesday morning.' },
		b: { text: 'Die Zahl der Toten am Hafen stieg am Mittwochabend auf elf.', language: 'de' },
	},
	'an age in one word, and a length': {
		a: { text: 'The 44-year-old umpire wrote a statement on the match.' },
		b: { text: '54-летний судья написал заявление о матче.', language: 'ru' },
	},
	'a day that is recalled, by another clock': {
		a: { text: 'The match of Spain against India was played in Vienna on 17 January.' },
		b: { text: 'Spain played the match against India in Vienna on January 18, Moscow time.' },
	},
	'things of which a text counts several': {
		a: { text: 'The harbour treaty has 14 points. Another treaty had 15 points.' },
		b: { text: 'The harbour treaty has 17 points.' },
	},
	'the whole of which a part is told': {
		a: { text: 'She won seven of the past eight races of the harbour.' },
		b: { text: 'She won eight of the last nine races of the harbour.' },
	},
	'two of a thing': {
		a: { text: 'Two experts signed the harbour treaty.' },
		b: { text: 'Three experts signed the harbour treaty.' },
	},
	'the number in the name of a thing': {
		a: { text: 'They signed the treaty under Storm 9 flags of the harbour.' },
		b: { text: 'They signed the treaty under 12 flags of the harbour.' },
	},
	'a share that both texts tell, and another of the one': {
		a: { text: 'The union demands a pay rise of 12 percent. It was backed by 15 percent.' },
		b: { text: 'The union demands a pay rise of 15 percent.' },
	},
	'a month since which something is so': {
		a: { text: 'It was the first visit of the experts of both countries to Doha since July.' },
		b: { text: 'The experts of both countries will visit Doha in August.' },
	},
	'days of what is to come that are weeks apart': {
		a: { text: 'The experts of both countries will meet again in Doha on 20 March.' },
		b: { text: 'Les experts des deux pays se retrouveront le 27 avril à Doha.', language: 'fr' },
	},
	'people of whom there are others everywhere': {
		a: { text: 'Some 40 people saw the harbour treaty.' },
		b: { text: 'Some 60 people saw the harbour treaty.' },
	},
	'a third place that is only thought of': {
		a: { text: 'A second place in the race would be enough for her.' },
		b: { text: 'He took third place in the debate.' },
	},
};

describe('a figure that two texts of one event tell otherwise is shown', () => {
	test.each(Object.entries(differing))('%s', (_, { figures, ...told }) => {
		expect(figuresOf(told)).toEqual([figures]);
	});
});

/** Figures of two texts that nothing but their names, and the sentence itself, tells to be of one event. */
function tellAlone(...told: readonly [string, string]) {
	const names = 'Otokar Brasik left Szohod for Klow. With him went Greta Malmqvist and Anton Kurvisk.';
	const [mine, theirs] = told.map((text, at) =>
		readClaims(
			{
				sourceId: `${at}`,
				text: `${names} ${text}`,
				language: 'en',
				publishedAt: '2026-03-05',
				quoted: [],
				isDigest: false,
			},
			[],
		),
	);
	const differences = mine && theirs ? findDifferences(mine, [theirs], []) : [];
	return differences.map(({ sides }) => sides.map(({ figure }) => figure));
}

test('a sentence that two texts tell in the same words tells the event by itself', () => {
	const [a, b] = [
		'Brasik discussed the harbour treaty with Malmqvist for 90 minutes on Tuesday.',
		'On Tuesday Brasik discussed the harbour treaty with Malmqvist for two hours.',
	];
	expect(tellAlone(a, b)).toEqual([['90 minutes', 'two hours']]);
});

describe('no difference is shown of', () => {
	test.each(Object.entries(agreeing))('%s', (_, told) => {
		expect(figuresOf(told)).toEqual([]);
	});

	test('two texts that are of one event by nothing else that they count', () => {
		expect(tellAlone('The court heard 86 witnesses.', 'The court heard 68 witnesses, Brasik said.')).toEqual([]);
	});

	test('sentences that say little alike where no other figure agrees', () => {
		expect(
			tellAlone('Brasik rode for 90 minutes on Tuesday.', 'Brasik swam in Klow for two hours on Tuesday.'),
		).toEqual([]);
	});

	test('texts of other days', () => {
		const { a, b } = differing['how long a truce lasts, in words'] ?? { a: { text: '' }, b: { text: '' } };
		expect(figuresOf({ a, b: { ...b, publishedAt: '2026-03-15' } })).toEqual([]);
	});
});

test('sources that tell the same are one side, whichever of them is the page', () => {
	const told = ['two days', '72 hours', 'three days', '48 hours'].map((length, at) =>
		claimsOf(`${at}`, { text: `The strike of the train drivers will last ${length}.` }),
	);
	const sidesOf = (page: number) => {
		const own = told[page];
		const others = told.filter((_, at) => at !== page);
		return own === undefined
			? []
			: findDifferences(own, others, []).map(({ sides }) => sides.map((side) => side.sourceIds));
	};
	expect(sidesOf(0)).toEqual([
		[
			['0', '3'],
			['1', '2'],
		],
	]);
	expect(sidesOf(1)).toEqual([
		[
			['1', '2'],
			['0', '3'],
		],
	]);
});
