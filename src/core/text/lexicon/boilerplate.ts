/** What a page says around an article: word tables by shape, none of them about a story. Data only. */

/** A heading behind which a list of other articles follows. Whole lines. */
export const LIST_HEADS: readonly RegExp[] = [
  /^(?:(?:read|see|watch)\s+(?:also|more|next|this next)|also\s+(?:read|see|in|on)|lire\s+(?:aussi|également)|à lire aussi|lea también|leia também|lesen sie auch|leggi anche)\b.{0,20}$/i,
  /^(?:you\s+(?:may|might|could)\s+(?:also\s+)?(?:like|be interested)|(?:recommended|suggested|promoted|sponsored)(?:\s+(?:for you|stories|articles|content|reading|links?))?|more\s+(?:from|on|in|about|like)\b.{0,40}|more\s+(?:news|stories|articles|headlines|coverage|top stories))$/i,
  /^(?:(?:similar|related|latest|recent|trending|popular|top|other|breaking|world|local|international|national|business|sports?|most\s+(?:read|popular|viewed|shared|recent))\s*(?:news|stories|articles?|posts?|headlines|coverage|topics?|content|links?|videos?)?(?:\s+(?:now|today|this week|stories|news))?)$/i,
  /^(?:(?:previous|next)\s+(?:article|post|story)|up next|in this (?:article|story)|in other news|elsewhere|from (?:the|our) (?:web|partners?|archives?)|around the web|paid content|taboola|outbrain|editors?['’]s? picks?|don['’]t miss|must[- ]reads?|what to read next|explore more|key topics?|tags?|topics?)$/i,
]

/** After most of the text, nothing of the article follows these. Whole lines. */
export const END_HEADS: readonly RegExp[] = [
  /^(?:\d+\s+)?comments?(?:\s*\(\d+\))?$/i,
  /^(?:leave|post|add|write)\s+a\s+(?:comment|reply)$/i,
  /^(?:join|start)\s+the\s+(?:conversation|discussion)$/i,
  /^about\s+(?:the\s+)?(?:authors?|writers?|us)$/i,
  /^cancel reply$/i,
]

/** Prompts and page furniture: dropped as whole lines of at most PROMPT_WORDS words. */
export const PROMPTS: readonly RegExp[] = [
  /^(?:share|tweet|print|email|e-mail|save|bookmark|copy|reply|report|like|follow|listen|play|pause|close|menu|search|home|login|advertisement|advertising|ad|sponsored|loading|skip|top|back|next|previous)(?:\s+(?:this|the|on|via|by|with|to|in|us|me|ad|article|story|post|page|link|current|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|email|e-mail|content|main|top|up|advertisement))*[.!:]?$/i,
  /^(?:share|tweet|copy|e-?mail|print|save|send|gift)\b.{0,12}\b(?:article|story|link|post|page|friends?|facebook|twitter|whatsapp|e-?mail)\b.{0,20}$/i,
  /^(?:facebook|twitter|whatsapp|linkedin|telegram|reddit|pinterest|instagram|messenger|flipboard|tumblr|bluesky|threads|mail|link|x)(?:[\s,|/•·-]+(?:facebook|twitter|whatsapp|linkedin|telegram|reddit|pinterest|instagram|messenger|flipboard|tumblr|bluesky|threads|mail|e-?mail|link|print|copy|x))*$/i,
  /^(?:add|save)\s+(?:this\s+)?to\s+(?:the|my|your)\s+(?:\w+\s+)?(?:list|favou?rites|bookmarks)\b/i,
  /^please\s+(?:let us know|log ?in|sign in|subscribe|enable|disable|turn|register|read our|support)\b/i,
  /^(?:sign up|subscribe|register|log ?in|sign in|join)\s+(?:now|today|here|free|for|to)\b/i,
  /^(?:get|receive)\s+(?:the\s+|our\s+|all\s+)?(?:latest|breaking|daily|weekly|top|best|more|news|stories|unlimited|full|free)\b.{0,80}\b(?:inbox|newsletter|e-?mail|app|access|alerts?|phone|delivered|device)\b/i,
  /^(?:already|not)\s+(?:a|an|yet a)\s+(?:subscriber|member)\b/i,
  /^(?:this|our|the)\s+(?:site|website|page)\s+uses?\s+cookies\b/i,
  /^(?:we|we and our (?:\d+ )?partners|by (?:clicking|continuing|signing|subscribing|using|submitting))\b.{0,80}\b(?:cookies?|privacy policy|terms of (?:use|service)|consent|newsletters?)\b/i,
  /^(?:accept|reject|manage)\s+(?:all|cookies|preferences|settings|choices)\b.{0,20}$/i,
  /^(?:download|get|install)\s+(?:the|our)\s+(?:\w+\s+){0,3}app\b/i,
  /^(?:follow|find|like|join|connect with|contact|email)\s+(?:us|him|her|them|me|our|@\w+)\b.{0,80}\b(?:on|at|via|by|channel|facebook|twitter|x|instagram|telegram|whatsapp)\b/i,
  /^(?:click|tap|scroll|swipe)\s+(?:here|to|on|down|the)\b/i,
  /^(?:tell us|let us know|have your say|what do you think|do you have)\b.{0,60}\b(?:comments?|below|tip|story to share|think)\b.{0,12}$/i,
  /^(?:do you have (?:a|any) (?:news )?(?:tip|story)|got a (?:tip|story)|send (?:us )?(?:your )?tips?|have a tip)\b/i,
  /^(?:read|view|see|show|load|hide)\s+(?:more|all|less|full|the full|comments?|next|related)\b.{0,40}$/i,
  /^(?:continue reading|keep reading|story continues|article continues|skip to|jump to|advertisement|scroll to continue)\b.{0,50}$/i,
  /^(?:video|watch|listen|audio|podcast|gallery|slideshow|photos?|in pictures|live)\s*[:|]\s*\S.{0,100}$/i,
  /^(?:video|gallery|watch)\s+(?:watch|how|see)\b.{0,100}$/i,
  /^(?:read|see|watch|read also|also read|read more|related|more|lire aussi)\s*[:|>»–-]+\s*\S.{0,140}$/i,
  /^(?:tags?|topics?|filed under|categories|category|keywords|labels|posted in|more about)\s*:\s*\S/i,
  /^(?:support|donate|become a (?:member|subscriber|supporter)|help us)\b.{0,80}\b(?:journalism|newsroom|today|us|member|independent)\b.{0,30}$/i,
  /^(?:this|the)\s+(?:article|story|report|piece|post)\s+(?:was|is|has been|originally|first)\b.{0,30}\b(?:originally|first|published|translated|produced|generated|updated|appeared)\b.{0,120}$/i,
  /^(?:reporting|additional reporting|editing|writing|compiled|edited|translated|reported|written)\s+by\b/i,
  /^\(?(?:reporting|additional reporting|editing|writing)\s+by\b.{0,300}\)?$/i,
  /^(?:with (?:files|inputs?|reporting|material) from|inputs? from)\b.{0,80}$/i,
  /^our standards:/i,
  /^(?:estimated )?(?:reading|read) time\b.{0,20}$/i,
  /^\d+\s*(?:min(?:ute)?s?)\s+(?:read|listen|watch)$/i,
  /^\d[\d.,]*[km]?\s*(?:shares?|views?|comments?|likes?|reads?|retweets?|reactions?)$/i,
  /^(?:\S+\s+){0,4}logo$/i,
  /^(?:skip|turn)\s+(?:to|on|off)\b.{0,40}$/i,
  /^enable (?:javascript|notifications)\b/i,
  /^(?:images?|pictures?|photos?|file photo|file picture|illustration|caption|image source|image caption|photo credit|credit|picture credit|graphic)\s*(?:by|credit|source|caption|courtesy)?\s*[:/|]\s*\S/i,
  /^(?:image source|image caption|media caption|photo credit|photo by|photograph by|picture by|photo courtesy)\b/i,
]

/** Ends of photo captions: agencies' picture credits. */
export const CAPTION_ENDS: readonly RegExp[] = [
  /(?:getty images|shutterstock|istockphoto|istock|ap photo|afp photo|pa images|pa wire|epa-efe|pool photo|file photo|file pic|alamy|imago|unsplash)\b[^.]{0,60}[)\].]?$/i,
  /(?:reuters|afp|ap|epa|dpa|anadolu|pool|tass|via)\s*\/\s*[^./]{2,60}[)\].]?$/i,
  /\[(?:[^\]]{0,60})(?:reuters|afp|ap|epa|getty|file|anadolu)(?:[^\]]{0,60})\]$/i,
  /\((?:photo|picture|image|credit|file)\b[^)]{0,80}\)$/i,
]

export const COPYRIGHT =
  /^(?:©|\(c\)|copyright\b|all rights reserved|(?:\S+\s+){0,6}all rights reserved|this material may not be published|no part of this)/i

export const SOURCE_LINE = /^(?:sources?|via|originally published (?:at|by|in|on)|quelle|agency|agencies)\s*:\s*\S.{0,60}$/i

/** News agencies that sign a line of their own. Lower case. */
export const AGENCIES: ReadonlySet<string> = new Set(
  (
    'reuters ap afp dpa efe ansa tass interfax upi pa epa ians pti ani xinhua anadolu aa bloomberg cnn ukrinform kyodo yonhap sana irna map dw apa belga ' +
    'ritzau ntb tt keystone-ats sda agencies agency news staff wire desk and with by the associated press agence france-presse afp-jiji'
  ).split(' '),
)

/** Words that make up a publication stamp, besides numbers. Lower case. */
export const STAMP_WORDS: ReadonlySet<string> = new Set(
  (
    'posted published publication updated update modified last first originally created edited issued date time of on at by in the am pm a.m p.m noon ' +
    'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december ' +
    'gmt utc est edt et ct cst cdt mt mst mdt pt pst pdt bst cet cest eet eest msk ist jst aest aedt uk us local ' +
    'ago minute minutes min mins hour hours day days st nd rd th'
  ).split(' '),
)
