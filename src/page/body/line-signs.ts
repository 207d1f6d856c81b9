/** What a short line beside an article is, by what it says; each pattern is anchored and looked for in short blocks. */
export type LineKind =
	| 'read more'
	| 'newsletter'
	| 'paywall'
	| 'advertisement'
	| 'control'
	| 'byline'
	| 'date'
	| 'credit'
	| 'photo credit'
	| 'correction'
	| 'biography'
	| 'consent'
	| 'copyright'
	| 'tags'
	| 'address';

/** One kind of line and how to know it. */
export type Sign = { readonly kind: LineKind; readonly longest: number; readonly pattern: RegExp };

/** In the order they are tried; `longest` in characters keeps a sentence of an article from being taken for a label. */
export const lineSigns: readonly Sign[] = [
	{
		kind: 'correction',
		longest: 600,
		pattern:
			/^[([*]*(?:correction|corrections|clarification|editor['’]?s['’]? note|this (?:article|story|post|report) (?:was|has been) (?:updated|corrected|amended|edited|revised)|an? (?:earlier|previous) version of this|anmerkung der redaktion|korrektur|correzione|rectificación|fe de erratas|korekta|sprostowanie|исправление|rättelse|rettelse)/iu,
	},
	{
		kind: 'read more',
		longest: 220,
		pattern:
			/^[\s>▶►»•\-–—*[(]*(?:(?:read|see|watch|listen|view|click|learn) (?:more|also|next|now|here|it here|this|the full)\b|(?:also|further) (?:read|reading)\b|(?:read|related|more|watch|see also|listen|opinion|explainer|recommended|don['’]t miss|must read|in pictures|in pics|photos|full coverage|live updates)\s?[:|»→]|more (?:on|from|about) |related (?:articles?|stor(?:y|ies)|content|news|links)|recommended (?:stor(?:y|ies)|videos?|reading)|lesen sie (?:auch|mehr|hier)|mehr (?:zum thema|dazu|lesen)|(?:auch|mehr) interessant|hier (?:weiterlesen|geht es)|zum thema\s?:|lire (?:aussi|également|la suite)|à lire (?:aussi|également)|voir aussi|leggi anche|leggi (?:di più|tutto)|guarda anche|lea también|lee (?:también|más)|te puede interesar|le puede interesar|también te|leia (?:também|mais)|veja (?:também|mais)|saiba mais|lees (?:ook|meer|verder)|les (?:også|mer)|læs (?:også|mere)|läs (?:även|också|mer)|lue (?:myös|lisää)|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również|więcej)|polecamy|přečtěte si|čtěte (?:také|více)|olvassa? (?:el|tovább)|citește și|vezi și|прочетете (?:още|също)|(?:читайте|смотрите|читать) (?:также|ещё|еще|далее|нас)|читайте (?:також|також:)|подробнее\b|по теме\s?:|ayrıca oku|ilgili haber|関連記事|あわせて読みたい|【?関連】?|相关(?:阅读|新闻|报道)|延伸閱讀|延伸阅读|更多(?:新闻|內容)|관련 ?기사|اقرأ (?:أيضا|أيضًا|المزيد)|إقرأ أيضا|بخوانید|(?:यह|ये) भी (?:पढ़ें|पढें|देखें)|baca juga|đọc thêm|xem thêm|tin liên quan|قارئین)/iu,
	},
	{
		kind: 'consent',
		longest: 1500,
		pattern:
			/(?:\b(?:uses?|store|accept|necessary|targeting|social media|performance|our|third[- ]party) cookies\b|privatsphäre-einstellungen|datenschutzeinstellungen|externe[nr]? inhalt|consentement|cookies (?:und|et|y|e) |mit ihrer zustimmung)/iu,
	},
	{
		kind: 'newsletter',
		longest: 400,
		pattern:
			/(?:^|\. )(?:sign[- ]up\b|subscribe (?:to|for|now|here|today)|get (?:the|our|your|more|all the|breaking)? ?(?:[\w’' ]{1,40})?(?:newsletter|in your inbox|delivered|straight to your|alerts)|(?:our|the|this) (?:[\w’' ]{1,30})?newsletter\b|thanks? (?:you )?for (?:signing up|subscribing)|your subscription has been|enter your email|join (?:our|the) (?:whatsapp|telegram|newsletter|channel)|follow (?:us|our)\b|(?:jetzt )?newsletter (?:abonnieren|bestellen)|abonnieren sie|folgen sie|inscrivez-vous|abonnez-vous|iscriviti|suscríb[ae]|suscríbase|assine\b|subskrybuj|zapisz się|подпи(?:сывайтесь|шитесь)|підпи(?:суйтесь|шіться)|abone ol|meld je aan|schrijf je in|get our [\w’' -]{1,40}(?:email|newsletter|app)|i would like to be emailed|by signing up|hat ihnen dieser artikel|unterstützen sie uns|fanden sie diesen|(?:der|unser)[\w "„“-]{1,30}newsletter informiert|cek berita|ikuti (?:whatsapp|kami)|add (?:us )?as a preferred|download (?:the|our) app|catch all the|stay (?:tuned|updated|informed)|for (?:more|the latest) (?:news|updates|stories)[\w ,’']{0,60}(?:follow|visit|click|download|subscribe))/iu,
	},
	{
		kind: 'paywall',
		longest: 400,
		pattern:
			/(?:reserved for subscribers|subscribers only|already a subscriber|subscribe (?:now )?to (?:read|unlock|continue|keep)|(?:log|sign) in (?:to (?:continue|read)|or create)|create (?:an|a free) account|unlimited (?:online |digital )?access|to (?:continue|keep) reading|register to (?:unlock|read|continue)|unlock (?:this|more) article|this (?:article|content|story) is (?:for|exclusive|only|free to read)|bereits (?:abonnent|registriert)|jetzt (?:weiterlesen|abonnieren|testen|freischalten)|weiterlesen mit|mit (?:f\+|sz plus|abo)|(?:article|contenu) réservé|il vous reste [\d,.]+ ?%|pour lire la suite|déjà abonné|hai già un abbonamento|contenuto riservato|contenido exclusivo|para suscriptores|ya eres suscriptor|conteúdo exclusivo|dla subskrybentów|pozostało \d+ ?%|по подписке|daily puzzles|share your thoughts and join the conversation|get email updates from your favou?rite)/iu,
	},
	{
		kind: 'tags',
		longest: 300,
		pattern:
			/^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|related (?:topics?|searches)|schlagworte|themen|mots[- ]clés|thèmes|etiquetas|temas|argomenti|assuntos|tagi|теги|темы|etiketler|タグ|标签|標籤|태그|علامات|từ khóa|chủ đề)\s?[:：]/iu,
	},
	{ kind: 'address', longest: 160, pattern: /^[^.!?]{0,40}https?:\/\/\S+$/u },
	{
		kind: 'advertisement',
		longest: 120,
		pattern:
			/^[-–—\s[(]*(?:advertisement|advertising|ad|sponsored(?: content)?|promoted(?: content)?|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklama|reklame|reklam|annons|advertentie|реклама|広告|广告|廣告|광고|إعلان|विज्ञापन|quảng cáo|iklan|(?:story|article) continues (?:below|after)[\w ]*|scroll (?:down )?to continue[\w ]*|continue reading(?: below)?|commercial break)[\s\])–—-]*$/iu,
	},
	{
		kind: 'biography',
		longest: 400,
		pattern:
			/\bcan be (?:reached|contacted|emailed) (?:at|via|on)\b|^(?:follow (?:him|her|them|[\p{Lu}][\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]+){0,2}) on (?:twitter|x|instagram|facebook|bluesky|threads|mastodon)|email:? \S+@\S+$|contact (?:the )?(?:author|reporter|writer)|[\p{Lu}][\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]+){1,3} (?:is (?:an? |the )?(?:[\w’'-]+ ){0,4}(?:reporter|correspondent|journalist|columnist|contributor|contributing|editor|writer|staff|freelancer?|fellow|host)\b|(?:covers|reports on|writes about) ))/u,
	},
	{
		kind: 'copyright',
		longest: 300,
		pattern:
			/^(?:©|\(c\) ?\d|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|с использованием материалов)|all rights reserved\.?$/iu,
	},
	{
		kind: 'photo credit',
		longest: 110,
		pattern:
			/^[([]?(?:(?:photos?|images?|pictures?|foto(?:s|graf)?|bild(?:er|rechte)?|quelle|crédits?(?: photo)?|credits?|source|fuente|fonte|imagen|imagem|afp|zdjęcie|фото|снимок|写真|사진|图片|صورة|रायटर|ảnh|illustration|grafik|file photo)\s?(?:by|credit|courtesy|source|von|par|di|de|:|©|\/|\|)|getty images|©)/iu,
	},
	{
		kind: 'credit',
		longest: 260,
		pattern:
			/^[([–—\-\s]*(?:additional |further )?(?:reporting|writing|editing|compiled|translated|edited|written|produced)(?: (?:and|&|or) (?:reporting|writing|editing|edited))?(?: contributed)? by\b|^with (?:inputs?|reporting|additional reporting|files|reports?|material) (?:from|by)\b|\((?:according to|theo|according|with)[^)]*(?:afp|reuters|ap|cnn|bbc)[^)]*\)$|^(?:the )?associated press (?:writers?|reporters?|journalists?)\b|^(?:inputs?|sources?|quellen?|fuentes?|fontes?|źródło|kaynak|источник):? [^.]{2,80}$/iu,
	},
	{
		kind: 'date',
		longest: 90,
		pattern:
			/^(?:(?:published|updated|last (?:updated|modified)|posted|created|modified|first published|issued|stand|veröffentlicht|aktualisiert|erstellt|publié|mis à jour|pubblicato|aggiornato|publicado|actualizado|atualizado|opublikowano|aktualizacja|publicerad|uppdaterad|publisert|oppdatert|gepubliceerd|опубликовано|обновлено|yayınlanma|güncelleme|公開|更新|입력|수정|发布|नवीनतम|diperbarui|cập nhật)\b[\s:(on]*|(?:am|le|el|del|op|den|il)\s)?(?:\d{1,2}[.:/\-h]\d{2}(?:[.:/-]\d{2,4})?|\d{1,2}\.? ?\p{L}{3,10}\.?,? ?\d{2,4}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? ?\d{4}|\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? |\d+ (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?) ago|\d+ ?min(?:\.|utes?|uten)? ?(?:read|lesezeit|de lecture|di lettura)?$|vor \d+ (?:minuten|stunden|tagen)|il y a \d+)[\s\S]{0,50}$/iu,
	},
	{
		kind: 'byline',
		longest: 110,
		pattern:
			/^(?:(?:by|written by|story by|reported by|author|authors|von|par|por|di|door|av|af|tekst|text|autor(?:in|en|a)?|auteur|autore|автор|yazan|muhabir|oleh|tác giả|記者|기자)\s?:?\s(?=\p{Lu}|@)[^.!?]{2,90}|[\p{L} ·.]{2,20} ?기자 ?[\w.]*@[\w.]+)$/iu,
	},
];
