import { type LineKind, lineSigns } from './line-signs.ts';

/** Words of buttons and counters; a line of nothing else is a control. */
const controlWords: ReadonlySet<string> = new Set(
	(
		'share print email mail tweet save copy link copied comment comments no yet leave ' +
		'a reply like likes follow listen play pause close next previous prev back to ' +
		'top menu search loading more show less view all see gallery open image expand ' +
		'facebook twitter x whatsapp telegram linkedin reddit pinterest instagram flipboard pocket threads bluesky messenger ' +
		'line on via this article story bookmark full screen fullscreen views read min minutes ' +
		'icon teilen drucken kommentar kommentare merken vorlesen zurück weiter artikel partager imprimer commentaire commentaires ' +
		'enregistrer condividi stampa commenti compartir imprimir comentario comentarios guardar partilhar compartilhar delen dela del ' +
		'udostępnij drukuj komentarze skomentuj поделиться комментарии распечатать paylaş yazdır シェア 共有 分享 공유 مشاركة ' +
		'शेयर करें chia sẻ bagikan'
	).split(' '),
);

/** Names of news agencies, and what joins them; a line of nothing else is a credit. */
const agencyWords: ReadonlySet<string> = new Set(
	(
		'afp reuters ap dpa ansa efe tass pti ani ians xinhua kyodo yonhap apa ' +
		'sda keystone ntb tt ritzau belga lusa ria novosti interfax bloomberg agencies agency the ' +
		'associated press agence france presse rnd cnn bbc upi tanjug hina cna ptinews anadolu ' +
		'aa ukrinform unian ats stt bns cnbc jiji pap ctk agerpres'
	).split(' '),
);

const joining: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'with', 'mit', 'avec', 'con']);

/** Characters; longer blocks are told from running text by where they stand, not by what they say. */
const longestSign = 1500;
/** Words in a line of controls, at most. */
const mostWords = 8;

/** What a line is by its words; null for running text. */
export function lineKindOf(text: string): LineKind | null {
	if (text.length > longestSign) return null;
	const words = text.length <= longestLabel ? text.toLowerCase().match(/[\p{L}\p{M}]+/gu) : [];
	if (words === null || isAll(words, controlWords)) return 'control';
	if (
		isAll(
			words.filter((word) => !joining.has(word)),
			agencyWords,
		)
	)
		return 'credit';
	return lineSigns.find(({ longest, pattern }) => text.length <= longest && pattern.test(text))?.kind ?? null;
}
const longestLabel = 60;

function isAll(words: readonly string[], known: ReadonlySet<string>): boolean {
	return words.length > 0 && words.length <= mostWords && words.every((word) => known.has(word));
}

/** Headings after which a page turns to other things. */
const endings =
	/^[\W_]*(?:related (?:articles?|stor(?:y|ies)|news|posts?|content|topics?|reading|links|coverage)|(?:more|latest|other|top|recent|popular|trending|similar|recommended|featured|further) (?:stories|news|articles|posts|headlines|videos|reading|from .{1,40}|on this (?:story|topic)|for you|in .{1,30}|like this|coverage)|(?:\d+ )?comments?(?: \(?\d+\)?)?|join the (?:conversation|discussion)|(?:leave|post|write|add) a (?:comment|reply)|discussion|you (?:may|might|could) (?:also )?(?:like|be interested.*|enjoy|have missed)|recommended(?: for you| by .{1,30})?|(?:most|editors?['’]s?|our) (?:read|popular|viewed|shared|picks?|recommend\w*)|read (?:more|next|also|on)|up next|what to read next|don['’]t miss|news in the same category|in the same category|from the same (?:section|category)|(?:around|from) the web|sponsored (?:links|content|stories)|promoted (?:links|content|stories)|about the authors?|share this(?: article| story)?|tags?|topics?|keywords|filed under|see also|trending now|in other news|mehr zum thema|(?:das )?könnte (?:sie|dich|ihnen) auch .{3,20}|auch interessant|(?:weitere|ähnliche|verwandte) (?:artikel|themen|nachrichten|meldungen|beiträge)|meistgelesen\w*|kommentare?|schlagworte|empfehlungen.*|(?:articles?|sujets?) (?:liés|similaires|associés|recommandés)|(?:à lire|lire|voir) aussi|sur le même (?:sujet|thème)|dans la même (?:rubrique|catégorie)|les plus lus|commentaires?|(?:articoli|notizie) (?:correlat[ie]|simili)|leggi anche|potrebbe interessarti.*|commenti|(?:noticias|artículos|notas|contenido) relacionad[ao]s?|te puede interesar|(?:más|lo más) (?:noticias|leído|visto)|comentarios|(?:notícias|artigos|matérias) relacionad[ao]s|leia (?:também|mais)|veja também|mais lidas|comentários|lees ook|meer over|gerelateerd.*|reacties|läs (?:även|mer|också)|relaterade? .{3,15}|les også|læs også|(?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej)|powiązane .{3,20}|podobne .{3,20}|komentarze|(?:читайте|смотрите) (?:также|ещё|еще)|похожие .{3,20}|(?:материалы|новости|статьи) по теме|комментарии|читайте також|(?:схожі|пов['’]язані) .{3,20}|коментарі|ilgili haberler|benzer haberler|yorumlar|関連(?:記事|ニュース|リンク)|(?:こちらも)?おすすめ(?:の?記事)?|コメント|相关(?:阅读|新闻|报道|文章)|相關(?:新聞|報導|文章)|延伸(?:阅读|閱讀)|评论|評論|留言|관련 ?(?:기사|뉴스)|댓글|많이 본 .{1,6}|(?:مواضيع|أخبار|مقالات) (?:ذات صلة|متعلقة|مشابهة)|اقرأ أيضا|التعليقات|संबंधित (?:खबरें|समाचार|लेख)|berita terkait|artikel terkait|komentar|tin (?:liên quan|cùng chuyên mục|tức khác)|bình luận)\s*[:»›>…]*\s*$/iu;

/** Whether a short line is a heading after which a page turns to other stories, comments or tags. */
export function isEnding(text: string): boolean {
	return text.length <= longestEnding && endings.test(text);
}
const longestEnding = 70;

/** The close of a whole sentence, in any script, with what may stand after it. */
const sentenceEnd = /[.!?…。！？؟।:;»”"“’')\]]\s*$/u;

/** Whether a text ends as a sentence does; labels and headings do not. */
export function endsSentence(text: string): boolean {
	return sentenceEnd.test(text);
}
