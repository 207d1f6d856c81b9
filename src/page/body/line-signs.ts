import { introducesWriter } from './introduces-writer.ts';
import { isNameOfAgency } from './is-name-of-agency.ts';
import { isSignedLine } from './is-signed-line.ts';
import type { LineSign } from './line-sign.ts';
import { noticeSigns } from './notice-signs.ts';
import { startsWithDay } from './starts-with-day.ts';
import { isPlainlyTold, isToldOfNobody, isToldWithoutDay } from './told-sentences.ts';

/** In the order they are tried. */
export const lineSigns: readonly LineSign[] = [
	{
		kind: 'control',
		longest: 60,
		begins: 'hi, what are you looking for|what are you looking for',
		is: 'connect with us|follow us|skip to content|skip to main content',
	},
	{
		kind: 'control',
		longest: 250,
		// What players and forms say to browsers that cannot run them.
		begins:
			'to view this video please enable javascript|please enable javascript|you need to enable javascript|javascript is disabled|your browser does not support|bitte aktivieren sie javascript|veuillez activer javascript|your browser doesn’t support|no media source currently available|no compatible source was found|the media could not be loaded|this video is not available|this video is unavailable|this video can not be played|this video cannot be played|press shift question mark|the code has been copied|the url has been copied|dieses video ist nicht|ihr browser unterstützt|votre navigateur ne|este video no está|su navegador no|tu navegador no|este vídeo não|seu navegador não|questo video non è|il tuo browser non|deze video is niet|uw browser ondersteunt|ten film jest niedostępny|twoja przeglądarka nie|видео недоступно|ваш браузер не|відео недоступне|tarayıcınız|bu video kullanılamıyor|هذا الفيديو غير|متصفحك لا|यह वीडियो उपलब्ध|आपका ब्राउज़र|trình duyệt của bạn|この動画は再生|お使いのブラウザ|您的浏览器不支持|您的瀏覽器不支援|이 동영상은|브라우저가 지원하지',
	},
	{
		kind: 'correction',
		longest: 600,
		begins:
			'correction|corrections|clarification|this article was corrected|this article has been corrected|this article was amended|this article has been amended|this story was corrected|this story has been corrected|an earlier version of this|a previous version of this|korrektur|correzione|rectificación|fe de erratas|sprostowanie|исправление|rättelse|rettelse|erratum|rectificatif|düzeltme|정정|訂正|更正|تصحيح',
	},
	...noticeSigns,
	{
		kind: 'read more',
		longest: 220,
		is: 'подробнее|more about|more on',
		told: isPlainlyTold,
		begins:
			"read more|read also|read next|read now|read here|read this|read the full|see more|see also|watch more|watch also|watch now|watch here|watch it here|watch this|watch the full|listen now|listen here|view more|click here|learn more|also read|further reading|read:|related:|more:|watch:|listen:|opinion:|explainer:|recommended:|don't miss:|must read:|in pictures:|in pics:|photos:|full coverage:|live updates:|also read:|see also:|more on|more about|related articles|related article|related stories|related story|related content|related news|related links|recommended stories|recommended story|recommended videos|recommended video|recommended reading|lesen sie auch|lesen sie mehr|lesen sie hier|mehr zum thema|mehr dazu|mehr lesen|auch interessant|hier weiterlesen|hier geht es|zum thema:|lire aussi|lire également|lire la suite|à lire aussi|à lire également|voir aussi|leggi anche|leggi di più|leggi tutto|guarda anche|lea también|lee también|lee más|te puede interesar|le puede interesar|también te|leia também|leia mais|veja também|veja mais|saiba mais|lees ook|lees meer|lees verder|les også|les mer|læs også|læs mere|läs även|läs också|läs mer|lue myös|lue lisää|czytaj też|czytaj także|czytaj również|czytaj więcej|zobacz też|zobacz także|zobacz również|przeczytaj też|przeczytaj także|polecamy|přečtěte si|čtěte také|čtěte více|olvass tovább|citește și|vezi și|прочетете още|читайте также|смотрите также|читать также|читайте ещё|читайте еще|читайте далее|читать далее|читайте нас|читайте також|дивіться також|подробнее:|подробнее —|подробнее –|подробнее в|подробнее на|подробнее читайте|по теме:|ayrıca oku|ilgili haber|baca juga|đọc thêm|xem thêm|tin liên quan|関連記事|あわせて読みたい|【関連】|関連:|相关阅读|相关新闻|相关报道|延伸閱讀|延伸阅读|更多新闻|관련기사|관련 기사|اقرأ أيضا|اقرأ أيضًا|اقرأ المزيد|إقرأ أيضا|بخوانید|यह भी पढ़ें|ये भी पढ़ें|यह भी पढें|ये भी पढें|यह भी देखें|video:|vídeo:|vidéo:|videos:|видео:|відео:|فيديو:|वीडियो:|動画:|视频:|영상:|most watched|most read:|meistgesehen:|le plus lu:|lo más visto|lo más leído|più letti:|o mais lido|mais lidas|meest gelezen|meest bekeken|najczęściej czytane|самое читаемое|найчитаніше|çok okunan|en çok okunan|الأكثر قراءة|सबसे ज़्यादा पढ़ी|xem nhiều:|よく読まれ|热门:|많이 본|next story:|next article:|previous story:|up next:|jump to:",
	},
	{
		kind: 'consent',
		longest: 1500,
		holds:
			'uses cookies|use cookies|store cookies|accept cookies|necessary cookies|targeting cookies|social media cookies|performance cookies|our cookies|third party cookies|third-party cookies|cookie preferences|cookie policy|privatsphäre-einstellungen|datenschutzeinstellungen|externer inhalt|externen inhalt|externe inhalte|votre consentement|consentement aux cookies|préférences de consentement|cookies und|cookies et|cookies y|mit ihrer zustimmung|personenbezogene daten verarbeiten|information on your device|information on a device|geolocation data|device scanning|withdraw your consent|value your privacy|werbung und tracking|mit werbung weiterlesen|werbefrei lesen|akzeptieren und weiter|zustimmen und weiter|accepter et continuer|continuer sans accepter|accepter et fermer|aceptar y continuar|rechazar y suscrib|accetta e continua|rifiuta e abbonati|accetti i cookie|aceitar e continuar|zgoda na przetwarzanie|przejdź do serwisu|файлы cookie|файлов cookie|файли cookie|çerez politika|cookieを使用|utilisons des cookies|utilizamos cookies|usamos cookies|usiamo cookie|utilizziamo cookie|utilizziamo i cookie|verwenden cookies|gebruiken cookies|plików cookie|zaufanych partnerów|zgodę możesz wycofać|administratorem danych jest|danych osobowych przez nas|informations sur votre appareil|informationen auf ihrem gerät|informationen auf einem gerät|información en tu dispositivo|información en su dispositivo|información en un dispositivo|informazioni sul tuo dispositivo|informazioni su un dispositivo|informações no seu dispositivo|informações num dispositivo|informatie op uw apparaat|informatie op je apparaat|informacji na urządzeniu|информации на вашем устройстве|інформації на вашому пристрої|cihazınızdaki bilgiler|çerez kullan|sử dụng cookie|ملفات تعريف الارتباط|쿠키를 사용|使用cookie',
	},
	{
		kind: 'consent',
		longest: 1500,
		needs: 'and our |und unsere |et nos |y nuestros |e i nostri ',
		pattern:
			/^(?:we and our|wir und unsere|nous et nos|nosotros y nuestros|noi e i nostri) (?:\d[\d.,]* )?(?:partners|partner|partenaires|socios|fornitori|terze parti)\b.*(?:cookie|data|daten|donnée|datos|dati|device|gerät|appareil|dispositiv)/i,
	},
	{
		kind: 'paywall',
		longest: 400,
		begins:
			'subscribe to read|subscribe to continue|subscribe to keep|subscribe to unlock|subscribe now to read|subscribe now to unlock|abonnez-vous pour lire|suscríbete para leer|suscríbete para seguir|suscríbete para continuar|abbonati per leggere|abbonati per continuare|assine para ler|assine para continuar|lees verder met',
		holds:
			'already have an account?|you already have an account|unlimited articles|reserved for subscribers|subscribers only|already a subscriber|subscribe to read|subscribe to unlock|subscribe to continue|subscribe to keep|subscribe now to read|subscribe now to unlock|log in to continue|log in to read|sign in to continue|sign in to read|sign in or create|log in or create|or create an account|please create an account|create a free account|unlimited online access|unlimited digital access|get unlimited access|enjoy unlimited access|your unlimited access|unlimited access to our|unlimited access to all our|to continue reading this|to keep reading this|in to continue reading|up to continue reading|now to continue reading|account to continue reading|subscription to continue reading|in to keep reading|up to keep reading|now to keep reading|account to keep reading|register to unlock|register to read|register to continue|unlock this article|unlock more article|this article is for subscribers|this article is for members|this article is for paid|this article is for paying|this article is for premium|this article is for registered|this article is exclusive|this article is only for|this article is free to read|this content is for subscribers|this content is for members|this content is for paid|this content is for paying|this content is for premium|this content is for registered|this content is exclusive to|this content is exclusively for|bereits abonnent|bereits registriert|jetzt weiterlesen|jetzt abonnieren|jetzt testen|jetzt freischalten|weiterlesen mit|mit f+|sz plus abo|article réservé|contenu réservé|de cet article à lire|reste à lire|pour lire la suite|déjà abonné|hai già un abbonamento|contenuto riservato|contenido exclusivo|para suscriptores|ya eres suscriptor|conteúdo exclusivo|dla subskrybentów|daily puzzles|join the conversation in the comments|get email updates from your favo|articles from across|premium-inhalt|по подписке|jederzeit kündbar|monatlich kündbar|annulable à tout moment|sans engagement de durée|cancela cuando quieras|cancele quando quiser|cancelli quando vuoi|la suite est réservée|réservée aux abonnés|exclusivo para assinantes|exclusivo para suscriptores|riservato agli abbonati|только для подписчиков|for paid subscribers|for paying subscribers|limit of free articles|free articles this month|keep reading with a|register for free to read on|up for free to read on|mit bildplus weiterlesen|nur für abonnenten|exklusiv für abonnenten|sesión para seguir leyendo|regístrate para seguir leyendo|suscripción para seguir leyendo|solo para suscriptores|registrati per continuare a leggere|login para continuar lendo|cadastre-se para continuar|z subskrypcją|dla prenumeratorów|wykup dostęp|только подписчикам|оформите подписку|чтобы читать дальше|лише передплатникам|тільки для передплатників|оформіть передплату|щоб читати далі|abonelere özel|abonelerimize özel|okumaya devam etmek için|للمشتركين فقط|حصري للمشتركين|لمواصلة القراءة|لمتابعة القراءة|केवल सदस्यों के लिए|सिर्फ सदस्यों के लिए|आगे पढ़ने के लिए सब्सक्राइब|dành riêng cho độc giả trả phí|alleen voor abonnees|exclusief voor abonnees',
	},
	{ kind: 'paywall', longest: 400, begins: 'unlimited access|create an account', told: isPlainlyTold },
	{
		kind: 'paywall',
		longest: 90,
		needs: '有料|会員|残り|订阅|訂閱|付费|付費|会员|유료|구독|로그인',
		pattern:
			/この記事は(?:有料|会員)|会員限定記事|(?:有料)?会員(?:になると|登録すると|登録で)|残り:?\s?[\d,]+\s?文字|(?:订阅|訂閱|付费|付費)(?:后|後|用户|用戶|会员|會員|即可|可).{0,6}(?:阅读|閱讀)|(?:仅限|僅限)(?:订阅|訂閱|付费|付費|会员|會員)|유료 ?(?:구독자|회원)(?:만|에게|을 위한| 전용)|구독자 ?전용|로그인(?:하시면| 후) .{0,12}(?:볼|읽으)실? ?수/,
	},
	{
		kind: 'newsletter',
		longest: 400,
		begins:
			'our standards:|join the conversation|sign up|sign-up|signup|subscribe to|subscribe for|subscribe now|subscribe here|subscribe today|thanks for signing up|thank you for signing up|thanks for subscribing|thank you for subscribing|your subscription has been|enter your email|join our whatsapp|join our telegram|join our newsletter|join our channel|join the whatsapp|join us on whatsapp|follow us|follow our|jetzt newsletter|newsletter abonnieren|newsletter bestellen|abonnieren sie|folgen sie|inscrivez-vous|abonnez-vous|iscriviti|suscríbete|suscríbase|assine|subskrybuj|zapisz się|подписывайтесь|подпишитесь|підписуйтесь|підпишіться|abone ol|meld je aan|schrijf je in|download our app|download the app|catch all the|stay tuned|stay updated|stay informed|i would like to be emailed|by signing up you|by signing up, you|by signing up for|by signing up to receive|by clicking sign up|hat ihnen dieser artikel|unterstützen sie uns|fanden sie diesen|cek berita|ikuti whatsapp|add us as a preferred|haben sie fehler entdeckt|über dieses thema berichtete|dieses thema im programm|on vous a transféré|cette lettre vous a été transférée|was this email forwarded|was this newsletter forwarded|forwarded this email|wurde ihnen dieser newsletter|te han reenviado|ti hanno inoltrato|ktoś przesłał ci|haben sie einen fehler|więcej ważnych informacji|dapatkan update|mari bergabung|iratkozzon fel|iratkozz fel|receba no seu|recibe en tu|recibe cada|ricevi ogni|ontvang elke|få nyhetsbrevet|abonați-vă|εγγραφείτε|абонирайте се|הירשמו|ने फॉलो|फॉलो करें|구독하기|get our|follow live|our community members|please enable javascript|this content is not available|support our journalism|support independent',
		holds:
			'in your inbox|to your inbox|in to join the conversation|up to join the conversation|espace des contributions|straight to your inbox|newsletter informiert|our newsletter|up for the newsletter|subscribe to the newsletter|receive the newsletter|get the newsletter|our weekly newsletter|our daily newsletter|our morning newsletter|free newsletter|free daily newsletter|free weekly newsletter|for more updates, follow|for the latest news,|for the latest news and|for more news,|for more news and|follow us on|subscribe to our|sign up here|sign up for our|sign up to our|our whatsapp channel|our telegram channel|whatsapp immer|us on google news|on google news.',
	},
	{
		kind: 'newsletter',
		longest: 250,
		needs: 'hatsApp|HATSAPP|elegram|TELEGRAM|oogle News|GOOGLE NEWS',
		// Who is told to follow is the reader: what somebody wrote on a channel is news.
		pattern:
			/^(?:follow|join|add|get)\s|follow us|subscribe|click here|folgen sie|abonnieren|suivez|rejoignez|abonnez-vous|s[íi]g[au]e?nos|seguinos|suscr[íi]b|únete|unite |s[úu]mate|siga |inscreva-se|entre no|seguici|segui |iscriviti|unisciti|obserwuj|dołącz|подпи(?:сывай|ши)т|присоединяйт|читайте|следите|підпи(?:суй|ші)т|приєднуйт|читайте|стежте|takip ed|abone ol|katıl[ıi]n|تابع|اشترك|انضم|जुड़|फॉलो|theo dõi|구독|フォロー|关注|關注|订阅|訂閱/i,
	},
	{
		kind: 'tags',
		longest: 300,
		begins:
			'tag:|tags:|topic:|topics:|keyword:|keywords:|filed under:|category:|categories:|related topics:|related searches:|schlagworte:|themen:|mots clés:|mots-clés:|thèmes:|etiquetas:|temas:|argomenti:|assuntos:|tagi:|теги:|темы:|etiketler:|タグ:|标签:|標籤:|태그:|علامات:|từ khóa:|chủ đề:',
	},
	{ kind: 'address', longest: 160, needs: '://', pattern: /^[^.!?]{0,40}https?:\/\/\S+$/ },
	{
		kind: 'advertisement',
		longest: 120,
		is: 'advertisement|advertising|ad|sponsored|sponsored content|promoted|promoted content|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklama|reklame|reklam|annons|annonse|annonce|advertentie|реклама|広告|广告|廣告|광고|إعلان|विज्ञापन|quảng cáo|iklan|hirdetés|mainos|publicitate|oglas|διαφήμιση|פרסומת|dalszy ciąg materiału pod wideo|dalszy ciąg tekstu pod wideo|ciąg dalszy artykułu pod reklamą|dalsza część artykułu pod reklamą|haberin devamı|devamı aşağıda|artikel geht weiter|der artikel geht nach der anzeige weiter|la suite après la publicité|la suite après cette publicité|sigue leyendo|continua a leggere|continua após a publicidade|продолжение после рекламы|기사 계속|continue reading|continue reading below|commercial break|scroll to continue|scroll down to continue',
		begins:
			'story continues below|article continues below|story continues after|article continues after|scroll to continue with|continues below advertisement',
	},
	{
		kind: 'advertisement',
		longest: 200,
		needs: 'еклам|ЕКЛАМ|erid|Erid|ERID',
		// As Russian law has advertisements marked: "Реклама. 16+. ООО «…»", "Erid: 2W5…".
		pattern:
			/^(?:реклама[.,:]\s(?:\d{1,2}\+[.,]?\s)?)?(?:(?:рекламодатель|erid):?\s|(?<=\s)(?:ООО|АО|ПАО|ЗАО|ИП|НКО|АНО)\s)/i,
	},
	{
		kind: 'advertisement',
		longest: 300,
		holds:
			"affiliate links|affiliate-links|earn a commission|earn an affiliate commission|liens affiliés|liens d'affiliation|enlaces de afiliado|link di affiliazione|links de afiliados|партнёрские ссылки|партнерские ссылки",
	},
	{
		kind: 'biography',
		longest: 400,
		begins:
			'follow him on|follow her on|follow them on|contact the author|contact author|contact the reporter|contact reporter|contact the writer',
		needs: ' is |covers|reports on|writes about',
		test: introducesWriter,
	},
	{
		kind: 'biography',
		longest: 400,
		needs: 'can be |Follow |mail',
		pattern:
			/can be (?:reached|contacted|emailed) (?:at|via|on|by) (?:\S+@|@|[+(]?\d|e-?mail\b|Twitter|X\b|Bluesky|Signal)|^(?:Follow [A-Z]\S+(?: [A-Z]\S+)? on (?:Twitter|X|Instagram|Facebook|Bluesky)|[Ee]mail:? \S+@\S+$)/,
	},
	{
		kind: 'copyright',
		longest: 300,
		begins:
			'©|特别声明：以上|以上内容为|版权声明：|免责声明：|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|wszelkie prawa|все права',
		holds: '. all rights reserved',
		needs: 'opyright|COPYRIGHT',
		// Laws of copyright are news.
		pattern: /^[Cc]opyright\b(?! (?!by )[a-z])|^COPYRIGHT\b/,
	},
	{
		kind: 'photo credit',
		longest: 110,
		begins:
			'photo:|photos:|photo by|photos by|photo credit|image:|images:|image by|image credit|picture:|pictures:|picture by|picture credit|file photo|foto:|fotos:|foto di|foto von|fotograf:|fotografía:|bild:|bilder:|bildrechte:|quelle:|crédit photo|crédits photo|crédit:|crédits:|credit:|credits:|source:|fuente:|fonte:|imagen:|imagem:|zdjęcie:|fot.|фото:|снимок:|写真:|写真=|사진=|사진:|图片:|صورة:|ảnh:|illustration:|grafik:|getty images|courtesy of|photograph:|photography:',
	},
	{
		kind: 'photo credit',
		longest: 60,
		needs: 'Фото |ФОТО |사진 ',
		pattern: /^(?:Фото|ФОТО) [^a-zа-яёіїє]|^사진 [^.]{1,30}$/,
	},
	{
		kind: 'credit',
		longest: 60,
		needs: ' (',
		// How German desks sign: "nt/sti (afp, dpa)".
		pattern: /^[a-zäöüß]{1,4}(?:\/[a-zäöüß]{1,4})* \([A-Za-z]{2,9}(?:, [A-Za-z]{2,9})*\)$/,
	},
	{
		kind: 'credit',
		longest: 60,
		needs: ' (',
		// "A. Vidal (EFE)".
		test: isNameOfAgency,
	},
	{
		kind: 'credit',
		longest: 260,
		told: isToldOfNobody,
		begins:
			'reporting by|reporting and writing by|writing by|editing by|additional reporting by|further reporting by|additional reporting and|additional writing by|compiled by|translated by|edited by|written and edited by|produced by|with inputs from|with input from|with reporting by|with reporting from|with additional reporting by|with additional reporting from|with files from|with material from|with reports from|with report from|with agencies|inputs from|with afp|with reuters|with ap|with dpa|avec afp|avec reuters|con información de|con agencias|com informações da|com informações de|com informações do|com agências|mit material von|mit agenturmaterial|met medewerking van|associated press writer|associated press writers|associated press reporter|associated press reporters|associated press journalist|associated press journalists|the associated press writer|by the associated press',
		holds: 'contributed to this report|contributed to this story|contributed reporting',
		needs: ': ',
		pattern: /^(?:Sources?|Inputs?|Quellen?|Fuentes?|Fonti?|Źródło|Kaynak|Источник): [^.]{2,80}$/,
	},
	{
		kind: 'credit',
		longest: 110,
		needs: '(Theo |(theo |(According |(according ',
		pattern: /^[^.!?]{0,40}\((?:according to|theo) [^)]{2,60}\)\.?$/i,
	},
	{
		kind: 'date',
		longest: 90,
		told: isToldWithoutDay,
		begins:
			'published|updated|기사입력|기사등록|최종수정|last updated|last modified|posted on|posted at|posted by|first published|issued on|created on|stand:|veröffentlicht|aktualisiert|erstellt am|publié le|mis à jour|pubblicato|aggiornato|publicado|actualizado|atualizado|opublikowano|aktualizacja|publicerad|uppdaterad|publisert|oppdatert|gepubliceerd|опубликовано|обновлено|опубліковано|оновлено|yayınlanma|güncelleme|公開|更新:|입력|수정|发布|发布时间|發布|diperbarui|cập nhật',
		test: startsWithDay,
	},
	{
		kind: 'byline',
		longest: 110,
		test: isSignedLine,
		needs:
			'y |Y |uthor|on |ar |or |di |Di |oor |av |Av |af |Af |rzez |ekst|Text|Aut|Автор|Yazan|Muhabir|Oleh|Tác giả|記者|기자',
		pattern:
			/^(?:(?:[Bb]y|BY|[Ww]ritten by|[Ss]tory by|[Rr]eported by|Authors?|Von|Par|Por|Di|Door|Av|Af|Tekst|Text|Autor(?:in|en|a)?|Auteur|Autore|Автор|Yazan|Muhabir|Oleh|Tác giả|記者|기자)\s?:?\s(?=[^a-zß-öø-ÿа-я\s])[^.!?]{2,90}|[^\d@]{2,20} ?기자 ?[\w.]*@[\w.]+)$/,
	},
];
