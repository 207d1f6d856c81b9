import type { LineSign } from './line-sign.ts';
import { isPlainlyTold, type ToldTest } from './told-sentences.ts';

/** How a page speaks of itself, how it says where it appeared first, and how that it was changed, language by language. */
const issues: readonly (readonly [subjects: string, appeared: string, changed: string])[] = [
	[
		'this story|this article|this post|this piece|this report|this column|this essay|this interview|this analysis|this live blog',
		'was originally published|was first published|was originally posted|was previously published|is republished|was republished|has been republished|was copublished|was co-published|is copublished|is co-published|originally appeared|first appeared|originally ran',
		'was updated|was last updated|has been updated|will be updated|is being updated',
	],
	[
		'dieser artikel|dieser text|dieser beitrag|diese meldung|dieses interview|diese geschichte',
		'wurde zuerst|wurde erstmals|wurde ursprünglich|wurde zuletzt|ist zuerst|erschien zuerst|erschien erstmals|erschien ursprünglich',
		'wurde aktualisiert|wurde ergänzt|wird laufend|wird aktualisiert',
	],
	[
		'cet article|ce texte|cette dépêche|cet entretien',
		"a été publié initialement|a été publié pour la première|a été initialement publié|a d'abord été|a d'abord paru|est paru initialement|est republié",
		'a été mis à jour|a été actualisé|sera mis à jour',
	],
	[
		'este artículo|este texto|esta nota|esta noticia|esta entrevista|este reportaje',
		'fue publicado originalmente|fue publicada originalmente|fue publicado por primera|fue publicada por primera|se publicó originalmente|se publicó por primera|apareció originalmente',
		'fue actualizado|fue actualizada|ha sido actualizado|ha sido actualizada|se ha actualizado|se actualizará',
	],
	[
		'questo articolo|questo testo|questa notizia|questa intervista',
		'è stato pubblicato originariamente|è stata pubblicata originariamente|è stato pubblicato per la prima|è apparso per la prima|è uscito per la prima',
		'è stato aggiornato|è stata aggiornata|sarà aggiornato',
	],
	[
		'este artigo|este texto|esta reportagem|esta notícia|esta matéria|esta entrevista',
		'foi publicado originalmente|foi publicada originalmente|foi originalmente|apareceu originalmente',
		'foi atualizado|foi atualizada|será atualizada|será atualizado',
	],
	[
		'dit artikel|dit bericht|dit verhaal|dit stuk|dit interview',
		'werd eerder|werd eerst|werd oorspronkelijk|is eerder|is oorspronkelijk|verscheen eerder|verscheen eerst|verscheen oorspronkelijk',
		'is bijgewerkt|is aangevuld|is geüpdatet|wordt aangevuld',
	],
	[
		'artykuł|ten artykuł|ten tekst|ten materiał',
		'ukazał się pierwotnie|ukazał się po raz pierwszy|został pierwotnie|pierwotnie ukazał|po raz pierwszy ukazał',
		'został zaktualizowany|został uzupełniony|jest aktualizowany',
	],
	[
		'эта статья|этот материал|статья|материал|новость',
		'была впервые|был впервые|впервые опубликован|впервые опубликована',
		'был обновлен|был обновлён|была обновлена|была дополнена|был дополнен|обновлен|обновлён|обновлена|дополняется|обновляется',
	],
	[
		'ця стаття|цей матеріал|стаття|матеріал|новина',
		'була вперше|був уперше|був вперше|вперше опублікована|вперше опублікований',
		'був оновлений|була оновлена|оновлено|доповнено|доповнюється|оновлюється',
	],
	[
		'هذا المقال|هذا التقرير|هذه المقالة|هذا الخبر',
		'نشر لأول|نُشر لأول|نشر أول|نُشر أول|نشر في الأصل|نُشر في الأصل',
		'تم تحديثه|جرى تحديثه|حُدّث',
	],
	[
		'bài viết này|bài báo này|bài viết',
		'được đăng lần đầu|được xuất bản lần đầu|lần đầu được đăng',
		'đã được cập nhật|được cập nhật',
	],
	[
		'本文|此文|这篇文章|這篇文章|本报道|本報導',
		'最初|首发于|首發於|原载|原載|原刊|首次发表|首次發表',
		'已更新|更新于|更新於',
	],
];

/** Every way to say so: "this story was updated". Chinese sets no space between. */
function sayings(verbsOf: (row: (typeof issues)[number]) => string): string {
	const each = issues.flatMap((row) => {
		const verbs = verbsOf(row).split('|');
		return row[0].split('|').flatMap((subject) => {
			const space = /[\u4e00-\u9fff]$/.test(subject) ? '' : ' ';
			return verbs.map((verb) => `${subject}${space}${verb}`);
		});
	});
	return each.join('|');
}

/** "The views expressed by the general surprised them": no author is told from a paper. */
const isToldOfOthers: ToldTest = (text) => !disclaiming.test(text);
const disclaiming =
	/author|writer|columnist|contributor|necessar|auteur|autor|autrice|engagent|notwendig|redak|redac|redaz|rédac|автор|редакц|yazar|الكاتب|المؤلف|लेखक|tác giả/i;

/** What papers print beside an article about it: when it appeared first, whose views it holds, how to help them. */
export const noticeSigns: readonly LineSign[] = [
	{ kind: 'note', longest: 260, begins: sayings(([, appeared]) => appeared) },
	{ kind: 'correction', longest: 600, begins: sayings(([, , changed]) => changed) },
	{
		kind: 'note',
		longest: 260,
		needs: 'この記事|이 기사|이 글|Bu haber|Bu makale|Bu yazı|लेख|खबर|रिपोर्ट',
		// The verb stands last.
		pattern:
			/^この記事は.*(?:公開|掲載|配信|更新)(?:され|した|しました)|^이 (?:기사|글)(?:는|은) .*(?:게재|업데이트|수정|송고)(?:됐|되었|된)|^Bu (?:haber|makale|yazı) .*(?:yayım|yayın|güncel)lan[dm]|^(?:यह|इस) (?:लेख|आलेख|खबर|रिपोर्ट) .*(?:पहली बार|मूल रूप|मूलतः|अपडेट|अद्यतन)/,
	},
	{
		kind: 'correction',
		longest: 600,
		told: isPlainlyTold,
		begins:
			"editor's note|editors' note|editor note|note to readers|anmerkung der redaktion|anm. d. red|anm. der redaktion|hinweis der redaktion|note de la rédaction|ndlr|nota del editor|nota de la redacción|nota de redacción|nota della redazione|nota del redattore|nota da redação|nota de redação|nota do editor|noot van de redactie|od redakcji|uwaga redakcji|przypis redakcji|от редакции|примечание редакции|прим. ред|від редакції|примітка редакції|editörün notu|editör notu|ملاحظة المحرر|ملاحظة التحرير|ملاحظة من المحرر|संपादक की टिप्पणी|संपादकीय टिप्पणी|संपादक का नोट|lời tòa soạn|編集部注|編集部より|编者按|編者按|编者注|編者註|편집자 주|편집자주",
	},
	{
		kind: 'note',
		longest: 500,
		told: isToldOfOthers,
		begins:
			"the views expressed|the views and opinions expressed|views expressed|the opinions expressed|opinions expressed|the views in this|the author's views|die in diesem beitrag|die hier geäußerten|die in gastbeiträgen|gastbeiträge geben|kommentare geben|les opinions exprimées|les points de vue exprimés|les propos exprimés|las opiniones expresadas|las opiniones vertidas|le opinioni espresse|as opiniões expressas|as opiniões expressadas|os artigos publicados com assinatura|de meningen in dit|de mening in dit|opinie wyrażone|poglądy wyrażone|мнение автора может|мнение автора не|мнения авторов|мнение редакции может|мнения, выраженные|думка автора може|думки авторів|погляди, висловлені|думки, висловлені|редакція не завжди поділяє|редакція може не|bu yazıda yer alan görüşler|bu makalede yer alan görüşler|bu makalede ifade edilen|yazıda ifade edilen görüşler|الآراء الواردة|الآراء المعبر عنها|المقالات المنشورة لا|इस लेख में व्यक्त|लेख में व्यक्त|quan điểm trong bài|bài viết thể hiện quan điểm|bài viết phản ánh quan điểm|この記事は筆者の|本稿は筆者の|本文仅代表|本文只代表|文章仅代表|以上观点|本文為作者|本文僅代表|이 칼럼은 필자|외부 필자의|본 칼럼의 내용",
	},
	{
		kind: 'correction',
		longest: 400,
		needs: 'pdate|PDATE|orrect|ORRECT',
		// "Update, 11 February, 3 pm: This story has been updated with …".
		pattern:
			/^(?:update|updated|correction|corrected)\b[^:]{0,40}: this (?:story|article|post|piece|report|column) (?:has been|was|is being) (?:updated|corrected|amended|changed|revised)/i,
	},
	{
		kind: 'newsletter',
		longest: 160,
		begins:
			"download our app|get the app|télécharger notre application|téléchargez notre application|téléchargez l'application|laden sie unsere app|laden sie die app|jetzt app laden|descarga nuestra app|descarga la app|descargá la app|scarica la nostra app|scarica l'app|baixe o app|baixe o aplicativo|baixe nosso app|download onze app|pobierz aplikację|pobierz naszą aplikację|скачайте приложение|скачайте наше приложение|завантажте застосунок|завантажуйте наш|uygulamamızı indir|حمّل تطبيق|حمل تطبيق|حملوا تطبيق|قم بتحميل تطبيق|ऐप डाउनलोड करें|tải ứng dụng|アプリをダウンロード|앱을 다운로드|下载客户端|下載app|下载app",
		holds:
			'join our community of readers|become part of our community|werden sie teil unserer community|rejoignez notre communauté|hazte parte de nuestra comunidad|entra a far parte della nostra|faça parte da nossa comunidade|dołącz do naszej społeczności|станьте частью нашего сообщества|станьте частиною нашої спільноти',
	},
	{
		kind: 'newsletter',
		longest: 220,
		needs: '@',
		// "Seen something odd? Write to us: tips@paper.example", in any language.
		pattern: /^[^.]{5,120}[?؟？][^.]{0,80}\s\S+@\S+\.\w+\.?$/,
	},
	{
		kind: 'newsletter',
		longest: 300,
		needs:
			'tip|story|information|news|inweis|Tipp|nformation|info|pista|egnalazione|notizia|denúncia|nieuws|temat|новость|информация|новину|інформацію|ihbar|معلومات|जानकारी|thông tin|情報|线索|爆料|제보',
		pattern:
			/^(?:(?:Got|Have|Do you have|Know) [^.?!]{0,50}(?:tip|story|information|news)[^.?!]{0,30}\? .*(?:send|e-?mail|contact|reach|call|text|write|share|tell us|let us know|submit)|Haben Sie (?:einen |eine )?(?:Hinweis|Tipp|Information)[^.!]{0,50}\?|Vous avez (?:une |des )?info[^.!]{0,50}\?|¿Tienes? [^.!]{0,30}(?:información|pista)[^.!]{0,30}\?|Hai una (?:segnalazione|notizia)[^.!]{0,30}\?|Tem (?:uma |alguma )?(?:pista|denúncia|informaç)[^.!]{0,30}\?|(?:Heb je|Heeft u) [^.!]{0,20}(?:tip|nieuws)[^.!]{0,30}\?|Masz [^.!]{0,20}(?:temat|informacj)[^.!]{0,30}\?|(?:Есть|У вас есть) [^.!]{0,20}(?:новость|информация)[^.!]{0,30}\?|(?:Маєте|У вас є) [^.!]{0,20}(?:новину|інформацію)[^.!]{0,30}\?|(?:Bir )?ihbarınız|هل لديكم? [^.!]{0,20}معلومات|क्या आपके पास [^।!]{0,20}जानकारी|Bạn có [^.!]{0,20}thông tin[^.!]{0,30}\?|情報(?:提供|をお寄せ)|(?:欢迎|新闻)(?:提供)?(?:线索|爆料)|제보(?:는|하기))/i,
	},
	{
		kind: 'newsletter',
		longest: 400,
		needs:
			'ournalism|our reporting|our newsroom|eader-funded|eader-supported|ournalismus|ournalisme|eriodismo|iornalismo|ornalismo|ournalistiek|ziennikarstw|нашу работу|наша работа|журналистик|нашу роботу|журналістик|azetecilik|azeteciliğ|صحافتنا|صحافة|पत्रकारिता|báo chí độc lập|ジャーナリズム|私たちの報道|独立新闻|獨立媒體|我们的报道|我們的報導|독립 언론|독립언론',
		// Who is asked is the reader; what somebody says of journalism stands in quotation marks, or asks nobody.
		pattern:
			/^(?![^“"«„「]*[“"«„「])(?:.*[.!?] )?(?:(?:Please )?(?:help us|support (?:our|us|independent|the|quality)|donate|become (?:a|an)\b|join us|consider (?:becoming|supporting|making|a|joining)|contribute|chip in)|If you (?:value|appreciate|enjoy|like|believe|rely|can|trust)|Your (?:support|donation|contribution|membership|subscription)|Unterstützen Sie|Werden Sie|Spenden Sie|Mit Ihre[rm]|Soutenez|Aidez-nous|Faites un don|Votre (?:soutien|don)|Apóya|Apoya |Hazte |Ayúdanos|Tu (?:apoyo|ayuda)|Sostieni|Aiutaci|Il tuo (?:sostegno|aiuto)|Apoie|Ajude|Torne-se|Seu apoio|Steun |Word (?:lid|donateur|vriend)|Doneer|Wesprzyj|Wspieraj|Zostań |Twoje wsparcie|Поддержите|Станьте|Ваша (?:поддержка|помощь)|Підтримайте|Станьте|Ваша підтримка|Долучайтес|.*(?:destekleyin|destek olun|üye olun)|ادعم|تبرع|دعمك|.*(?:समर्थन करें|सहयोग करें|सदस्य बनें)|Hãy |.*(?:ご支援|支援してください|会員になって)|.*(?:请支持|請支持|支持我们|支持我們|成为会员|成為會員)|.*후원(?:해|하기|으로))/i,
	},
	{
		kind: 'control',
		longest: 300,
		needs: ' » | › | > ',
		// "Home » World » The headline": French puts the same mark behind words that it opens with another.
		pattern: /^[^«‹»›>.!?]{2,60}(?:\s[»›>]\s[^«‹»›>.!?]{2,60}){1,3}\s[»›>]\s[^«‹»›>]{2,160}$/,
	},
	{
		kind: 'note',
		longest: 300,
		// Who may comment, and whose views that is.
		begins:
			'посетители, находящиеся в группе|комментировать могут только|комментарии могут оставлять только|чтобы оставить комментарий|чтобы оставлять комментарии|только зарегистрированные|щоб залишити коментар|коментувати можуть лише|yazılan yorumlar|yapılan yorumlar|yorumlarınızı bizimle|you must be logged in to|you must log in to|log in to leave a|please log in to comment|sie müssen angemeldet|bitte melden sie sich an, um|um kommentieren zu können|vous devez être connecté|connectez-vous pour|debes iniciar sesión|inicia sesión para|devi effettuare il|devi essere connesso|você precisa estar logado|faça login para|musisz być zalogowany|zaloguj się, aby|je moet inloggen|يجب تسجيل الدخول|يجب أن تكون مسجلا|登录后才能|请登录后|登入後|コメントを投稿するには|댓글을 작성하려면|bạn cần đăng nhập',
	},
	{
		kind: 'control',
		longest: 200,
		needs: '0|1|2|3|4|5|6|7|8|9',
		// The title of a film and its length, set together: "They walk the red carpet0:48".
		pattern: /^[^.!?]*[\p{Ll}»”"’')?!]\d{1,2}:[0-5]\d(?::[0-5]\d)?$|^[^.!?]{4,}\s\(?0\d?:[0-5]\d\)?$/u,
	},
];
