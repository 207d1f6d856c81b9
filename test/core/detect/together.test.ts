import { expect, test } from 'vitest';
import { toTextArticle } from '../../../src/cli/text-article.ts';
import { detect } from '../../../src/core/detect/detect.ts';
import type { Grade } from '../../../src/core/types.ts';
import { story } from '../../../src/data/story/story.ts';

/** Articles under headlines that name nobody: who "the two" are was told before, or somebody else came between. */
const articles: Readonly<Record<string, { readonly title: string; readonly text: string; readonly grade: Grade }>> = {
	'the two go on without their names': {
		title: 'A friendship and who pays for it',
		text: `There is a way of shaking hands that is for nobody who watches. In Anchorage Donald Trump and Vladimir Putin found it at once, like old partners at a wedding.

Nobody at the harbour saw what was signed. The two leaders left by different doors.

Since then there have been five calls. Every time one side speaks of progress and the other of respect.

My aunt, who sold herring, says that when both men smile it is time to count the barrels. She was right about the barrels.

Neither leader has named a date. The weather report has more dates than the two presidents.`,
		grade: 'about',
	},
	'so in Italian': {
		title: 'Il conto della cortesia',
		text: `C’è un modo di stringersi la mano che non è per chi guarda. Donald Trump e Vladimir Putin, ad Anchorage, lo hanno trovato subito, come vecchi soci a un matrimonio.

Il porto non ha visto nulla. I due presidenti sono usciti da porte diverse.

Mia zia vendeva aringhe e contava le cassette. Aveva ragione sulle cassette. Nessuno dei due ha indicato una data, e a Odessa si conta.

Da allora cinque telefonate. Una parte parla di progressi e l’altra di rispetto. La pioggia è arrivata puntuale.`,
		grade: 'about',
	},
	'others came between, who may be meant': {
		title: 'A friendship and who pays for it',
		text: `There is a way of shaking hands that is for nobody who watches. In Anchorage Donald Trump and Vladimir Putin found it at once, like old partners at a wedding.

In Paris Macron met Merz at the old harbour. The two leaders left by different doors.

Since then there have been five calls. Every time one side speaks of progress and the other of respect.

My aunt, who sold herring, says that when both men smile it is time to count the barrels. She was right about the barrels.

Neither leader has named a date. The weather report has more dates than the two presidents.`,
		grade: 'mentions',
	},
};

test.each(Object.entries(articles))('%s', (_, { title, text, grade }) => {
	expect(detect(toTextArticle(title, text), story).grade).toBe(grade);
});
