/** What a page that lists articles calls itself; "|" between phrases, lower case. Anywhere in its title. */
const names =
	'tag page|tag archive|tag archives|topic page|section page|category page|category archives|search results|search result|you searched for|themenseite|schlagwortseite|rubrikseite|ressortseite|suchergebnis|suchergebnisse|page de mot-clé|page de tag|page thématique|résultats de recherche|página de tema|página de etiqueta|página temática|página de sección|resultados de búsqueda|resultados de la búsqueda|página de tópico|página de tag|resultados da busca|pagina tematica|risultati della ricerca|strona tematyczna|strona tagu|wyniki wyszukiwania|tagpagina|themapagina|zoekresultaten|ämnessida|sökresultat|temaside|søkeresultat|страница тега|тематическая страница|результаты поиска|результати пошуку|сторінка тегу|etiket sayfası|konu sayfası|arama sonuçları|صفحة كلمة مفتاحية|صفحة وسم|صفحة الوسم|صفحة قسم|نتائج البحث|话题页|标签页|搜索结果|搜尋結果|タグページ|トピックページ|検索結果|태그 페이지|주제 페이지|검색결과|검색 결과|विषय पृष्ठ|टैग पेज|सेक्शन पेज|खोज परिणाम|பிரிவு பக்கம்|trang chủ đề|kết quả tìm kiếm|halaman topik|hasil pencarian|αποτελέσματα αναζήτησης|תוצאות חיפוש|találatok a keresésre|výsledky hledání|rezultatele căutării';

/** What its title begins with, before the name of what it lists. */
const beginnings =
	'tag:|tags:|topic:|category:|section:|all articles about|all articles on|all news about|all news on|latest news on|latest news about|homepage|front page:|startseite|thema:|schlagwort:|alle nachrichten zu|alle artikel zu|aktuelle nachrichten zu|page d’accueil|mot-clé :|mot-clé:|tous les articles sur|toute l’actualité|etiqueta:|todas las noticias|últimas noticias sobre|noticias sobre|noticias de|todas as notícias|últimas notícias sobre|notícias sobre|tutte le notizie|ultime notizie su|argomento:|strona główna|wszystkie artykuły|temat:|najnowsze wiadomości o|тег:|главная страница|все новости по теме|все материалы по теме|последние новости о|новости по теме|головна сторінка|усі новини|etiket:|tüm haberler|وسم:|كل الأخبار عن|آخر الأخبار عن|الصفحة الرئيسية|专题：|专题:|话题：|標籤：|标签：|首页|タグ：|トピック：|태그:|टैग:|thẻ:|chủ đề:|topik:|onderwerp:|alle artikelen over';

/** What its title ends with, behind the name. */
const endings =
	'latest news|latest news and analysis|latest news & analysis|latest news and updates|latest news & updates|latest news and comment|latest news, breaking stories and comment|news and analysis|news & analysis|news, analysis and opinion|news and opinion|news archive|aktuelle nachrichten|aktuelle news|aktuelle news und hintergründe|news und hintergründe|nachrichten und hintergründe|nachrichten, hintergründe|nachrichten aus aller welt|aktuelles|toute l’actualité|actualités et infos|dernières actualités|últimas noticias|todas las noticias|noticias de última hora|ultime notizie|notizie e approfondimenti|tutte le notizie|últimas notícias|notícias e análises|todas as notícias|najnowsze wiadomości|wszystkie artykuły|последние новости|все новости|свежие новости|останні новини|усі новини|haberleri|son dakika haberleri|son haberler|最新消息|最新新闻|最新新聞|最新報道|最新ニュース|ニュース一覧|記事一覧|최신 뉴스|관련 뉴스 모음|آخر الأخبار|آخر المستجدات|ताज़ा खबरें|ताजा खबरें|ताज़ा समाचार|tin tức mới nhất|tin mới nhất|berita terkini|berita terbaru|laatste nieuws|senaste nytt|siste nytt|seneste nyt|legfrissebb hírek|nejnovější zprávy|ultimele știri|τελευταία νέα';

const [named, begun, ended] = [names, beginnings, endings].map((table) => table.split('|'));

/** Words before the ending of a list's title, at most: a name; a headline has more. */
const mostWordsOfName = 6;
/** The same where no mark stands between, or one that also parts headlines from what a site says of itself. */
const mostWordsUnmarked = 3;

/** Whether a title is that of a page that lists articles: by tag, topic, section or search. */
export function isListTitle(title: string): boolean {
	const line = title.trim().toLowerCase().replaceAll("'", '’');
	if (named?.some((name) => line.includes(name)) || begun?.some((beginning) => line.startsWith(beginning))) return true;
	return ended?.some((ending) => line.endsWith(ending) && isName(line.slice(0, -ending.length))) === true;
}

/** Whether what stands before an ending is a name: few words, fewer where no mark stands between. */
function isName(before: string): boolean {
	const name = before.trimEnd();
	const most = /[:：,]$/.test(name) ? mostWordsOfName : mostWordsUnmarked;
	return name !== '' && name.split(/\s+/).length <= most;
}
