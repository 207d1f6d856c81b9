import type { Speaker } from '../../article-frame.ts';
import type { ParagraphView } from './view-paragraph.ts';

/** How a language with the verb last marks who does something, and what its verbs say of whose words are printed. */
export type Particles = {
	/** Whether the particle behind a mention marks a topic, a subject, or neither. */
	readonly markOf: (view: ParagraphView, speaker: Speaker) => 'topic' | 'subject' | null;
	/** All that stands before a quotation whose speaker goes on: "さらに", "그러면서". */
	readonly goesOn: RegExp;
	/** The particle that says "too". */
	readonly also: string;
	/** Found where a particle or verb hangs on a quotation. */
	readonly attached: RegExp;
	/** Behind a quotation that one says another said: "말했다고 전했다". */
	readonly reportedTwice: RegExp;
	/** Behind whom the subject of a sentence is said to be: "지휘자는 … 표은성씨다." */
	readonly complement: RegExp;
	/** Behind whose words come next, none of those before: "포수 박씨의 기억." */
	readonly announces: RegExp;
	/** Between a mention and a quotation, that somebody else asked about it. */
	readonly asked: RegExp;
	/** Behind whoever joins in, when somebody else has spoken: "이씨도 거들었다". */
	readonly joinsIn: RegExp;
	/** Behind a quotation that its speaker asks or urges, and somebody else answers. */
	readonly turns: RegExp;
	/** In what stands between two topics: a clause ends, and the second one begins another. */
	readonly clauseEnd: RegExp;
	/** Behind a quotation that its subject was told by somebody else, and behind whom. */
	readonly wasTold: RegExp;
	readonly toldBy: RegExp;
	/** Behind a quotation that it was heard or came by letter, and behind whom it came from. */
	readonly cameIn: RegExp;
	readonly cameFrom: RegExp;
	/** Behind who sent a text that follows: "娘から届いたメール". */
	readonly sent: RegExp;
	/** Behind whom another quotes: "한 당국자를 인용해". */
	readonly cited: RegExp;
	/**
	 * Behind whose word a sentence gives, "보좌관에 따르면"; behind a quotation that is told by hearsay, "고 한다", and that
	 * somebody of the sentence says, "라며"; null where such a source is marked as a topic is.
	 */
	readonly sourced: { readonly by: RegExp; readonly hearsay: RegExp; readonly said: RegExp } | null;
	/** Behind whoever is said to hold a view that a quotation words, right behind it: "“…”는 의원들 의견을 수용해"; null for none. */
	readonly heldBy: RegExp | null;
	/** Between whose words they are and a quotation, and behind that, where somebody else prints it: "外相の「…」との発言を伝えた". */
	readonly owner: RegExp;
	readonly passedOn: RegExp;
	/** Behind whom somebody addresses. */
	readonly addressed: RegExp;
	/** Behind whom somebody speaks to, or of. */
	readonly governed: RegExp;
	/** Behind whose word it is: "김 교수의 설명이다". */
	readonly wordOf: RegExp;
	/** The same behind who asked the question that a quotation is. */
	readonly questionOf: RegExp;
	/** Behind whom the text says was asked: "氏に尋ねると", "교장에게 이유를 물었더니". */
	readonly questioned: RegExp;
	/** Behind what is said to be heard or read of nobody: "といった声が相次いだ". */
	readonly unattributed: RegExp;
	/** What a sentence ends with, and the sentence behind a quotation up to there. */
	readonly sentence: RegExp;
	/** Behind a quotation, who "said so". */
	readonly saidSo: RegExp;
	/** In a paragraph or behind whom it says that an interview follows. */
	readonly interview: RegExp;
	/** A line that only asks, in interviews. */
	readonly question: RegExp;
};

/** Whether a mention is marked as a topic or subject. */
export function isMarkedSubject({ markOf }: Particles, view: ParagraphView, speaker: Speaker): boolean {
	return speaker.kind !== 'place' && markOf(view, speaker) !== null;
}

/** Whether a mention is who the subject of its sentence is said to be. */
export function isSaidToBe(
	{ complement }: Particles,
	{ signs, start }: ParagraphView,
	{ kind, end }: Speaker,
): boolean {
	return kind === 'person' && complement.test(signs.slice(end - start, end - start + longestComplement));
}

/** Longest ending of such a sentence behind the name, an age among it, in signs. */
const longestComplement = 20;
