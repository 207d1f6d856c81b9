// Names are words or runs of words, "|" between them: looked up in a title or an address split into words.
export const errorTitles =
	'404|403|page not found|not found|access denied|are you a robot|are you human|just a moment|attention required|captcha|service unavailable|seite nicht gefunden|page introuvable|página no encontrada|pagina non trovata|страница не найдена|页面不存在|ページが見つかりません';
export const searchNames = 'search|suche|recherche|buscar|busca|cerca|zoeken|szukaj|poisk';
export const topicNames =
	'topic|topics|tag|tags|category|categories|thema|themen|section|sections|author|authors|people|person|keyword|etiqueta|tema|temas|dossier|dossiers|archive|label|hub';
export const liveNames =
	'live|liveblog|live blog|liveticker|live ticker|newsticker|en direct|en vivo|ao vivo|as it happened|na żywo|онлайн|canlı';
export const transcriptTitles =
	'transcript|full text|in full|read the full speech|read the full statement|im wortlaut|texte intégral|texto completo|testo integrale|pełny tekst|стенограмма|полный текст|全文|発言全文';
export const galleryNames =
	'gallery|galleries|photos|pictures|in pictures|slideshow|slideshows|bildergalerie|fotostrecke|fotogalerie|fotogaleria|galeria|diaporama';
export const videoNames = 'video|videos|watch|clip|clips|mediathek';
export const digestTitles =
	'monday briefing|tuesday briefing|wednesday briefing|thursday briefing|friday briefing|weekend briefing|news digest|дайджест|главное за день|итоги дня|presseschau|revue de presse|rassegna stampa|przegląd prasy|新闻摘要|早报|早報|morning briefing|evening briefing|daily briefing|weekly briefing|morning brief|daily brief|morning digest|daily digest|weekly digest|news in brief|daily roundup|weekly roundup|news roundup|round up|five things to|5 things to|ten things to|10 things to|kurzmeldungen|nachrichtenüberblick';
export const opinionNames =
	'opinion|opinions|oped|op ed|comment|commentary|commentisfree|column|columns|columnist|columnists|editorial|editorials|viewpoint|viewpoints|perspective|perspectives|meinung|meinungen|kommentar|kommentare|kolumne|kolumnen|leitartikel|tribune|tribunes|chronique|chroniques|idées|opinioni|editoriali|opinión|columnas|tribuna|opinião|colunas|opinie|åsikt|åsikter|ledare|meninger|kronikk|komentarz|komentarze|felieton|felietony|мнение|мнения|колонка|колонки|köşe yazıları|görüş|社説|论评|評論|사설|رأي';
