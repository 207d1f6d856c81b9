import { expect, test } from 'vitest';
import { toTextArticle } from '../../../src/cli/text-article.ts';
import { detect } from '../../../src/core/detect/detect.ts';
import type { Grade } from '../../../src/core/types.ts';
import { story } from '../../../src/data/story/story.ts';

/** Headlines that name both: about somebody else's dealings with one of them, and about the two. */
const headlines: Readonly<Record<string, Grade>> = {
	'Amid Trump tariff threats, Modi to host Putin in December': 'mentions',
	'After Trump’s tariffs, Putin to visit India in December': 'mentions',
	'Zelensky meets Trump as Putin’s troops advance in the east': 'mentions',
	'Nach Trumps Zöllen: Modi empfängt Putin in Delhi': 'mentions',
	'Merz trifft Trump im Weißen Haus, Putin lässt Kiew bombardieren': 'mentions',
	'Malgré les droits de douane de Trump, Modi reçoit Poutine': 'mentions',
	'Tras los aranceles de Trump, Modi recibe a Putin en Nueva Delhi': 'mentions',
	'Зеленский встретился с Трампом на фоне наступления войск Путина': 'mentions',
	'ट्रंप के टैरिफ के बीच मोदी ने पुतिन का स्वागत किया': 'mentions',
	'트럼프 관세 속 푸틴·모디 정상회담': 'mentions',
	'Liveticker: Regen über dem Hafen, Trump und Putin äußern sich': 'mentions',
	'Liveticker: Trump trifft Putin, Regen über dem Hafen': 'about',
	'After Trump’s ultimatum, Putin offers talks': 'about',
	'Trump threatens Putin with tariffs on Russian oil': 'about',
	'After Trump’s tariffs on Russian oil, Putin answers in kind': 'about',
	'Zelensky dismisses Trump-Putin summit after Anchorage': 'about',
	'Trump to meet Zelensky after call with Putin': 'about',
	'Merz warnt Trump vor Treffen mit Putin': 'about',
	'После ультиматума Трампа Путин предложил переговоры': 'about',
	'Зеленский прокомментировал встречу Трампа и Путина': 'about',
	特朗普与普京会晤后致电泽连斯基: 'about',
	'トランプ氏、プーチン氏との会談後にゼレンスキー氏と電話': 'about',
};

test.each(Object.entries(headlines))('"%s" is graded %s', (text, grade) => {
	expect(detect(toTextArticle(null, text), story).grade).toBe(grade);
});
